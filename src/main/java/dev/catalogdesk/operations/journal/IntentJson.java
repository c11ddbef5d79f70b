package dev.catalogdesk.operations.journal;

import static dev.catalogdesk.operations.journal.FactJson.put;
import static dev.catalogdesk.operations.journal.FactJson.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.model.StackSetAmount;
import dev.catalogdesk.model.StackSetPreferences;
import java.util.Optional;

/// What is meant, as members of a line.
final class IntentJson {
    private static final String TARGET = "target";
    private static final String STACK_SET = "stackSet";
    private static final String TOLERANCE = "tolerance";
    private static final String CONCURRENCY = "concurrency";
    private static final char PERCENT = '%';

    private IntentJson() {
    }

    static void write(Intent intent, ObjectNode line) {
        put(line, "call", intent.operation());
        put(line, "caller", intent.caller());
        put(line, "connection", intent.place().connectionId());
        put(line, "shown", intent.place().connection());
        put(line, "account", intent.place().account());
        put(line, "region", intent.place().region());
        put(line, "token", intent.token());
        write(intent.target(), line.putObject(TARGET));
        write(intent.inputs(), line);
    }

    static Intent read(String operationId, JsonNode line) {
        Intent.Place place = new Intent.Place(
            text(line, "connection"), text(line, "shown"), text(line, "account"), text(line, "region"));
        return new Intent(operationId, text(line, "call"), text(line, "caller"), place, text(line, "token"),
            target(line.path(TARGET)), inputs(line));
    }

    private static void write(Intent.Target target, ObjectNode node) {
        put(node, "name", target.name());
        put(node, "provisioned", target.provisionedProductId());
        put(node, "product", target.productId());
        put(node, "productName", target.productName());
        put(node, "productType", target.productType());
        put(node, "version", target.versionId());
        put(node, "versionName", target.versionName());
        put(node, "path", target.pathId());
    }

    private static Intent.Target target(JsonNode node) {
        return new Intent.Target(text(node, "name"), text(node, "provisioned"), text(node, "product"),
            text(node, "productName"), text(node, "productType"), text(node, "version"), text(node, "versionName"),
            text(node, "path"));
    }

    private static void write(Inputs inputs, ObjectNode line) {
        put(line, "parameters", inputs.parameters());
        put(line, "withheld", inputs.withheld());
        put(line, "previous", inputs.previous());
        FactJson.putTags(line, "tags", inputs.tags());
        put(line, "topics", inputs.notificationArns());
        if (!inputs.stackSet().isEmpty()) {
            ObjectNode node = line.putObject(STACK_SET);
            put(node, "accounts", inputs.stackSet().accounts());
            put(node, "regions", inputs.stackSet().regions());
            inputs.stackSet().failureTolerance().ifPresent(amount -> node.put(TOLERANCE, amount(amount)));
            inputs.stackSet().maxConcurrency().ifPresent(amount -> node.put(CONCURRENCY, amount(amount)));
        }
        put(line, "options", inputs.options());
    }

    private static Inputs inputs(JsonNode line) {
        JsonNode node = line.path(STACK_SET);
        StackSetPreferences stackSet = new StackSetPreferences(FactJson.texts(node, "accounts"),
            FactJson.texts(node, "regions"), amount(text(node, TOLERANCE)), amount(text(node, CONCURRENCY)));
        return new Inputs(FactJson.map(line, "parameters"), FactJson.texts(line, "withheld"),
            FactJson.texts(line, "previous"), FactJson.tags(line, "tags"), FactJson.texts(line, "topics"), stackSet,
            FactJson.map(line, "options"));
    }

    private static String amount(StackSetAmount amount) {
        return amount.percentage() ? amount.value() + String.valueOf(PERCENT) : String.valueOf(amount.value());
    }

    private static Optional<StackSetAmount> amount(String text) {
        boolean percent = text.indexOf(PERCENT) == text.length() - 1 && !text.isEmpty();
        String digits = percent ? text.substring(0, text.length() - 1) : text;
        try {
            return digits.isEmpty()
                ? Optional.empty() : Optional.of(new StackSetAmount(Integer.parseInt(digits), percent));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
