package dev.catalogdesk.demo.wire;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes XML into a text.
final class XmlText {
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> opened = new ArrayDeque<>();

    XmlText open(String name) {
        text.append('<').append(name).append('>');
        opened.push(name);
        return this;
    }

    XmlText open(String name, String namespace) {
        if (namespace.isEmpty()) {
            return open(name);
        }
        text.append('<').append(name).append(" xmlns=\"").append(escaped(namespace)).append("\">");
        opened.push(name);
        return this;
    }

    XmlText close() {
        text.append("</").append(opened.pop()).append('>');
        return this;
    }

    XmlText element(String name, String content) {
        text.append('<').append(name).append('>').append(escaped(content)).append("</").append(name).append('>');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String escaped(String content) {
        StringBuilder escaped = new StringBuilder(content.length());
        content.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(allowed(point) ? point : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    /// XML 1.0 has no way to write most control characters.
    private static boolean allowed(int point) {
        return point == '\n' || point == '\t' || (point >= 0x20 && point <= 0xD7FF)
            || (point >= 0xE000 && point <= 0xFFFD) || point >= 0x10000;
    }
}
