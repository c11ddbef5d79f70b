package dev.catalogdesk.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/// Secrets that a test plants, each with signs that JSON, URLs and XML write in other ways.
enum Planted {
    /// Value of a NoEcho parameter.
    NO_ECHO("N0-echo\"plant&one/here"),

    /// A secret access key of the credentials file.
    SECRET_KEY("pL4ntedSecretAccessKey/ofThe+File00/Two2"),

    /// A session token of the credentials file.
    SESSION_TOKEN("planted+session/token==three"),

    /// An SSO token, as its file in the cache has it.
    SSO_TOKEN("aoaAAAA-planted-token-of-a-sign-in-four");

    private final String text;

    Planted(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /// Whether a text holds it, plain or written in another way.
    boolean isIn(String searched) {
        return forms().stream().anyMatch(searched::contains);
    }

    private List<String> forms() {
        String url = URLEncoder.encode(text, StandardCharsets.UTF_8);
        String base64 = Base64.getEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return List.of(text, text.replace("\"", "\\\""), text.replace("\"", "\"\""), text.replace("&", "&amp;"), url,
            base64);
    }
}
