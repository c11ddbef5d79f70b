package dev.catalogdesk.query;

import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.VersionBadge;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words that stand for values of the service, and what is known of the form of its ids. Ids are a prefix and 13 small
/// letters and digits in all captures of real traffic.
final class FilterWords {
    /// What a status may be called, as AWS writes it in small letters.
    static final List<String> STATUSES = Arrays.stream(ProvisionedProductStatus.values())
        .filter(status -> status != ProvisionedProductStatus.UNKNOWN).map(status -> lower(status.name())).toList();

    /// What a badge is called.
    static final List<String> BADGES = Arrays.stream(VersionBadge.values()).map(each -> lower(each.name())).toList();

    /// Types that are known, by the guide and from what clients logged.
    static final List<String> TYPES = List.of("cfn_stack", "cfn_stackset", "terraform_open_source", "terraform_cloud",
        "external", "control_tower_account");

    private static final Map<String, String> ALSO = Map.of("changing", "UNDER_CHANGE", "planning", "PLAN_IN_PROGRESS");
    private static final Pattern ID = Pattern.compile("(pp|prod|pa|rec)-[a-z0-9]{13}");
    private static final Pattern STACK = Pattern.compile(
        "arn:aws[a-z-]*:cloudformation:[a-z0-9-]+:\\d{12}:stack/[A-Za-z0-9-]+/[0-9a-f-]{36}|\\d{12}");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private FilterWords() {
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /// A status or type as the service would write it: whole where it is one, otherwise the beginning of a part.
    static ValueMatch word(FilterField field, String text) {
        String word = ALSO.getOrDefault(lower(text), text.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_"));
        return known(field).contains(lower(word)) ? new ValueMatch.Whole(word) : new ValueMatch.WordStart(word);
    }

    static boolean isStatus(ValueMatch match) {
        return !(match instanceof ValueMatch.WordStart(String start))
            || STATUSES.stream().anyMatch(each -> startsPart(each.toUpperCase(Locale.ROOT), start));
    }

    /// Whether a word, or what follows one of its underscores, begins with a text.
    static boolean startsPart(String word, String start) {
        return word.startsWith(start) || word.contains("_" + start);
    }

    static List<VersionBadge> badges(String text) {
        return Stream.of(VersionBadge.values()).filter(badge -> lower(badge.name()).startsWith(lower(text))).toList();
    }

    private static List<String> known(FilterField field) {
        return field == FilterField.STATUS ? STATUSES : TYPES;
    }

    /// Whether a text can only be a whole value of a field.
    static boolean isWhole(FilterField field, String text) {
        return switch (field) {
            case ID -> isId(text, "pp-");
            case PRODUCT_ID -> isId(text, "prod-");
            case VERSION_ID -> isId(text, "pa-");
            case RECORD, LAST_RECORD, LAST_PROVISIONING_RECORD, LAST_SUCCESSFUL_RECORD -> isId(text, "rec-");
            case PHYSICAL_ID -> STACK.matcher(text).matches();
            case TOKEN -> UUID.matcher(text).matches();
            default -> false;
        };
    }

    /// Whether a text is a whole id of any kind.
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /// Whether a text is a whole id of a kind.
    static boolean isId(String text, String prefix) {
        return text.startsWith(prefix) && isId(text);
    }
}
