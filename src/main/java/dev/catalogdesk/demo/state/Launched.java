package dev.catalogdesk.demo.state;

import dev.catalogdesk.demo.scenario.CatalogueConstraint;

/// What a provisioned product is made from, and as what. A record tells it for its own time: an update may change the
/// product, the version and the path.
///
/// @param kind `CFN_STACK` and so on
/// @param productId the product
/// @param versionId the version
/// @param pathId the launch path; empty for what was imported
/// @param portfolioId the portfolio of the path; empty for what was imported
/// @param launchRole the role's ARN; empty where the caller's own rights count
public record Launched(
        String kind, String productId, String versionId, String pathId, String portfolioId, String launchRole) {
    /// What a launch of a version on a path makes.
    ///
    /// @param product the product
    /// @param versionId the version
    /// @param path the launch path
    /// @return what it makes
    public static Launched of(ProductEntry product, String versionId, OfferedPath path) {
        String kind = switch (product.type()) {
            case TERRAFORM_OPEN_SOURCE, TERRAFORM_CLOUD, EXTERNAL -> product.type().name();
            case CLOUD_FORMATION_TEMPLATE, MARKETPLACE, UNKNOWN ->
                path.constraint(CatalogueConstraint.StackSet.class).isPresent() ? "CFN_STACKSET" : "CFN_STACK";
        };
        String role = path.constraint(CatalogueConstraint.Launch.class)
            .map(CatalogueConstraint.Launch::roleArn).orElse("");
        return new Launched(kind, product.id(), versionId, path.id(), path.portfolioId(), role);
    }

    /// Whether it is a stack of CloudFormation in the account and region of the call.
    ///
    /// @return true if so
    public boolean stack() {
        return kind.equals("CFN_STACK");
    }

    /// Whether it is a stack set.
    ///
    /// @return true if so
    public boolean stackSet() {
        return kind.equals("CFN_STACKSET");
    }

    /// Whether CloudFormation runs it.
    ///
    /// @return false for Terraform and other engines
    public boolean cloudFormation() {
        return stack() || stackSet();
    }

    /// The same as another kind of thing.
    ///
    /// @param other such as `CONTROL_TOWER_ACCOUNT`
    /// @return the changed one
    public Launched withKind(String other) {
        return new Launched(other, productId, versionId, pathId, portfolioId, launchRole);
    }

    /// Whether it is of a kind that no product leads to, such as `CONTROL_TOWER_ACCOUNT`.
    ///
    /// @return true if so
    public boolean foreign() {
        return switch (kind) {
            case "CFN_STACK", "CFN_STACKSET", "TERRAFORM_OPEN_SOURCE", "TERRAFORM_CLOUD", "EXTERNAL" -> false;
            default -> true;
        };
    }

    /// The same with another launch role.
    ///
    /// @param roleArn the role's ARN
    /// @return the changed one
    public Launched withLaunchRole(String roleArn) {
        return new Launched(kind, productId, versionId, pathId, portfolioId, roleArn);
    }
}
