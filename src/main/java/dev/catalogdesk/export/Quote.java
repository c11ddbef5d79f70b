package dev.catalogdesk.export;

import java.util.regex.Pattern;

/// Makes one argument of a text, whatever is in it.
final class Quote {
    /// Needs no quotes in any shell. The beginning is narrower: zsh replaces `=name`, PowerShell `@name`.
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.:/-]*");
    /// All that PowerShell takes for an apostrophe (about_Quoting_Rules; `CharTraits` of its tokenizer).
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019\u201a\u201b]");

    private Quote() {
    }

    /// For sh, bash and zsh.
    static String posix(String text) {
        return isPlain(text) ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    /// For PowerShell.
    static String powerShell(String text) {
        return isPlain(text) ? text : "'" + APOSTROPHES.matcher(text).replaceAll("$0$0") + "'";
    }

    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches();
    }
}
