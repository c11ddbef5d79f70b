package dev.catalogdesk.changes;

import java.util.stream.Stream;

/// The ways by which the tables of update behaviours may name a nested property: `A.B` for a member, `A[]` for any item
/// of a list, `A{}` for any value of a map.
final class NestedWays {
    private NestedWays() {
    }

    static Stream<String> further(String way, String step) {
        return isIndex(step) ? Stream.of(way + "[]", way + "." + step, way + "{}")
            : Stream.of(way + "." + step, way + "{}");
    }

    private static boolean isIndex(String step) {
        return step.chars().allMatch(Character::isDigit);
    }
}
