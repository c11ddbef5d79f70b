package dev.catalogdesk.advice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sentence inside an error text of AWS. Service Catalog hands on texts of the services below it, with a Java
/// class name before and an envelope of service, status and request id behind, often several deep; none of it helps
/// to understand what happened, but the request id helps AWS's support. Forms as recorded in the AWS CLI's
/// reference and in public issues. Pure.
///
/// @param headline what happened, in AWS's own words; of a very long text its beginning
/// @param code the innermost error code, such as `ValidationError`; empty where the text has none
/// @param requestId the first request id; empty where the text has none
/// @param raw the text as it came
public record ErrorHeadline(String headline, String code, String requestId, String raw) {
    /// Real texts are shorter by far; the bound keeps a hostile one from holding up the program.
    private static final int BOUND = 16_384;
    private static final int MOST_LAYERS = 8;
    private static final Pattern ENVELOPE = Pattern.compile(
        "[ \\t]{0,8}\\((?:Service|RequestToken|RequestId|Request ID|SDK Attempt Count):"
            + "[^()]{0,1000}(?:\\([^()]{0,200}\\)[^()]{0,500}){0,5}\\)");
    private static final Pattern CODE = Pattern.compile(
        "(?:Error ?Code|HandlerErrorCode): ([A-Za-z0-9.:]{1,200})|An error occurred \\(([A-Za-z0-9.]{1,200})\\)");
    private static final Pattern REQUEST_ID = Pattern.compile("Request ID: ([A-Za-z0-9.-]{1,200})");
    private static final Pattern BEFORE = Pattern.compile(
        "^(?:(?:[a-z][\\w$]{0,100}\\.){0,20}[A-Z]\\w{0,200}(?:Exception|Error)(?:\\s{2,8}|:\\s{1,8})"
            + "|An error occurred \\([\\w.]{1,200}\\) when calling the \\w{1,100} operation[^:]{0,60}: "
            + "|Error calling API [\\w:]{1,100}\\. ErrorCode: [\\w.]{1,200}, Message: "
            + "|Unable to launch provisioned product because: )");
    private static final Pattern RESOURCE = Pattern.compile(
        "^ResourceLogicalId:\\s?([^,]{1,255}), ResourceType:\\s?([^,]{1,255}), ResourceStatusReason:\\s?(.+)$",
        Pattern.DOTALL);
    private static final String HANDLER = "Resource handler returned message: \"";
    private static final Pattern QUOTE_END = Pattern.compile("\"\\.?$");

    /// Reads an error text.
    ///
    /// @param text as it came from AWS
    /// @return its parts; the headline is never empty unless the text is
    public static ErrorHeadline read(String text) {
        String start = text.length() > BOUND ? text.substring(0, BOUND) : text;
        String headline = peeled(ENVELOPE.matcher(start).replaceAll("").strip());
        Matcher resource = RESOURCE.matcher(headline);
        if (resource.matches()) {
            headline = resource.group(1) + " (" + resource.group(2) + "): " + peeled(resource.group(3));
        }
        return new ErrorHeadline(headline.isEmpty() ? start.strip() : headline, last(CODE, start),
            first(REQUEST_ID, start), text);
    }

    /// Whether anything was taken off the text.
    ///
    /// @return true if the raw text tells more than the headline
    public boolean shortened() {
        return !headline.equals(raw);
    }

    private static String peeled(String text) {
        String inner = text.strip();
        for (int layer = 0; layer < MOST_LAYERS; layer++) {
            String next = unquoted(BEFORE.matcher(inner).replaceFirst("")).strip();
            if (next.equals(inner)) {
                return inner;
            }
            inner = next;
        }
        return inner;
    }

    private static String unquoted(String text) {
        return text.startsWith(HANDLER)
            ? QUOTE_END.matcher(text.substring(HANDLER.length())).replaceFirst("") : text;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? trimDots(matcher.group(1)) : "";
    }

    private static String last(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        String found = "";
        while (matcher.find()) {
            found = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        }
        return trimDots(found);
    }

    private static String trimDots(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '.') {
            end--;
        }
        return text.substring(0, end);
    }
}
