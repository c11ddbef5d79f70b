package dev.catalogdesk.demo.scenario;

/// Somebody who may call the simulated AWS. The secret is not checked, so none is kept.
///
/// @param accessKeyId access key id by which a request is recognised
/// @param arn the caller's ARN, as GetCallerIdentity answers it: of a user, or of the session of a role
/// @param userId the caller's unique id
public record Caller(String accessKeyId, String arn, String userId) {
    private static final String SESSION_SERVICE = ":sts::";
    private static final String SESSION_ROLE = ":assumed-role/";

    /// The user or role behind the call. Portfolios are opened to these, and a provisioned product's scope `Role`
    /// goes by them.
    ///
    /// @return the ARN of the role of a session, otherwise the caller's own
    public String principalArn() {
        return principalOf(arn);
    }

    /// Who stands behind a caller: the role of a session, or the user itself.
    ///
    /// @param callerArn the caller as GetCallerIdentity tells it
    /// @return ARN of the role or user
    public static String principalOf(String callerArn) {
        // Asked twice for each line of a search, so without an expression.
        int service = callerArn.indexOf(SESSION_SERVICE);
        int role = callerArn.indexOf(SESSION_ROLE, service + 1);
        int name = role + SESSION_ROLE.length();
        int session = callerArn.indexOf('/', name);
        return service < 0 || role < 0 || session < 0 ? callerArn
            : callerArn.substring(0, service) + ":iam::"
                + callerArn.substring(service + SESSION_SERVICE.length(), role) + ":role/"
                + callerArn.substring(name, session);
    }
}
