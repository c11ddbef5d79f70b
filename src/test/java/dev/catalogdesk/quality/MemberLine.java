package dev.catalogdesk.quality;

import java.util.Arrays;
import java.util.List;

/// A line of the list of members.
///
/// @param member operation, direction and path of the member, as [ModelMembers] writes them
/// @param kind what becomes of it, as written
/// @param place the place, screen to come or gap, as written; `-` for none
/// @param words where at the place it is, or why it is not
record MemberLine(String member, String kind, String place, String words) {
    private static final int COLUMNS = 6;

    /// Reads a list.
    ///
    /// @param text lines with tabs; those that begin with # are remarks
    /// @throws IllegalArgumentException for a line that has not all columns
    static List<MemberLine> read(String text) {
        return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(MemberLine::parse).toList();
    }

    private static MemberLine parse(String line) {
        List<String> columns = Arrays.asList(line.split("\t", -1));
        if (columns.size() != COLUMNS) {
            throw new IllegalArgumentException("A line has " + columns.size() + " columns: " + line);
        }
        return new MemberLine(String.join(" ", columns.subList(0, 3)), columns.get(3), columns.get(4), columns.get(5));
    }

    /// The operation that it is a member of.
    String operation() {
        return member.substring(0, member.indexOf(' '));
    }
}
