package dev.catalogdesk.changes;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catalogdesk.changes.review.AwsTerm;
import dev.catalogdesk.changes.review.ReviewedChange;
import dev.catalogdesk.changes.review.ReviewedDetail;
import dev.catalogdesk.changes.review.ReviewedValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Reads recorded answers of AWS as the console would.
final class RecordedAnswer {
    private RecordedAnswer() {
    }

    /// The answer as CloudFormation gave it.
    static List<ReviewedChange> changes(JsonNode answer) {
        return each(answer.path("Changes")).map(each -> change(each.path("ResourceChange"))).toList();
    }

    /// The answer as a plan of Service Catalog would tell it: in capitals, and without what it never says.
    static List<ReviewedChange> asPlan(JsonNode answer) {
        return changes(answer).stream().map(each -> new ReviewedChange(
            capital(ChangeAction.class, each.action()), each.logicalId(), each.physicalId(), each.type(),
            each.replacement().map(term -> capital(Replacement.class, term)), Optional.empty(),
            each.scope().stream().map(term -> capital(ResourceAttribute.class, term)).toList(),
            each.details().stream().map(detail -> new ReviewedDetail(
                capital(ResourceAttribute.class, detail.attribute()), detail.name(),
                detail.recreation().map(term -> capital(RequiresRecreation.class, term)),
                detail.evaluation().map(term -> capital(Evaluation.class, term)),
                Optional.empty(), detail.causingEntity(), Optional.empty())).toList(),
            Optional.empty(), Optional.empty())).toList();
    }

    private static ReviewedChange change(JsonNode change) {
        return new ReviewedChange(AwsTerm.read(ChangeAction.class, change.path("Action").asText()),
            change.path("LogicalResourceId").asText(), text(change, "PhysicalResourceId"),
            change.path("ResourceType").asText(), term(Replacement.class, change, "Replacement"),
            term(PolicyAction.class, change, "PolicyAction"),
            each(change.path("Scope")).map(part -> AwsTerm.read(ResourceAttribute.class, part.asText())).toList(),
            each(change.path("Details")).map(RecordedAnswer::detail).toList(),
            text(change, "BeforeContext"), text(change, "AfterContext"));
    }

    private static ReviewedDetail detail(JsonNode detail) {
        JsonNode target = detail.path("Target");
        Optional<ReviewedValue> value = text(target, "Path").map(path -> new ReviewedValue(path,
            AwsTerm.read(AttributeChangeType.class, target.path("AttributeChangeType").asText()),
            text(target, "BeforeValue"), text(target, "AfterValue")));
        return new ReviewedDetail(AwsTerm.read(ResourceAttribute.class, target.path("Attribute").asText()),
            text(target, "Name"), term(RequiresRecreation.class, target, "RequiresRecreation"),
            term(Evaluation.class, detail, "Evaluation"), term(ChangeSource.class, detail, "ChangeSource"),
            text(detail, "CausingEntity"), value);
    }

    private static <E extends Enum<E>> AwsTerm<E> capital(Class<E> type, AwsTerm<E> term) {
        return AwsTerm.read(type, term.text().toUpperCase(Locale.ROOT));
    }

    private static <E extends Enum<E>> Optional<AwsTerm<E>> term(Class<E> type, JsonNode node, String name) {
        return text(node, name).map(word -> AwsTerm.read(type, word));
    }

    private static Optional<String> text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isMissingNode() || value.isNull() ? Optional.empty()
            : Optional.of(value.isValueNode() ? value.asText() : value.toString());
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
