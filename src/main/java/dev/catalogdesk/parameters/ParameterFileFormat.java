package dev.catalogdesk.parameters;

/// Files in which values of parameters are kept.
public enum ParameterFileFormat {
    /// A list of `ParameterKey` and `ParameterValue`, as `aws cloudformation create-stack --parameters file://` takes.
    CLOUDFORMATION_LIST,

    /// An object with `Parameters` and `Tags`, as CloudFormation's template configuration files have it.
    CLOUDFORMATION_OBJECT,

    /// A list of `Key` and `Value`, as `aws servicecatalog provision-product --provisioning-parameters file://` takes.
    SERVICE_CATALOG_LIST
}
