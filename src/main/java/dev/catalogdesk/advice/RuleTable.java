package dev.catalogdesk.advice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// The rows of `error-texts.tsv`, in their order, which is their precedence. A table beside the code, because it is
/// read by people who know AWS's texts and grows by a row for each text that somebody meets.
final class RuleTable {
    private static final int COLUMNS = 5;
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final List<Rule> RULES = read();

    private RuleTable() {
    }

    static List<Rule> rules() {
        return RULES;
    }

    private static List<Rule> read() {
        try (InputStream file = Objects.requireNonNull(RuleTable.class.getResourceAsStream("error-texts.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(RuleTable::rule).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rule rule(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("Not " + COLUMNS + " columns: " + line);
        }
        boolean codes = cells[4].startsWith("@");
        return new Rule(cells[0], Mender.valueOf(cells[1].toUpperCase(Locale.ROOT)),
            Repetition.valueOf(cells[2].toUpperCase(Locale.ROOT)),
            cells[3].equals("-") ? List.of() : List.of(cells[3].split(",")),
            codes ? NOTHING : Pattern.compile(cells[4], Pattern.CASE_INSENSITIVE | Pattern.DOTALL),
            codes ? Set.of(cells[4].substring(1).split(" ")) : Set.of());
    }
}
