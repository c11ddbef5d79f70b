package dev.catalogdesk.ui.shell;

import dev.catalogdesk.model.MessageKey;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A place that can be copied, sent and opened elsewhere: connection, region and place, such as
/// `catalogdesk://demo/us-east-1/provisioned/pp-abc`. Every part is percent-encoded as UTF-8, because names of
/// profiles may hold anything. An address holds no credentials: a connection is named, never described.
///
/// @param connection id of the connection, as `connection.Connection.id()` gives it
/// @param region the region's code
/// @param place the place in the window
public record Address(String connection, String region, Place place) {
    /// What every address begins with.
    public static final String SCHEME = "catalogdesk://";

    /// Longest address that is read, in characters.
    static final int MAX_LENGTH = 2048;

    private static final int MAX_STEPS = 8;
    private static final Pattern REGION = Pattern.compile("[a-z]{2,}(-[a-z0-9]+){1,4}");

    /// Whether a text was meant as an address, so that a mistake in it is worth a message.
    ///
    /// @param text any text
    /// @return true if it begins as one
    public static boolean isMeant(String text) {
        return text.strip().toLowerCase(Locale.ROOT).startsWith(SCHEME);
    }

    /// Whether a text has the form of a region's code, known or not.
    ///
    /// @param text any text
    /// @return true for such as `eu-central-1`
    public static boolean isRegion(String text) {
        return REGION.matcher(text).matches();
    }

    /// Reads an address. Nothing in it is trusted: what is too long, wrongly encoded, unknown or holds control
    /// characters is refused.
    ///
    /// @param text the address, with or without spaces around
    /// @return the address
    /// @throws AddressException that says what is wrong, without repeating the text
    public static Address parse(String text) throws AddressException {
        String stripped = text.strip();
        if (!isMeant(stripped)) {
            throw wrong("shell.address.scheme", SCHEME);
        }
        if (stripped.length() > MAX_LENGTH) {
            throw wrong("shell.address.long", MAX_LENGTH);
        }
        List<String> parts = parts(stripped.substring(SCHEME.length()));
        if (parts.size() < 3) {
            throw wrong("shell.address.short", SCHEME);
        }
        if (!isRegion(parts.get(1))) {
            throw wrong("shell.address.region");
        }
        ScreenId screen = ScreenId.of(parts.get(2)).orElseThrow(() -> wrong("shell.address.screen", screens()));
        return new Address(parts.get(0), parts.get(1), new Place(screen, parts.subList(3, parts.size())));
    }

    /// Writes the address.
    ///
    /// @return the text that [#parse] reads
    public String format() {
        StringBuilder text = new StringBuilder(SCHEME).append(encode(connection)).append('/').append(encode(region))
            .append('/').append(place.screen().code());
        place.path().forEach(step -> text.append('/').append(encode(step)));
        return text.toString();
    }

    private static List<String> parts(String rest) throws AddressException {
        if (rest.indexOf('?') >= 0 || rest.indexOf('#') >= 0) {
            throw wrong("shell.address.encoding");
        }
        String trimmed = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
        List<String> parts = new ArrayList<>();
        for (String part : trimmed.split("/", -1)) {
            String decoded = decode(part);
            if (decoded.isBlank()) {
                throw wrong("shell.address.short", SCHEME);
            }
            parts.add(decoded);
        }
        if (parts.size() > MAX_STEPS) {
            throw wrong("shell.address.deep");
        }
        return parts;
    }

    private static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20").replace("%3A", ":");
    }

    // URLDecoder would turn a plus sign into a space and broken UTF-8 into question marks.
    private static String decode(String part) throws AddressException {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%') {
                decoded.put(hex(bytes, i));
                i += 2;
            } else {
                decoded.put(bytes[i]);
            }
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .decode(decoded.flip()).toString();
            if (text.codePoints().anyMatch(Address::isUnfit)) {
                throw wrong("shell.address.encoding");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw wrong("shell.address.encoding");
        }
    }

    private static byte hex(byte[] bytes, int percent) throws AddressException {
        int high = percent + 2 < bytes.length ? Character.digit(bytes[percent + 1], 16) : -1;
        int low = percent + 2 < bytes.length ? Character.digit(bytes[percent + 2], 16) : -1;
        if (high < 0 || low < 0) {
            throw wrong("shell.address.encoding");
        }
        return (byte) (high * 16 + low);
    }

    // Control characters, and format characters that make text look like another (such as right-to-left override).
    private static boolean isUnfit(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR || type == Character.UNASSIGNED;
    }

    private static String screens() {
        List<String> codes = new ArrayList<>();
        for (ScreenId id : ScreenId.values()) {
            codes.add(id.code());
        }
        return String.join(", ", codes);
    }

    private static AddressException wrong(String key, Object... args) {
        return new AddressException(MessageKey.of(key, args));
    }
}
