package dev.catalogdesk.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what looks like a secret, though nobody told of it. The group `secret` of a pattern is what is masked; a match
/// without it is something that looks alike and must stay. Every repetition is possessive or bounded, so that no text
/// makes the search slow.
final class SecretLooks {
    private static final String LABEL = "(?:aws_?)?secret_?(?:access_?)?key|(?:session|security|access|refresh|id|auth)"
        + "[_-]?token|x-amz-security-token|client_?secret|api[_-]?key|private_?key|(?:\\w{0,40}?(?:password|passwd))";
    private static final List<Pattern> LOOKS = List.of(
        // Labelled: "password": "x", aws_secret_access_key = x, X-Amz-Security-Token=x.
        Pattern.compile("(?<![a-z0-9])(?:" + LABEL + ")\\\\?[\"']?\\s{0,4}[:=]\\s{0,4}"
            + "(?:\\\\?[\"'](?<quoted>[^\"'\\\\]++)|(?<secret>[^\\s\"',;&)}\\]]++))", Pattern.CASE_INSENSITIVE),
        // A validation of AWS quotes the value before it names the member.
        Pattern.compile("Value '(?<secret>[^']{1,4096}+)' at '[\\w.]{0,100}?(?:password|secret|token)",
            Pattern.CASE_INSENSITIVE),
        Pattern.compile("\\b(?:Bearer|Basic)\\s{1,4}(?<secret>[\\w.~+/=-]{8,}+)"),
        Pattern.compile("(?<![\\w-])(?<secret>eyJ[\\w-]{8,}+\\.[\\w-]{8,}+(?:\\.[\\w-]++)?+)"),
        Pattern.compile("://[^\\s/:@]{0,200}+:(?<secret>[^\\s/@]{1,500}+)@"),
        Pattern.compile("\\b(?:X-Amz-)?Signature=(?<secret>[0-9A-Za-z%+/=]{16,}+)", Pattern.CASE_INSENSITIVE),
        Pattern.compile("(?<![A-Z0-9])(?<secret>(?:AKIA|ASIA)[A-Z0-9]{16})(?![A-Z0-9])"),
        // Session tokens of STS begin so; any other Base64 of such a length is a token too. What AWS encodes for the
        // administrator stays.
        Pattern.compile("(?:Encoded authorization failure message: |Request ID: )[\\w+/=-]{1,8192}+"
            + "|(?<![\\w+/=-])(?<secret>(?:IQoJ|FwoG|FQoG|AQoD)[A-Za-z0-9+/=]{40,}+|[A-Za-z0-9+/]{256,}+={0,2}+)"),
        // A secret access key has forty signs of Base64; a hash of forty has no upper case, an ARN is no secret.
        Pattern.compile("\\barn:aws[\\w-]{0,20}:[^\\s\"']{1,2048}+"
            + "|(?<![\\w+/=.-])(?<secret>(?=[a-z0-9+/]{0,39}[A-Z])(?=[A-Z0-9+/]{0,39}[a-z])(?=[A-Za-z+/]{0,39}[0-9])"
            + "[A-Za-z0-9+/]{40})(?![\\w+/=.-])"));
    private static final Pattern KEY_BEGIN = Pattern.compile("-----BEGIN [A-Z ]{0,30}PRIVATE KEY[A-Z ]{0,10}-----");
    private static final Pattern KEY_END = Pattern.compile("-----END [A-Z ]{0,30}PRIVATE KEY[A-Z ]{0,10}-----");

    private SecretLooks() {
    }

    static List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        for (Pattern look : LOOKS) {
            boolean quotes = look.namedGroups().containsKey("quoted");
            Matcher found = look.matcher(text);
            while (found.find()) {
                add(spans, found, "secret");
                if (quotes) {
                    add(spans, found, "quoted");
                }
            }
        }
        addKeys(spans, text);
        return spans;
    }

    private static void add(List<Span> spans, Matcher found, String group) {
        if (found.start(group) >= 0) {
            spans.add(new Span(found.start(group), found.end(group)));
        }
    }

    /// From the first line of a private key to its last, or to the end of the text where that was cut off.
    private static void addKeys(List<Span> spans, String text) {
        Matcher begin = KEY_BEGIN.matcher(text);
        Matcher end = KEY_END.matcher(text);
        int from = 0;
        while (from < text.length() && begin.find(from)) {
            from = end.find(begin.end()) ? end.end() : text.length();
            spans.add(new Span(begin.start(), from));
        }
    }
}
