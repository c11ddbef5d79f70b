package dev.catalogdesk.demo.scenario;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// Makes ids that look like those of AWS (a prefix and 13 small letters and digits) out of names, so that a scenario
/// has the same ids at every start and different ones in each region. For one thread.
final class SeedIds {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 13;
    private final String region;
    private final MessageDigest hash = sha256();

    SeedIds(String region) {
        this.region = region;
    }

    /// An id.
    ///
    /// @param prefix such as `prod-`
    /// @param names what the id is for
    String id(String prefix, String... names) {
        byte[] digest = hash.digest((prefix + region + '/' + String.join("/", names)).getBytes(StandardCharsets.UTF_8));
        StringBuilder id = new StringBuilder(prefix);
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt(digest[i] & 31));
        }
        return id.toString();
    }

    /// The id of a record.
    ///
    /// @param provisionedProductId what it is about
    /// @param number its place among the records of that, from 0
    static String record(String provisionedProductId, int number) {
        return "rec-" + uuid(provisionedProductId + number).replace("-", "").substring(0, LENGTH);
    }

    /// A UUID, the same for the same name.
    static String uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
