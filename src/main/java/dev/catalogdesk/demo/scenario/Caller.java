package dev.catalogdesk.demo.scenario;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody who may call the simulated AWS. The secret is not checked, so none is kept.
///
/// @param accessKeyId access key id by which a request is recognised
/// @param arn the caller's ARN, as GetCallerIdentity answers it: of a user, or of the session of a role
/// @param userId the caller's unique id
public record Caller(String accessKeyId, String arn, String userId) {
    private static final Pattern SESSION = Pattern.compile("arn:([a-z-]+):sts::(\\d*):assumed-role/([^/]+)/.*");

    /// The user or role behind the call. Portfolios are opened to these, and a provisioned product's scope `Role`
    /// goes by them.
    ///
    /// @return the ARN of the role of a session, otherwise the caller's own
    public String principalArn() {
        Matcher session = SESSION.matcher(arn);
        return session.matches()
            ? "arn:" + session.group(1) + ":iam::" + session.group(2) + ":role/" + session.group(3) : arn;
    }
}
