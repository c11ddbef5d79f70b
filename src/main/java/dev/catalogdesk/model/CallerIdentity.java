package dev.catalogdesk.model;

/// Who the credentials belong to (STS GetCallerIdentity).
///
/// @param account the 12 digits of the account
/// @param arn the caller's ARN
/// @param userId the caller's unique id
public record CallerIdentity(String account, String arn, String userId) {
    /// The part of the ARN that people know the caller by.
    ///
    /// @return user or role name; the whole ARN where it has no such part
    public String name() {
        String[] parts = arn.substring(arn.lastIndexOf(':') + 1).split("/");
        return switch (parts[0]) {
            case "assumed-role" -> parts.length > 1 ? parts[1] : arn;
            case "user", "role", "federated-user" -> parts[parts.length - 1];
            default -> parts[0].isEmpty() ? arn : parts[0];
        };
    }
}
