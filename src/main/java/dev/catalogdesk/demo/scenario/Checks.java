package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.demo.seed.SeedNode;
import dev.catalogdesk.model.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What names, ids, tags and values may be, as the service model of Service Catalog says.
final class Checks {
    private static final Pattern ID = Pattern.compile("[a-zA-Z0-9_-]{1,100}");
    private static final Pattern PROVISIONED_NAME = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._-]{0,127}");
    private static final Pattern STACK_NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]{0,127}");
    private static final Pattern TAG = Pattern.compile("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*");
    private static final int MOST_TAGS = 50;
    private static final int LONGEST_KEY = 128;
    private static final int LONGEST_TAG = 256;
    private static final int LONGEST_VALUE = 4096;

    String id(SeedNode node) {
        return fitting(node, ID, "an id: 1 to 100 letters, digits, _ and -");
    }

    String provisionedName(SeedNode node) {
        return fitting(node, PROVISIONED_NAME, "a name of a provisioned product: 1 to 128 letters, digits, ., _ and -,"
            + " a letter or digit first");
    }

    String stackName(SeedNode node) {
        return fitting(node, STACK_NAME, "a name of a stack: 1 to 128 letters, digits and -, a letter first");
    }

    /// A text of limited length that must not be empty.
    String text(SeedNode node, int longest) {
        String text = node.text();
        if (text.isEmpty()) {
            throw node.mistake("the text is empty.");
        }
        return atMost(node, text, longest);
    }

    /// A value of a parameter, which may be empty.
    String value(SeedNode node) {
        return atMost(node, node.text(), LONGEST_VALUE);
    }

    List<Tag> tags(SeedNode node) {
        List<Tag> tags = new ArrayList<>();
        node.entries().forEach((key, value) -> tags.add(tag(key, value)));
        if (tags.size() > MOST_TAGS) {
            throw node.mistake("there are " + tags.size() + " tags here, 50 are allowed.");
        }
        return List.copyOf(tags);
    }

    private static Tag tag(String key, SeedNode value) {
        if (key.isEmpty() || key.length() > LONGEST_KEY || key.startsWith("aws:") || !TAG.matcher(key).matches()) {
            throw value.mistake("\"" + key + "\" is no key of a tag: 1 to 128 letters, digits, spaces and"
                + " _ . : / = + - @, not beginning with aws:.");
        }
        String text = value.text();
        if (text.isEmpty() || text.length() > LONGEST_TAG || !TAG.matcher(text).matches()) {
            throw value.mistake("\"" + text + "\" is no value of a tag: 1 to 256 letters, digits, spaces and"
                + " _ . : / = + - @.");
        }
        return new Tag(key, text);
    }

    private static String fitting(SeedNode node, Pattern pattern, String expected) {
        if (!pattern.matcher(node.text()).matches()) {
            throw node.mistake("\"" + node.text() + "\" is not " + expected + '.');
        }
        return node.text();
    }

    private static String atMost(SeedNode node, String text, int longest) {
        if (text.length() > longest) {
            throw node.mistake("the text has " + text.length() + " characters, " + longest + " are allowed.");
        }
        return text;
    }
}
