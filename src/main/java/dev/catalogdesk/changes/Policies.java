package dev.catalogdesk.changes;

import dev.catalogdesk.template.TemplateEvaluation;
import dev.catalogdesk.template.TemplateResource;
import dev.catalogdesk.template.TemplateValue;
import java.util.Optional;

/// What is done with physical resources, by `DeletionPolicy` and `UpdateReplacePolicy`.
final class Policies {
    private static final String CLUSTER = "AWS::RDS::DBCluster";
    private static final String INSTANCE = "AWS::RDS::DBInstance";

    private Policies() {
    }

    static PolicyAction removal(TemplateResource resource, TemplateEvaluation evaluation) {
        return switch (policy(resource.deletionPolicy(), resource, evaluation)) {
            case "Retain", "RetainExceptOnCreate" -> PolicyAction.RETAIN;
            case "Snapshot" -> PolicyAction.SNAPSHOT;
            default -> PolicyAction.DELETE;
        };
    }

    static PolicyAction replacement(TemplateResource resource, TemplateEvaluation evaluation) {
        return switch (policy(resource.updateReplacePolicy(), resource, evaluation)) {
            case "Retain" -> PolicyAction.REPLACE_AND_RETAIN;
            case "Snapshot" -> PolicyAction.REPLACE_AND_SNAPSHOT;
            default -> PolicyAction.REPLACE_AND_DELETE;
        };
    }

    private static String policy(
            Optional<TemplateValue> said, TemplateResource resource, TemplateEvaluation evaluation) {
        return said.map(value -> evaluation.evaluate(value).value().shownText()).orElseGet(() -> byDefault(resource));
    }

    /// Databases keep a snapshot where nothing is said, as AWS's page on the attribute `DeletionPolicy` tells.
    private static String byDefault(TemplateResource resource) {
        boolean database = resource.type().equals(CLUSTER)
            || (resource.type().equals(INSTANCE) && resource.properties().get("DBClusterIdentifier").isEmpty());
        return database ? "Snapshot" : "Delete";
    }
}
