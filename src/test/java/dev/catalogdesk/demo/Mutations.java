package dev.catalogdesk.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Breaks requests at random: their bytes, or what they mean.
final class Mutations {
    private static final List<String> SCRAPS = List.of(
        "\0", "\r\n", "\n", "\"", "{", "}", "[", "]", ":", ",", "\\", "\\u", "\\ud800", "null", "1e999", "-", "%",
        "%00", "%ff", "&", "=", "NaN", "<", "&lt;", "/*", "\u00ff\u00fe", "\u00c3(", "\u00f0(\u008c(",
        "9".repeat(400), "a".repeat(3000), "[".repeat(1500), "{\"a\":".repeat(1500));
    private final RandomGenerator random;

    Mutations(RandomGenerator random) {
        this.random = random;
    }

    /// Changes a few bytes.
    byte[] bytes(byte[] original) {
        byte[] changed = original;
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            changed = once(changed);
        }
        return changed;
    }

    /// Puts something else in the place of a member.
    String member(String json) {
        try {
            ObjectNode node = (ObjectNode) new ObjectMapper().readTree(json);
            List<String> names = new ArrayList<>();
            node.fieldNames().forEachRemaining(names::add);
            String name = names.isEmpty() ? "PageSize" : pick(names);
            JsonNode old = node.path(name);
            node.set(name, pick(List.<Supplier<JsonNode>>of(
                node::nullNode,
                () -> node.booleanNode(true),
                () -> node.numberNode(random.nextLong()),
                () -> node.numberNode(BigInteger.TEN.pow(random.nextInt(1, 500))),
                () -> node.numberNode(-0.5),
                () -> node.textNode(""),
                () -> node.textNode("x".repeat(random.nextInt(1, 20_000))),
                () -> node.textNode("\u0000\ud800 \uffff<&>'\"%"),
                () -> node.arrayNode().add(old).addNull().add(old),
                () -> node.objectNode().set(name, old))).get());
            return node.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private byte[] once(byte[] original) {
        int from = random.nextInt(original.length + 1);
        int to = Math.min(original.length, from + random.nextInt(1, 12));
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.writeBytes(Arrays.copyOf(original, from));
        byte[] part = Arrays.copyOfRange(original, from, to);
        switch (random.nextInt(4)) {
            case 0 -> random.nextBytes(part);
            case 1 -> part = new byte[0];
            case 2 -> changed.writeBytes(part);
            default -> changed.writeBytes(pick(SCRAPS).getBytes(StandardCharsets.ISO_8859_1));
        }
        changed.writeBytes(part);
        changed.writeBytes(Arrays.copyOfRange(original, to, original.length));
        return changed.toByteArray();
    }
}
