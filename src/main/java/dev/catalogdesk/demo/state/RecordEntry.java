package dev.catalogdesk.demo.state;

import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A record: one operation on a provisioned product, and what came of it.
///
/// @param id id beginning with `rec-`
/// @param type what it is of
/// @param provisionedProductId id beginning with `pp-`
/// @param name the provisioned product's name
/// @param what what it was made from, as this operation wants it
/// @param callerArn who asked for it
/// @param timeline how it runs
/// @param tags tags at the time, without those that AWS adds by itself
/// @param parameters values as they count after it, secret ones as [Secrets] keeps them
/// @param error what goes wrong; empty where it succeeds
/// @param after the provisioned product's state at the end
public record RecordEntry(
        String id,
        RecordType type,
        String provisionedProductId,
        String name,
        Launched what,
        String callerArn,
        Timeline timeline,
        List<Tag> tags,
        Map<String, String> parameters,
        String error,
        ProvisionedProductStatus after) {
    /// Copies the collections.
    public RecordEntry {
        tags = List.copyOf(tags);
        parameters = Map.copyOf(parameters);
    }

    /// Whether it has ended well.
    ///
    /// @param now the time
    /// @return true if so
    public boolean hasSucceeded(Instant now) {
        return timeline.hasSucceeded(now);
    }

    /// Whether the engine refused it, so that nothing was begun: CloudFormation's own words come in an envelope then.
    ///
    /// @return true if so
    public boolean refused() {
        return error.startsWith("AmazonCloudFormationException");
    }

    /// Whether it made the provisioned product what it is: launch, update, import, another launch role.
    ///
    /// @param now the time
    /// @return true if so
    boolean shapes(Instant now) {
        return switch (type) {
            case PROVISION_PRODUCT, UPDATE_PROVISIONED_PRODUCT, IMPORT_PROVISIONED_PRODUCT,
                UPDATE_PROVISIONED_PRODUCT_PROPERTIES -> hasSucceeded(now);
            case TERMINATE_PROVISIONED_PRODUCT, EXECUTE_PROVISIONED_PRODUCT_SERVICE_ACTION -> false;
        };
    }
}
