package dev.catalogdesk.demo.state;

import java.util.regex.Pattern;

/// Who may launch from a portfolio (AssociatePrincipalWithPortfolio).
///
/// @param arn ARN of a user, group or role; with `IAM_PATTERN` without account, and with `*` and `?` in it
/// @param type `IAM` or `IAM_PATTERN`
public record PrincipalEntry(String arn, String type) {
    /// A pattern.
    public static final String PATTERN = "IAM_PATTERN";

    /// Whether somebody is meant.
    ///
    /// @param principalArn ARN of a user or role
    /// @return true if so
    public boolean matches(String principalArn) {
        if (!type.equals(PATTERN)) {
            return arn.equals(principalArn);
        }
        // A pattern names no account: arn:aws:iam:::role/Ops*
        String accountless = principalArn.replaceFirst("^(arn:[^:]*:iam:):[0-9]*:", "$1::");
        String expression = Pattern.quote(arn).replace("*", "\\E.*\\Q").replace("?", "\\E.?\\Q");
        return accountless.matches(expression);
    }
}
