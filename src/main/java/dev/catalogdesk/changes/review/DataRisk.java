package dev.catalogdesk.changes.review;

import dev.catalogdesk.changes.PolicyAction;
import dev.catalogdesk.changes.ResourceAttribute;
import dev.catalogdesk.template.TemplateException;
import dev.catalogdesk.template.TemplateJson;
import dev.catalogdesk.template.TemplateValue.Mapping;
import java.util.Optional;

/// A resource that holds data and may go. Which types hold data is told by the tables of update behaviour; they lack
/// custom resources and types of third parties.
///
/// @param logicalId the resource
/// @param type its type
/// @param risk whether it goes, or may
/// @param fate what becomes of the data if it does
public record DataRisk(String logicalId, String type, ChangeRisk risk, DataFate fate) {
    private static final String NESTED_STACK = "AWS::CloudFormation::Stack";

    /// Whether the data as they are would be gone, or might be for all that is told.
    ///
    /// @return false if a policy keeps them, or a snapshot
    public boolean mayLose() {
        return fate == DataFate.LOST || fate == DataFate.NOT_TOLD;
    }

    static Optional<DataRisk> of(ReviewedChange change) {
        ChangeRisk risk = change.risk();
        return risk.mayEndResource() && change.holdsData()
            ? Optional.of(new DataRisk(change.logicalId(), change.type(), risk, fate(change, risk)))
            : Optional.empty();
    }

    private static DataFate fate(ReviewedChange change, ChangeRisk risk) {
        DataFate told = change.policyAction().map(DataRisk::byAction).orElseGet(() -> byContext(change, risk));
        // The resources of a nested stack have policies of their own.
        return told == DataFate.LOST && change.type().equals(NESTED_STACK) ? DataFate.NOT_TOLD : told;
    }

    private static DataFate byAction(AwsTerm<PolicyAction> action) {
        return action.known().map(known -> switch (known) {
            case DELETE, REPLACE_AND_DELETE -> DataFate.LOST;
            case SNAPSHOT, REPLACE_AND_SNAPSHOT -> DataFate.SNAPSHOT;
            case RETAIN, REPLACE_AND_RETAIN -> DataFate.KEPT;
        }).orElse(DataFate.NOT_TOLD);
    }

    /// AWS tells no action where it is open whether the resource is replaced, but the definition says what would be
    /// done. Where that says nothing the old resource is deleted (User Guide, attribute UpdateReplacePolicy); what a
    /// removal does then depends on the type, and on that AWS always tells the action.
    private static DataFate byContext(ReviewedChange change, ChangeRisk risk) {
        boolean removes = risk == ChangeRisk.REMOVES;
        Optional<String> context = removes ? change.beforeContext() : change.afterContext();
        Optional<String> policy = context.flatMap(DataRisk::definition).map(definition -> definition.text(
            (removes ? ResourceAttribute.DELETION_POLICY : ResourceAttribute.UPDATE_REPLACE_POLICY).text())
            .orElse(removes ? "" : "Delete"));
        return switch (policy.orElse("")) {
            case "Delete" -> DataFate.LOST;
            case "Snapshot" -> DataFate.SNAPSHOT;
            case "Retain", "RetainExceptOnCreate" -> DataFate.KEPT;
            default -> DataFate.NOT_TOLD;
        };
    }

    private static Optional<Mapping> definition(String json) {
        try {
            return TemplateJson.read(json) instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty();
        } catch (TemplateException e) {
            return Optional.empty();
        }
    }
}
