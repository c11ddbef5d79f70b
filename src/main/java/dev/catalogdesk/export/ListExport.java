package dev.catalogdesk.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A list as a file for other programs. Pure; what must not leave is left out by whoever makes the rows.
///
/// @param columns names of the columns
/// @param rows the rows, each with a text for each column
public record ListExport(List<String> columns, List<List<String>> rows) {
    private static final String ROW_END = "\r\n";
    /// What a spreadsheet takes for the beginning of a formula.
    private static final String FORMULA = "=+-@\t\r";

    /// Copies the lists.
    ///
    /// @throws IllegalArgumentException if a row has more or fewer texts than there are columns
    public ListExport {
        columns = List.copyOf(columns);
        rows = rows.stream().<List<String>>map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row has " + row.size() + " texts for " + columns.size());
            }
        }
    }

    /// As comma-separated values (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe
    /// before it: names are given by strangers.
    ///
    /// @return a line of names, then the rows
    public String csv() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns);
        lines.addAll(rows);
        return lines.stream()
            .map(line -> line.stream().map(ListExport::cell).collect(Collectors.joining(",", "", ROW_END)))
            .collect(Collectors.joining());
    }

    /// As a JSON array with an object for each row; empty texts are left out.
    ///
    /// @return the text, ended by a new line
    public String json() {
        List<Map<String, String>> objects = new ArrayList<>();
        for (List<String> row : rows) {
            Map<String, String> object = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    object.put(columns.get(i), row.get(i));
                }
            }
            objects.add(object);
        }
        try {
            return JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build()
                .writeValueAsString(objects) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts can always be written", e);
        }
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
