package dev.catalogdesk.changes;

import dev.catalogdesk.template.TemplateEvaluation;
import dev.catalogdesk.template.TemplateResource;
import dev.catalogdesk.template.TemplateValue;
import java.util.Optional;

/// What is done with physical resources, by `DeletionPolicy` and `UpdateReplacePolicy`.
public final class Policies {
    private static final String CLUSTER = "AWS::RDS::DBCluster";
    private static final String INSTANCE = "AWS::RDS::DBInstance";
    private static final String DELETE = "Delete";

    private Policies() {
    }

    /// What becomes of a resource that leaves its stack.
    ///
    /// @param resource the resource
    /// @param evaluation evaluates its template
    /// @return what its `DeletionPolicy` says
    public static PolicyAction removal(TemplateResource resource, TemplateEvaluation evaluation) {
        return switch (said(resource.deletionPolicy(), evaluation).orElseGet(() -> onRemoval(resource))) {
            case "Retain", "RetainExceptOnCreate" -> PolicyAction.RETAIN;
            case "Snapshot" -> PolicyAction.SNAPSHOT;
            default -> PolicyAction.DELETE;
        };
    }

    /// What becomes of a resource whose place another takes.
    ///
    /// @param resource the resource
    /// @param evaluation evaluates its template
    /// @return what its `UpdateReplacePolicy` says
    public static PolicyAction replacement(TemplateResource resource, TemplateEvaluation evaluation) {
        return switch (said(resource.updateReplacePolicy(), evaluation).orElse(DELETE)) {
            case "Retain" -> PolicyAction.REPLACE_AND_RETAIN;
            case "Snapshot" -> PolicyAction.REPLACE_AND_SNAPSHOT;
            default -> PolicyAction.REPLACE_AND_DELETE;
        };
    }

    private static Optional<String> said(Optional<TemplateValue> policy, TemplateEvaluation evaluation) {
        return policy.map(value -> evaluation.evaluate(value).value().shownText());
    }

    /// Databases that leave keep a snapshot where nothing is said, as AWS's page on the attribute `DeletionPolicy`
    /// tells. That on `UpdateReplacePolicy` knows no such exception for those that are replaced.
    private static String onRemoval(TemplateResource resource) {
        boolean database = resource.type().equals(CLUSTER)
            || (resource.type().equals(INSTANCE) && resource.properties().get("DBClusterIdentifier").isEmpty());
        return database ? "Snapshot" : DELETE;
    }
}
