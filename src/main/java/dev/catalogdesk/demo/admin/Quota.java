package dev.catalogdesk.demo.admin;

import dev.catalogdesk.demo.state.Errors;

/// How much of something there may be: the default quotas of the administrators' guide.
enum Quota {
    PORTFOLIOS(100, "portfolios in a region"),
    PRODUCTS(350, "products in a region"),
    PRODUCTS_OF_PORTFOLIO(150, "products in a portfolio"),
    VERSIONS(100, "versions of a product"),
    PRINCIPALS(100, "users, groups and roles of a portfolio"),
    PRINCIPAL_PATTERNS(10, "principals of a portfolio with the type IAM_PATTERN"),
    CONSTRAINTS(100, "constraints of a product in a portfolio"),
    TAGS(20, "tags of a resource"),
    TAG_OPTIONS_OF_RESOURCE(25, "TagOptions of a resource"),
    VALUES_OF_TAG_OPTION(25, "values of a TagOption"),
    SERVICE_ACTIONS(200, "service actions in a region"),
    SERVICE_ACTIONS_OF_VERSION(25, "service actions of a provisioning artifact"),
    BUDGETS_OF_RESOURCE(1, "budgets of a resource");

    private final int limit;
    private final String what;

    Quota(int limit, String what) {
        this.limit = limit;
        this.what = what;
    }

    /// Refuses one more than there may be.
    ///
    /// @param present how many there are
    void demandRoom(long present) {
        if (present >= limit) {
            throw Errors.limitExceeded("The limit of " + limit + " " + what + " is reached.");
        }
    }

    /// Whether there are more than there may be.
    ///
    /// @param count how many there would be
    /// @return true if so
    boolean exceededBy(int count) {
        return count > limit;
    }

    String words() {
        return "There can be " + limit + " " + what + " at most.";
    }
}
