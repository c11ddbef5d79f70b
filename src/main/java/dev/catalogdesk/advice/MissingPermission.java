package dev.catalogdesk.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The permission that a denied call lacked, and the statement of IAM that would grant it. Forms of the texts as in the
/// IAM user guide ("Troubleshoot access denied error messages") and in CloudFormation's failures ("API: s3:CreateBucket
/// Access Denied"). Pure.
///
/// @param principal ARN of who was denied; empty where AWS does not say
/// @param action the action of IAM, such as `sqs:CreateQueue`; empty where AWS tells it only in code
/// @param resource what it was denied on, as AWS wrote it; empty where AWS does not say
/// @param denial which policy denied it
/// @param encoded the message that only `sts:DecodeAuthorizationMessage` reads; empty where there is none
public record MissingPermission(String principal, String action, String resource, Denial denial, String encoded) {
    private static final int BOUND = 8192;
    private static final Pattern DENIED = Pattern.compile(
        "not authorized to perform:? ([\\w-]{1,60}:[\\w*]{1,100})"
            + "(?: on (?:the )?resource:? [\"']?([^\\s\"',;)]{1,1000}))?");
    private static final Pattern BARE = Pattern.compile(
        "API: ([\\w-]{1,60}:\\w{1,100}) (?:You are not authorized|Access ?Denied|Not authorized)");
    private static final Pattern PRINCIPAL = Pattern.compile(
        "(?:User|Principal|Role): (arn:[^\\s,;)]{1,1000}) (?:is )?not authorized");
    private static final Pattern ENCODED =
        Pattern.compile("Encoded authorization failure message: ([\\w+/=-]{1,8000})");
    private static final Pattern SESSION = Pattern.compile("arn:([\\w-]+):sts::(\\d+):assumed-role/([^/]+)/.*");

    /// Reads what an error text says of a permission.
    ///
    /// @param text as it came from AWS, envelope or not
    /// @return the permission; nothing if the text is about something else, or names neither action nor code
    public static Optional<MissingPermission> read(String text) {
        String start = text.length() > BOUND ? text.substring(0, BOUND) : text;
        Matcher denied = DENIED.matcher(start);
        String encoded = first(ENCODED, start);
        if (denied.find()) {
            String resource = denied.group(2) == null ? "" : trimmed(denied.group(2));
            return Optional.of(new MissingPermission(first(PRINCIPAL, start), denied.group(1), resource,
                denial(start.substring(denied.end()), denied.group(1)), encoded));
        }
        String action = first(BARE, start);
        return action.isEmpty() && encoded.isEmpty() ? Optional.empty()
            : Optional.of(new MissingPermission(first(PRINCIPAL, start), action, "", Denial.IDENTITY, encoded));
    }

    /// The permission for a call whose denial names none.
    ///
    /// @param principal ARN of the caller; empty while unknown
    /// @param action the action that the call needs
    /// @return the permission, on whatever resource
    public static MissingPermission of(String principal, String action) {
        return new MissingPermission(principal, action, "", Denial.IDENTITY, "");
    }

    /// Whether the statement names the very resource. Some services write a name instead of an ARN, or nothing; then
    /// the statement says `*`, which is more than is needed.
    ///
    /// @return true if the resource is known by its ARN
    public boolean exact() {
        return resource.startsWith("arn:");
    }

    /// The statement that allows it, to be put into the policy that [#denial] tells of.
    ///
    /// @return JSON, indented; nothing if no statement helps, or the action is not known
    public Optional<String> statement() {
        if (!denial.allowable() || action.isEmpty() || (denial.namesCaller() && principal.isEmpty())) {
            return Optional.empty();
        }
        List<String> members = new ArrayList<>();
        members.add("  \"Effect\": \"Allow\"");
        if (denial.namesCaller()) {
            members.add("  \"Principal\": {\"AWS\": " + quoted(role()) + "}");
        }
        members.add("  \"Action\": " + quoted(action));
        if (denial != Denial.TRUST) {
            members.add("  \"Resource\": " + quoted(exact() ? resource : "*"));
        }
        return Optional.of("{\n" + String.join(",\n", members) + "\n}");
    }

    /// A session changes with every sign-in, so policies name its role.
    private String role() {
        Matcher session = SESSION.matcher(principal);
        return session.matches()
            ? "arn:" + session.group(1) + ":iam::" + session.group(2) + ":role/" + session.group(3) : principal;
    }

    private static Denial denial(String reason, String action) {
        if (reason.contains("explicit deny")) {
            return Denial.EXPLICIT;
        }
        if (reason.contains("control policy allows")) {
            return Denial.ORGANIZATION;
        }
        if (reason.contains("permissions boundary allows")) {
            return Denial.BOUNDARY;
        }
        if (reason.contains("session policy allows")) {
            return Denial.SESSION;
        }
        if (reason.contains("endpoint policy allows")) {
            return Denial.ENDPOINT;
        }
        if (reason.contains("trust policy allows") || action.equals("sts:AssumeRole")) {
            return Denial.TRUST;
        }
        return reason.contains("resource-based policy allows") ? Denial.RESOURCE : Denial.IDENTITY;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? trimmed(matcher.group(1)) : "";
    }

    private static String trimmed(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
