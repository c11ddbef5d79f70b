package dev.catalogdesk.demo.state;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/// Makes ids as AWS does: a prefix and thirteen lower-case letters and digits. Safe on any thread.
public final class Ids {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 13;
    private final RandomGenerator random = new SecureRandom();

    Ids() {
    }

    /// A new id.
    ///
    /// @param prefix such as `pp`
    /// @return an id that nothing has yet
    public String next(String prefix) {
        StringBuilder id = new StringBuilder(prefix).append('-');
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }
}
