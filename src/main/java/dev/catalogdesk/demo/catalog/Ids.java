package dev.catalogdesk.demo.catalog;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/// Makes ids as AWS does: a prefix and thirteen lower-case letters and digits.
final class Ids {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private final RandomGenerator random = new SecureRandom();

    String next(String prefix) {
        StringBuilder id = new StringBuilder(prefix).append('-');
        for (int i = 0; i < 13; i++) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }
}
