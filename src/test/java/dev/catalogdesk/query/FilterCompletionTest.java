package dev.catalogdesk.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterCompletionTest {
    private static final FilterValues VALUES = new FilterValues() {
        @Override
        public Collection<String> values(FilterField field) {
            return switch (field) {
                case PRODUCT_NAME -> List.of("Redis Cache", "Aurora", "Big Redis", "a \"b\"", "/odd");
                case NAME -> IntStream.range(0, 500).mapToObj(i -> "orders-" + i).toList();
                default -> List.of();
            };
        }

        @Override
        public Collection<String> tagKeys() {
            return List.of("team", "cost centre");
        }

        @Override
        public Collection<String> tagValues(String key) {
            return switch (key) {
                case "team" -> List.of("data", "web");
                case "cost centre" -> List.of("4711");
                default -> List.of();
            };
        }
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
        "st                  | status:",
        "STATUSM             | statusMessage:",
        "productn            | productName:",
        "orders !bad         | badge:",
        "ag                  | age>",
        "status:ta           | tainted",
        "status:error,un     | under_change",
        "!status:ava         | available",
        "type:external       | external",
        "badge:be            | behind",
        "age>7               | 7d",
        "age>=               | 1h",
        "tag:te              | team",
        "tag:cost            | \"cost centre\"",
        "tag:team=w          | web",
        "tag:\"cost centre\"=4 | 4711",
        "tag:team=data,w     | web",
        "product:red         | \"Redis Cache\"",
        "product:\"redis c   | \"Redis Cache\"",
        "product:Aurora,\"big | \"Big Redis\"",
        "name=orders-7       | orders-7",
        "x product:auro      | Aurora",
    })
    void offersTheLikeliestFirst(String line, String offer) {
        assertThat(FilterCompletion.at(line, line.length(), VALUES).offers()).as(line).first().isEqualTo(offer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
        "colour:re", "\"quoted wor", "product:/re", "raw:sta", "name:zzz", "arn:aws:x", "zzz", "status:tainted,zz"})
    void offersNothingWhereNothingIsKnown(String line) {
        assertThat(FilterCompletion.at(line, line.length(), VALUES).offers()).as(line).isEmpty();
    }

    @Test
    void anOfferTakenStandsInTheWordsPlaceAndIsRead() {
        FilterCompletion completion = FilterCompletion.at("x product:\"a ", 13, VALUES);
        assertThat(completion.offers()).contains("\"a \\\"b\\\"\"");
        String taken = completion.taken("x product:\"a ", "\"a \\\"b\\\"\"");
        assertThat(ProvisionedFilter.parse(taken).parts()).last().extracting(FilterPart::term)
            .isEqualTo(new FilterTerm.FieldTerm(FilterField.PRODUCT_NAME, List.of(new ValueMatch.Contains("a \"b\""))));
        assertThat(FilterCompletion.at("sta name:x", 3, VALUES).taken("sta name:x", "status:"))
            .isEqualTo("status: name:x");
    }

    @Test
    void offersAllFieldsAtTheBeginningOfAWord() {
        assertThat(FilterCompletion.at("", 0, VALUES).offers()).startsWith("name:", "status:", "product:")
            .contains("age>", "idempotencyToken:").doesNotHaveDuplicates();
        assertThat(FilterCompletion.at("x ", 2, VALUES).from()).isEqualTo(2);
    }

    @Test
    void offersABoundedNumber() {
        assertThat(FilterCompletion.at("name:", 5, VALUES).offers()).hasSize(FilterCompletion.MOST);
    }

    @Test
    void eachOfferIsReadAsItsField() {
        for (FilterField field : FilterField.values()) {
            for (String name : field.names()) {
                assertThat(FilterField.named(name)).contains(field);
            }
        }
        for (String offer : FilterCompletion.at("status:", 7, VALUES).offers()) {
            assertThat(ProvisionedFilter.parse("status:" + offer).split().awsDoesAll()).as(offer).isTrue();
        }
    }

    @Test
    void noCaretFails() {
        String line = "!status:tainted,error tag:\"a b\"=/^x$/ age>=7d badge:behind raw:x name=a \"b c\" /d/";
        for (int caret = -1; caret <= line.length() + 1; caret++) {
            FilterCompletion completion = FilterCompletion.at(line, caret, VALUES);
            assertThat(completion.from()).isBetween(0, completion.to());
            assertThat(completion.to()).isLessThanOrEqualTo(line.length());
        }
    }
}
