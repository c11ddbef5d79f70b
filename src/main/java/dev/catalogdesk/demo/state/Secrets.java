package dev.catalogdesk.demo.state;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// Keeps what nobody may read back, such as NoEcho values and whole requests, as salted digests: equal texts can be
/// told from different ones, and nothing more.
///
/// @param salt random text that goes before each value
public record Secrets(String salt) {
    private static final String MARK = "{sha256}";

    /// With a salt of its own.
    ///
    /// @return new secrets
    public static Secrets create() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return new Secrets(Base64.getEncoder().encodeToString(random));
    }

    /// The digest of a text.
    ///
    /// @param text what nobody may read back
    /// @return the digest
    public String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest((salt + '\n' + text).getBytes(StandardCharsets.UTF_8));
            return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /// Whether a text is a digest.
    ///
    /// @param text any text
    /// @return true if it looks like one
    public static boolean isDigest(String text) {
        return text.startsWith(MARK);
    }

    // The salt is nobody's business.
    @Override
    public String toString() {
        return "Secrets";
    }
}
