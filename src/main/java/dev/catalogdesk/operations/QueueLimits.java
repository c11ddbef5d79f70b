package dev.catalogdesk.operations;

import dev.catalogdesk.settings.ConnectionPolicy;
import java.util.Map;
import java.util.function.ToIntFunction;

/// How many operations may be under way at a time. What AWS itself takes one of at a time is not sent to be refused:
/// imports (ImportAsProvisionedProduct: "You can only import one provisioned product at a time") and accounts of
/// Control Tower (`pain-points` 20).
///
/// @param perConnection tells how many by the connection with an id, at the moment of asking; must return at once
/// @param perProductType how many by one connection, for a type of product
public record QueueLimits(ToIntFunction<String> perConnection, Map<String, Integer> perProductType) {
    /// The product type of an account made by Control Tower.
    public static final String CONTROL_TOWER_ACCOUNT = "CONTROL_TOWER_ACCOUNT";

    /// What counts where nothing was chosen.
    public static final QueueLimits USUAL = of(connectionId -> ConnectionPolicy.DEFAULT_AT_ONCE);

    /// No limits but AWS's own.
    public static final QueueLimits OF_AWS = of(connectionId -> Integer.MAX_VALUE);

    /// Copies the map.
    public QueueLimits {
        perProductType = Map.copyOf(perProductType);
    }

    /// Limits of connections, beside AWS's own.
    ///
    /// @param perConnection tells how many by the connection with an id, at the moment of asking; must return at once
    /// @return the limits
    public static QueueLimits of(ToIntFunction<String> perConnection) {
        return new QueueLimits(perConnection, Map.of(CONTROL_TOWER_ACCOUNT, 1));
    }

    int of(String connectionId) {
        return perConnection.applyAsInt(connectionId);
    }

    int of(OperationKind kind, String productType) {
        return kind == OperationKind.IMPORT ? 1 : perProductType.getOrDefault(productType, Integer.MAX_VALUE);
    }
}
