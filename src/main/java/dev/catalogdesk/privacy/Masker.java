package dev.catalogdesk.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Takes secrets out of texts: those that it was told of, such as values of NoEcho parameters, in the forms in which
/// texts carry them, and whatever looks like one. Account ids, ARNs and ids of requests stay, since without them
/// nobody can help. There is one for the program; everything that writes, copies or tells passes through it. Safe for
/// all threads. Not final, so that a test can show with one that masks nothing that it would find what is not masked.
public class Masker {
    /// What stands in a secret's place; always the same, so that not even the length shows.
    public static final String MASK = "****";

    private final ToldSecrets told = new ToldSecrets();

    /// Tells it of secrets. They are held until the program ends, because texts that carry them may come late.
    ///
    /// @param secrets the values; empty ones hide nothing and are left out
    public void tell(Collection<String> secrets) {
        secrets.forEach(told::add);
    }

    /// Masks a text.
    ///
    /// @param text any text
    /// @return the text with [#MASK] for each secret; the same text where there is none
    public String mask(String text) {
        List<Span> spans = new ArrayList<>(told.in(text));
        spans.addAll(SecretLooks.in(text));
        return spans.isEmpty() ? text : masked(text, Span.joined(spans));
    }

    private static String masked(String text, List<Span> spans) {
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (Span span : spans) {
            out.append(text, from, span.start()).append(MASK);
            from = span.end();
        }
        return out.append(text, from, text.length()).toString();
    }
}
