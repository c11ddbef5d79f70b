package dev.catalogdesk.advice;

/// What a word in an error text names. The name in lower case is also the name of the group in `error-texts.tsv`.
public enum MentionKind {
    /// A parameter of the template, or a member of the request.
    PARAMETER,
    /// The logical id of a resource.
    RESOURCE,
    /// A type of resources or machines.
    TYPE,
    /// A role, by ARN or name.
    ROLE,
    /// An action of IAM.
    ACTION,
    /// An ARN of anything else.
    ARN,
    /// A quota.
    QUOTA,
    /// A region.
    REGION,
    /// An availability zone.
    ZONE,
    /// An exported output.
    EXPORT,
    /// A stack.
    STACK,
    /// A status.
    STATUS,
    /// An id that AWS gave.
    ID,
    /// A name that somebody gave.
    NAME
}
