package dev.catalogdesk.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A style sheet, as far as the checks have to understand it: selectors, declarations, comments.
final class StyleSheet {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)}");
    private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][a-zA-Z0-9_-]*)");
    private static final Pattern TOKEN = Pattern.compile("(?<![a-zA-Z0-9-])(-color-[a-z0-9-]+)");
    private static final Pattern DEFINITION = Pattern.compile("(-color-[a-z0-9-]+)\\s*:");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsba?)\\(");
    private static final Pattern NAMED_COLOUR = Pattern.compile(
        "(?:color|fill|background|stroke|border)[a-z-]*\\s*:[^;]*?"
            + "\\b(black|white|red|green|blue|gr[ae]y|orange|yellow)\\b");

    private final String text;
    private final String code;

    StyleSheet(String text) {
        this.text = text;
        this.code = COMMENT.matcher(text).replaceAll("");
    }

    /// Style classes in selectors.
    Set<String> classes() {
        Set<String> found = new TreeSet<>();
        Matcher rules = RULE.matcher(code);
        while (rules.find()) {
            CLASS.matcher(rules.group(1)).results().forEach(each -> found.add(each.group(1)));
        }
        return found;
    }

    /// Tokens of the theme that it uses.
    Set<String> tokens() {
        return TOKEN.matcher(code).results().map(each -> each.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /// Tokens that it gives a value.
    Set<String> definedTokens() {
        return DEFINITION.matcher(code).results().map(each -> each.group(1)).collect(Collectors.toSet());
    }

    /// Lines with a colour of their own. One with a comment that says why is left out if that is allowed.
    ///
    /// @param commented whether a comment excuses it: on its line, or on lines right above it
    List<String> ownColours(boolean commented) {
        List<String> found = new ArrayList<>();
        boolean excused = false;
        for (String line : text.lines().toList()) {
            boolean comment = line.contains("/*") || line.contains("*/");
            String bare = line.replaceAll("/\\*.*?(\\*/|$)", "");
            boolean colour = COLOUR.matcher(bare).find() || NAMED_COLOUR.matcher(bare).find();
            if (colour && !(commented && (comment || excused))) {
                found.add(line.strip());
            }
            excused = comment || (excused && colour);
        }
        return found;
    }

    /// How long it is.
    long lines() {
        return text.lines().count();
    }
}
