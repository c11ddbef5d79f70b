package dev.catalogdesk.connection;

/// Where a profile's credentials come from, in the SDK's order of precedence
/// (`ProfileCredentialsUtils` of SDK 2.40.2).
public enum ProfileKind {
    /// A role, assumed with a token file (`web_identity_token_file`).
    WEB_IDENTITY,

    /// IAM Identity Center: `sso_session`, or the older `sso_*` alone.
    SSO,

    /// A role, assumed with the credentials of another profile or of the machine.
    ASSUME_ROLE,

    /// A sign-in to the console (`login_session`, made by `aws login`).
    LOGIN_SESSION,

    /// A program that prints credentials (`credential_process`).
    CREDENTIAL_PROCESS,

    /// Access keys in the file, for good or for a while.
    STATIC_KEYS,

    /// Something is missing; [ProfileEntry#problem] says what.
    INCOMPLETE,

    /// Profiles that take their credentials from each other in a circle.
    CYCLIC
}
