package dev.catalogdesk.ui.provisioned.page;

/// What can be done with a provisioned product.
enum PageAction {
    /// Change parameters, version or tags.
    UPDATE("update"),

    /// See first what an update would change.
    PLAN("plan"),

    /// Run one of the actions that its product offers.
    SERVICE_ACTION("service-action"),

    /// Give it another owner or launch role.
    PROPERTIES("properties"),

    /// Do away with it.
    TERMINATE("terminate");

    private final String code;

    PageAction(String code) {
        this.code = code;
    }

    /// Its word in keys of texts and in ids.
    String code() {
        return code;
    }
}
