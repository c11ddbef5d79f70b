package dev.catalogdesk.operations;

import java.util.Map;

/// How many operations may be under way at a time. What AWS itself takes one of at a time is not sent to be refused:
/// imports (ImportAsProvisionedProduct: "You can only import one provisioned product at a time") and accounts of
/// Control Tower (`pain-points` 20).
///
/// @param perConnection how many by one connection
/// @param perProductType how many by one connection, for a type of product
public record QueueLimits(int perConnection, Map<String, Integer> perProductType) {
    /// The product type of an account made by Control Tower.
    public static final String CONTROL_TOWER_ACCOUNT = "CONTROL_TOWER_ACCOUNT";

    /// What the program begins with.
    public static final QueueLimits USUAL = new QueueLimits(10, Map.of(CONTROL_TOWER_ACCOUNT, 1));

    /// No limits but AWS's own.
    public static final QueueLimits OF_AWS = new QueueLimits(Integer.MAX_VALUE, USUAL.perProductType());

    /// Copies the map.
    public QueueLimits {
        perProductType = Map.copyOf(perProductType);
    }

    int of(OperationKind kind, String productType) {
        return kind == OperationKind.IMPORT ? 1 : perProductType.getOrDefault(productType, Integer.MAX_VALUE);
    }
}
