package dev.catalogdesk.export;

/// For what a command of the AWS CLI is written.
public enum AwsCliForm {
    /// A POSIX shell (sh, bash, zsh): each member of the request is an option.
    POSIX,
    /// A POSIX shell: the request is one JSON text (`--cli-input-json`), which can be kept and edited.
    JSON,
    /// PowerShell 5.1 and later: the request is a file, because PowerShell 5.1 takes quotes out of arguments.
    POWERSHELL
}
