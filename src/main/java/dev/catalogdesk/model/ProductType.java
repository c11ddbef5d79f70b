package dev.catalogdesk.model;

/// What a product is made of (`ProductType` of the service).
public enum ProductType {
    /// A CloudFormation template.
    CLOUD_FORMATION_TEMPLATE,

    /// A product of AWS Marketplace.
    MARKETPLACE,

    /// A Terraform configuration run by the open source engine.
    TERRAFORM_OPEN_SOURCE,

    /// A Terraform configuration run by HCP Terraform.
    TERRAFORM_CLOUD,

    /// Run by an engine of the customer.
    EXTERNAL,

    /// A type this program does not know; its text is kept beside it.
    UNKNOWN
}
