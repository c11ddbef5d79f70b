package dev.catalogdesk.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ListValueTest {
    @Test
    void trimsItemsAndKeepsEmptyOnesBetweenCommas() {
        assertThat(ListValue.split(" a , b,,c ")).containsExactly("a", "b", "", "c");
        assertThat(ListValue.split("")).isEmpty();
        assertThat(ListValue.split("  ")).isEmpty();
        assertThat(ListValue.split(",")).containsExactly("", "");
    }

    @Test
    void findsEachItemAtItsPlaceAndJoinsWhatItSplit() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            List<String> items = new ArrayList<>();
            for (int n = 1 + random.nextInt(5); n > 0; n--) {
                items.add("x".repeat(1 + random.nextInt(3)));
            }
            StringBuilder text = new StringBuilder();
            items.forEach(item -> text.append(text.isEmpty() ? "" : ",").append(" ".repeat(random.nextInt(3)))
                .append(item).append(" ".repeat(random.nextInt(3))));

            assertThat(ListValue.split(text.toString())).isEqualTo(items);
            assertThat(ListValue.split(ListValue.join(items))).isEqualTo(items);
            ListValue.items(text.toString()).forEach(item -> assertThat(
                text.substring(item.start(), item.start() + item.text().length())).isEqualTo(item.text()));
        }
    }

    @Test
    void boundsAgreeWithDoublesNearThem() {
        Random random = new Random(4);
        for (int i = 0; i < 5000; i++) {
            double low = random.nextInt(-50, 50) / 4.0;
            double high = low + random.nextInt(0, 20) / 4.0;
            double value = random.nextInt(-80, 80) / 4.0;
            Bounds bounds = Bounds.of(Optional.of(" " + low), Optional.of(high + " "));
            BigDecimal number = Bounds.number(Double.toString(value)).orElseThrow();

            assertThat(bounds.include(number)).isEqualTo(low <= value && value <= high);
            assertThat(bounds.nearest(number).orElseThrow().doubleValue())
                .isEqualTo(Math.max(low, Math.min(high, value)));
        }
    }

    @Test
    void isNotHeldUpByNumbersOfAbsurdSize() {
        assertThat(Bounds.of(Optional.of("0"), Optional.of("10")).include(Bounds.number("1e999999999").orElseThrow()))
            .isFalse();
        assertThat(Bounds.number("9".repeat(500))).isEmpty();
        assertThat(Bounds.number("NaN")).isEmpty();
        assertThat(Bounds.number("0x10")).isEmpty();
    }
}
