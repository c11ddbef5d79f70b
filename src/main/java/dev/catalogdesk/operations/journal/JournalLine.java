package dev.catalogdesk.operations.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;

/// A line of the journal as it stands in the file: one JSON object whose last two members are the SHA-256 of the line
/// before (`prev`) and the CRC-32C of all of the line before that member (`sum`). The checksum finds what the disk
/// did, the chain finds what somebody did.
///
/// @param entry what it says
/// @param previous SHA-256 of the line before, in hex; [#NONE] for the first line of a journal
/// @param text the line without its end
record JournalLine(Entry entry, String previous, String text) {
    static final String NONE = "0".repeat(64);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SUM = ",\"sum\":\"";
    private static final String END = "\"}";
    private static final int SUM_LENGTH = SUM.length() + 8 + END.length();

    static JournalLine of(Entry entry, String previous) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("n", entry.number()).put("at", entry.at().toString());
        FactJson.write(entry.fact(), node);
        node.put("prev", previous);
        String whole = node.toString();
        String body = whole.substring(0, whole.length() - 1);
        return new JournalLine(entry, previous, body + SUM + sum(body) + END);
    }

    /// Reads a line.
    ///
    /// @return nothing where it is no whole, undamaged line
    static Optional<JournalLine> read(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        int cut = text.length() - SUM_LENGTH;
        if (cut < 1 || !text.startsWith(SUM, cut) || !text.endsWith(END)) {
            return Optional.empty();
        }
        String body = text.substring(0, cut);
        if (!text.substring(cut + SUM.length(), text.length() - END.length()).equals(sum(body))) {
            return Optional.empty();
        }
        try {
            JsonNode node = JSON.readTree(text);
            Entry entry = new Entry(
                node.path("n").asLong(), Instant.parse(FactJson.text(node, "at")), FactJson.read(node));
            return Optional.of(new JournalLine(entry, FactJson.text(node, "prev"), text));
        } catch (JsonProcessingException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The line's own SHA-256, which the next line holds.
    String hash() {
        try {
            return HexFormat.of().formatHex(
                MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// Whether it belongs right behind another.
    boolean follows(JournalLine before) {
        return entry.number() == before.entry.number() + 1 && previous.equals(before.hash());
    }

    private static String sum(String body) {
        CRC32C crc = new CRC32C();
        crc.update(body.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
