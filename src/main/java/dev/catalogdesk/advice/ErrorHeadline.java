package dev.catalogdesk.advice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sentence inside an error text of AWS. Service Catalog hands on texts of the services below it, with a Java
/// class name before and an envelope of service, status and request id behind, often several deep; none of it helps
/// to understand what happened, but the request id helps AWS's support. Forms as recorded in the AWS CLI's
/// reference and in public issues. Pure.
///
/// @param headline what happened, in AWS's own words
/// @param code the innermost error code, such as `ValidationError`; empty where the text has none
/// @param requestId the first request id; empty where the text has none
/// @param raw the text as it came
public record ErrorHeadline(String headline, String code, String requestId, String raw) {
    private static final Pattern ENVELOPE =
        Pattern.compile("\\s*\\((?:Service|RequestToken):\\s[^()]*(?:\\([^()]*\\)[^()]*)*\\)");
    private static final Pattern CODE = Pattern.compile("(?:Error Code|HandlerErrorCode): ([A-Za-z0-9.:]+)");
    private static final Pattern REQUEST_ID = Pattern.compile("Request ID: ([A-Za-z0-9.-]+)");
    private static final Pattern CLASS_NAME =
        Pattern.compile("^(?:[a-z][\\w$]*\\.)*[A-Z]\\w*(?:Exception|Error)(?:\\s{2,}|:\\s+)");
    private static final Pattern RESOURCE = Pattern.compile(
        "^ResourceLogicalId:\\s?([^,]+), ResourceType:\\s?([^,]+), ResourceStatusReason:\\s?(.+)$", Pattern.DOTALL);
    private static final Pattern HANDLER =
        Pattern.compile("^Resource handler returned message: \"(.*)\"\\.?$", Pattern.DOTALL);

    /// Reads an error text.
    ///
    /// @param text as it came from AWS
    /// @return its parts; the headline is never empty unless the text is
    public static ErrorHeadline read(String text) {
        String headline = ENVELOPE.matcher(text).replaceAll("").strip();
        headline = CLASS_NAME.matcher(headline).replaceFirst("");
        Matcher resource = RESOURCE.matcher(headline);
        if (resource.matches()) {
            headline = resource.group(1) + " (" + resource.group(2) + "): " + sentence(resource.group(3));
        } else {
            headline = sentence(headline);
        }
        return new ErrorHeadline(headline.isEmpty() ? text.strip() : headline, last(CODE, text),
            first(REQUEST_ID, text), text);
    }

    /// Whether anything was taken off the text.
    ///
    /// @return true if the raw text tells more than the headline
    public boolean shortened() {
        return !headline.equals(raw);
    }

    private static String sentence(String text) {
        String inner = CLASS_NAME.matcher(text.strip()).replaceFirst("");
        Matcher handler = HANDLER.matcher(inner);
        return (handler.matches() ? handler.group(1) : inner).strip();
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? trimDots(matcher.group(1)) : "";
    }

    private static String last(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        String found = "";
        while (matcher.find()) {
            found = matcher.group(1);
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
