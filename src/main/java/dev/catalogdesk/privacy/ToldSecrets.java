package dev.catalogdesk.privacy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/// Secrets by their values, in the forms in which texts carry them: plain, in JSON and Java strings, in URLs, in XML,
/// and in Base64.
final class ToldSecrets {
    /// Shorter ones are masked only as words of their own: a secret `on` must not tear up every text.
    private static final int SHORT = 6;
    private static final int LEAST_IN_BASE64 = 6;

    private final Set<String> forms = new CopyOnWriteArraySet<>();

    void add(String secret) {
        if (secret.isBlank()) {
            return;
        }
        Set<String> all = new LinkedHashSet<>();
        all.add(secret);
        all.add(secret.strip());
        String json = json(secret);
        all.add(json);
        all.add(json.replace("/", "\\/"));
        String url = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        all.add(url);
        all.add(url.replace("+", "%20"));
        all.add(secret.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length >= LEAST_IN_BASE64) {
            all.add(Base64.getEncoder().withoutPadding().encodeToString(bytes));
            all.add(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        // A value of several lines is often quoted line by line.
        secret.lines().map(String::strip).filter(line -> line.length() >= SHORT).forEach(all::add);
        forms.addAll(all);
    }

    List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        for (String form : forms) {
            for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
                int end = at + form.length();
                if (form.length() >= SHORT || (apart(text, at - 1) && apart(text, end))) {
                    spans.add(new Span(at, end));
                }
            }
        }
        return spans;
    }

    private static boolean apart(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static String json(String secret) {
        return secret.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
            .replace("\t", "\\t");
    }
}
