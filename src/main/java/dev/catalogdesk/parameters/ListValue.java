package dev.catalogdesk.parameters;

import java.util.ArrayList;
import java.util.List;

/// A list as CloudFormation takes it: items with commas between them, each without the space around it. An item
/// cannot hold a comma, and there is no way to quote one.
public final class ListValue {
    private ListValue() {
    }

    /// An item and where it stands.
    ///
    /// @param text the item, without space around it
    /// @param start index of its first character in the whole value
    public record Item(String text, int start) {
    }

    /// Takes a list apart.
    ///
    /// @param value the whole value
    /// @return its items in order; none for an empty value
    public static List<String> split(String value) {
        return items(value).stream().map(Item::text).toList();
    }

    /// Takes a list apart and keeps the places, to mark what is wrong.
    ///
    /// @param value the whole value
    /// @return its items in order; none for an empty value
    public static List<Item> items(String value) {
        List<Item> items = new ArrayList<>();
        if (value.isBlank()) {
            return items;
        }
        int from = 0;
        while (from <= value.length()) {
            int comma = value.indexOf(',', from);
            int end = comma < 0 ? value.length() : comma;
            String item = value.substring(from, end);
            items.add(new Item(item.strip(), from + item.length() - item.stripLeading().length()));
            from = end + 1;
        }
        return items;
    }

    /// Puts a list together.
    ///
    /// @param items items without commas
    /// @return the whole value
    public static String join(List<String> items) {
        return String.join(",", items);
    }
}
