package dev.catalogdesk.model;

import java.util.regex.Pattern;

/// Who a caller's ARN names, for the question whether two ARNs are one and the same caller: they are if the records
/// are equal. For an assumed role these are account, role and session, because the session is often the person behind
/// a shared role (IAM Identity Center puts the user's name there). A session's name that a tool made up counts as
/// none: SDKs and the AWS CLI make a new one, of their own name and the time, with each set of credentials
/// (`aws-sdk-java-…`, `botocore-session-…`), so that a difference says nothing about who it is. For all else it is the
/// whole ARN.
///
/// @param principal the ARN without the session's name
/// @param session the session's name; empty where there is none, or a tool made it up
public record CallerArn(String principal, String session) {
    private static final String ASSUMED = ":assumed-role/";
    private static final Pattern MADE_UP = Pattern.compile("(aws-sdk-|aws-go-sdk-|botocore-session-)[\\w.-]*\\d+");

    /// The part of an ARN that tells callers of one account apart.
    ///
    /// @param arn the ARN
    /// @return such as `user/ann` or `assumed-role/Admin/ann`
    public static String label(String arn) {
        return arn.substring(arn.lastIndexOf(':') + 1);
    }

    /// Reads an ARN as GetCallerIdentity gives it.
    ///
    /// @param arn the ARN; anything else is taken as a name of its own
    /// @return who it is
    public static CallerArn parse(String arn) {
        int role = arn.indexOf(ASSUMED);
        int slash = role < 0 ? -1 : arn.indexOf('/', role + ASSUMED.length());
        if (slash < 0) {
            return new CallerArn(arn, "");
        }
        String session = arn.substring(slash + 1);
        return new CallerArn(arn.substring(0, slash), MADE_UP.matcher(session).matches() ? "" : session);
    }
}
