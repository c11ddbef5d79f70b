package dev.catalogdesk.demo.wire;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The three ways in which AWS writes a time. In between it is a number of epoch seconds.
final class Timestamps {
    private static final DateTimeFormatter HTTP_DATE =
        DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Timestamps() {
    }

    static String write(double epochSeconds, String format) {
        Instant time = Instant.ofEpochMilli(Math.round(epochSeconds * 1000));
        return switch (format) {
            case "rfc822" -> HTTP_DATE.format(time);
            case "unixTimestamp" -> epochSeconds == Math.rint(epochSeconds)
                ? Long.toString((long) epochSeconds) : Double.toString(epochSeconds);
            default -> DateTimeFormatter.ISO_INSTANT.format(time);
        };
    }

    static double read(String text) {
        if (text.matches("-?[0-9.]+(E[0-9]+)?")) {
            return Double.parseDouble(text);
        }
        Instant time = text.endsWith("GMT")
            ? HTTP_DATE.parse(text, Instant::from)
            : DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
        return time.toEpochMilli() / 1000d;
    }
}
