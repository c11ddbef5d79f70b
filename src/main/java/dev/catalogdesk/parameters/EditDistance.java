package dev.catalogdesk.parameters;

/// How many letters must be changed, added or left out to make one word of another (Levenshtein's distance).
final class EditDistance {
    private static final int LONGEST = 64;

    private EditDistance() {
    }

    /// Compares two words without regard to case.
    ///
    /// @return the distance; very large for words longer than 64 characters
    static int between(String left, String right) {
        if (left.length() > LONGEST || right.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        int[] above = new int[right.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                boolean same = Character.toLowerCase(left.charAt(i - 1)) == Character.toLowerCase(right.charAt(j - 1));
                row[j] = Math.min(above[j - 1] + (same ? 0 : 1), 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[right.length()];
    }
}
