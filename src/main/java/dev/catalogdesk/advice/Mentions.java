package dev.catalogdesk.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Gathers what an error text names: first what a rule found, then what can be told by its form in any text. Each word
/// once, at its first place in the whole text.
final class Mentions {
    private static final int MOST = 20;
    private static final int BOUND = 65_536;
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern LOOKS = Pattern.compile(
        "(?<role>\\barn:aws[\\w-]{0,20}:(?:iam|sts):[\\w-]{0,30}:\\d{0,12}:(?:assumed-)?role/[\\w+=,.@/-]{0,512}[\\w/])"
            + "|(?<arn>\\barn:aws[\\w-]{0,20}:[\\w-]{1,40}:[\\w-]{0,30}:\\d{0,12}:[\\w+=,.@:/$-]{0,512}[\\w/*])"
            + "|(?<type>\\bAWS::\\w{1,60}::\\w{1,60})"
            + "|(?<zone>\\b(?:[a-z]{2}|us-gov|us-iso\\w?)-[a-z]{4,9}-\\d[a-f]\\b)"
            + "|(?<region>\\b(?:[a-z]{2}|us-gov|us-iso\\w?)-[a-z]{4,9}-\\d\\b)"
            + "|(?<id>\\b(?:vpc|subnet|sg|ami|i|eni|rtb|igw|nat|vol|snap|prod|pa|pp|lp|lpv2|lpv3|port|rec|plan)"
            + "-[0-9a-z]{8,20}\\b)");
    private static final List<MentionKind> BY_LOOK = List.of(MentionKind.ROLE, MentionKind.ARN, MentionKind.TYPE,
        MentionKind.ZONE, MentionKind.REGION, MentionKind.ID);

    private final String raw;
    private final List<Mention> found = new ArrayList<>();

    private Mentions(String raw) {
        this.raw = raw.length() > BOUND ? raw.substring(0, BOUND) : raw;
    }

    /// What a text names.
    ///
    /// @param said the text
    /// @param groups what a rule found in it, by the names of groups
    /// @return at most twenty, those of the rule first
    static List<Mention> of(ErrorHeadline said, Map<String, String> groups) {
        Mentions mentions = new Mentions(said.raw());
        for (MentionKind kind : MentionKind.values()) {
            String value = groups.getOrDefault(kind.name().toLowerCase(Locale.ROOT), "");
            if (!value.isEmpty()) {
                COMMA.splitAsStream(value).forEach(each -> mentions.add(kind, each));
            }
        }
        Matcher look = LOOKS.matcher(said.headline());
        while (mentions.found.size() < MOST && look.find()) {
            for (MentionKind kind : BY_LOOK) {
                if (look.group(kind.name().toLowerCase(Locale.ROOT)) != null) {
                    mentions.add(kind, look.group());
                }
            }
        }
        return List.copyOf(mentions.found);
    }

    private void add(MentionKind kind, String value) {
        if (value.isEmpty() || found.size() >= MOST || found.stream().anyMatch(each -> each.value().equals(value))) {
            return;
        }
        int start = place(value);
        if (start >= 0) {
            found.add(new Mention(kind, value, start, start + value.length()));
        }
    }

    /// Where it stands as a word of its own, or else wherever it stands.
    private int place(String value) {
        for (int at = raw.indexOf(value); at >= 0; at = raw.indexOf(value, at + 1)) {
            if (apart(at - 1) && apart(at + value.length())) {
                return at;
            }
        }
        return raw.indexOf(value);
    }

    private boolean apart(int at) {
        return at < 0 || at >= raw.length() || !Character.isLetterOrDigit(raw.charAt(at));
    }
}
