package dev.catalogdesk.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.StackSetAmount;
import dev.catalogdesk.model.StackSetPreferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A launch in the JSON of the API (ProvisionProduct), laid out for reading: a line for each parameter. It is ASCII
/// and has no line end, apostrophe or exclamation mark that comes from a value, so it can stand between apostrophes
/// in any shell. The mark of a secret is the one thing in apostrophes.
final class RequestJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final String INDENT = "  ";
    private final LaunchRequest request;
    private final SecretSlots slots;

    static {
        MAPPER.getFactory().setCharacterEscapes(new ShellSafe());
    }

    RequestJson(LaunchRequest request, SecretSlots slots) {
        this.request = request;
        this.slots = slots;
    }

    /// The entire request.
    String all() {
        List<String> members = new ArrayList<>(withoutParameters());
        if (hasParameters()) {
            members.add(member("ProvisioningParameters", parameters(INDENT)));
        }
        return object(members);
    }

    /// The request but for its parameters.
    String allButParameters() {
        return object(withoutParameters());
    }

    boolean hasParameters() {
        return !request.parameters().isEmpty();
    }

    /// The parameters alone, sorted by key, as the console sends them.
    String parameters() {
        return parameters("");
    }

    String tags() {
        return tags("");
    }

    String notificationArns() {
        return texts(request.notificationArns());
    }

    /// Where and how carefully a StackSet is launched; only what is not left to the service.
    String preferences() {
        StackSetPreferences wishes = request.stackSet();
        List<String> members = new ArrayList<>();
        if (!wishes.accounts().isEmpty()) {
            members.add("\"StackSetAccounts\": " + texts(wishes.accounts()));
        }
        if (!wishes.regions().isEmpty()) {
            members.add("\"StackSetRegions\": " + texts(wishes.regions()));
        }
        wishes.failureTolerance().ifPresent(amount -> members.add(amount("StackSetFailureTolerance", amount)));
        wishes.maxConcurrency().ifPresent(amount -> members.add(amount("StackSetMaxConcurrency", amount)));
        return "{" + String.join(", ", members) + "}";
    }

    private List<String> withoutParameters() {
        List<String> members = new ArrayList<>();
        members.add(member("ProductId", text(request.productId())));
        members.add(member("ProvisioningArtifactId", text(request.provisioningArtifactId())));
        request.pathId().ifPresent(id -> members.add(member("PathId", text(id))));
        members.add(member("ProvisionedProductName", text(request.provisionedProductName())));
        if (!request.tags().isEmpty()) {
            members.add(member("Tags", tags(INDENT)));
        }
        if (!request.notificationArns().isEmpty()) {
            members.add(member("NotificationArns", notificationArns()));
        }
        if (!request.stackSet().isEmpty()) {
            members.add(member("ProvisioningPreferences", preferences()));
        }
        if (!request.provisionToken().isEmpty()) {
            members.add(member("ProvisionToken", text(request.provisionToken())));
        }
        return members;
    }

    private String parameters(String indent) {
        return list(request.parameters().entrySet().stream().sorted(Map.Entry.comparingByKey())
            .map(each -> pair(each.getKey(),
                slots.of(each.getKey()).map(SecretSlots.Slot::mark).orElseGet(() -> text(each.getValue())))), indent);
    }

    private String tags(String indent) {
        return list(request.tags().stream().map(tag -> pair(tag.key(), text(tag.value()))), indent);
    }

    private static String texts(List<String> texts) {
        return "[" + String.join(", ", texts.stream().map(RequestJson::text).toList()) + "]";
    }

    private static String amount(String name, StackSetAmount amount) {
        return "\"" + name + (amount.percentage() ? "Percentage" : "Count") + "\": " + amount.value();
    }

    private static String pair(String key, String value) {
        return "{\"Key\": " + text(key) + ", \"Value\": " + value + "}";
    }

    private static String list(Stream<String> items, String indent) {
        String start = "\n" + indent + INDENT;
        return "[" + start + String.join("," + start, items.toList()) + "\n" + indent + "]";
    }

    private static String member(String name, String value) {
        return INDENT + "\"" + name + "\": " + value;
    }

    private static String object(List<String> members) {
        return "{\n" + String.join(",\n", members) + "\n}";
    }

    private static String text(String value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A text cannot be written as JSON", e);
        }
    }

    private static final class ShellSafe extends CharacterEscapes {
        private static final long serialVersionUID = 1;
        private static final int DELETE = 127;
        private final int[] escapes = standardAsciiEscapesForJSON();

        ShellSafe() {
            escapes['\''] = ESCAPE_STANDARD;
            escapes['!'] = ESCAPE_STANDARD;
            escapes[DELETE] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return escapes.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return null;
        }
    }
}
