package dev.catalogdesk.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListExportTest {
    @Test
    void quotesWhatWouldBreakARow() {
        assertThat(export("a,\"b\"", "two\nlines").csv())
            .isEqualTo("name,error\r\n\"a,\"\"b\"\"\",\"two\nlines\"\r\n");
    }

    @Test
    void keepsSpreadsheetsFromRunningNames() {
        assertThat(export("=HYPERLINK(1)", "-2+3").csv()).endsWith("'=HYPERLINK(1),'-2+3\r\n");
    }

    @Test
    void writesAnObjectForEachRowWithoutEmptyTexts() {
        assertThat(export("orders \"db\"", "").json()).contains("\"name\" : \"orders \\\"db\\\"\"")
            .doesNotContain("error");
    }

    @Test
    void writesAnEmptyListAsSuch() {
        assertThat(new ListExport(List.of("name"), List.of()).csv()).isEqualTo("name\r\n");
        assertThat(new ListExport(List.of("name"), List.of()).json().strip()).isEqualTo("[ ]");
    }

    @Test
    void refusesARowThatDoesNotFit() {
        assertThatExceptionOfType(IllegalArgumentException.class)
            .isThrownBy(() -> new ListExport(List.of("name"), List.of(List.of("a", "b"))));
    }

    private static ListExport export(String name, String error) {
        return new ListExport(List.of("name", "error"), List.of(List.of(name, error)));
    }
}
