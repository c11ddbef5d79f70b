package dev.catalogdesk.quality;

/// Where a member of an operation is entered or shown, each with the class that does it. Named by text because most of
/// them are nobody's outside their package.
enum MemberPlace {
    ACTIVITY_DETAILS("activity.ActivityDetails"),
    ACTIVITY_SCREEN("activity.ActivityScreen"),
    HISTORY_BAR("activity.HistoryBar"),
    HISTORY_TABLE("activity.ActivityTable"),
    LAUNCH_HELP("launch.HelpPane"),
    LAUNCH_NAME("launch.NameStepPane"),
    LAUNCH_NOTIFICATIONS("launch.NotificationsStepPane"),
    LAUNCH_PARAMETERS("form.ParameterFormPane"),
    LAUNCH_STACKSET("launch.StackSetStepPane"),
    LAUNCH_TAGS("launch.TagsStepPane"),
    LAUNCH_VERSION("launch.VersionStepPane"),
    PAGE_FACTS("provisioned.page.FactsSection"),
    PAGE_HEADER("provisioned.page.ProvisionedHeader"),
    PAGE_INSTANCES("provisioned.page.InstancesPane"),
    PAGE_OUTPUTS("provisioned.page.OutputsPane"),
    PAGE_RECORDS("provisioned.page.RecordsPane"),
    PAGE_TROUBLE("provisioned.page.TroubleSection"),
    PRODUCTS_FILTERS("products.FacetsPane"),
    PRODUCTS_FOOTER("products.ProductsFooter"),
    PRODUCTS_HEADER("products.ProductsHeader"),
    PRODUCTS_TABLE("products.ProductsTable"),
    PRODUCT_DETAILS("products.DetailsPane"),
    PRODUCT_HEADER("products.ProductHeader"),
    PRODUCT_OVERVIEW("products.ProductPageView"),
    PRODUCT_PATHS("products.PathsSection"),
    PRODUCT_SCREEN("products.ProductScreen"),
    PRODUCT_VERSIONS("products.VersionsTable"),
    PROVISIONED_FOOTER("provisioned.ProvisionedFooter"),
    PROVISIONED_HEADER("provisioned.ProvisionedHeader"),
    PROVISIONED_SCREEN("provisioned.ProvisionedScreen"),
    PROVISIONED_TABLE("provisioned.ProvisionedTable"),
    RECORD_ERRORS("record.RecordErrorsSection"),
    RECORD_FACTS("record.RecordFactsSection"),
    RECORD_HEADER("record.RecordHeader"),
    RECORD_OUTPUTS("record.RecordOutputsSection"),
    RECORD_TAGS("record.RecordTagsSection"),
    SETTINGS("settings.SettingsView");

    private static final String UI = "dev.catalogdesk.ui.";
    private final String className;

    MemberPlace(String className) {
        this.className = UI + className;
    }

    /// Full name of the class.
    String className() {
        return className;
    }
}
