package dev.catalogdesk.ui.provisioned.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.RecordOutput;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutputDifferenceTest {
    @Test
    void tellsOnlyWhatDiffersNewOnesFirst() {
        List<OutputDifference> found = OutputDifference.between(
            List.of(output("Same", "1"), output("Gone", "2"), output("Url", "https://a/v1")),
            List.of(output("New", "3"), output("Same", "1"), output("Url", "https://a/v2")));

        assertThat(found).extracting(OutputDifference::key).containsExactly("New", "Url", "Gone");
        assertThat(found.get(1).difference().before()).isEqualTo("https://a/v1");
        assertThat(found.get(1).difference().after()).isEqualTo("https://a/v2");
        assertThat(found.get(2).difference().after()).isEmpty();
    }

    @Test
    void nothingDiffersBetweenTheSame() {
        assertThat(OutputDifference.between(List.of(output("A", "1")), List.of(output("A", "1")))).isEmpty();
    }

    private static RecordOutput output(String key, String value) {
        return new RecordOutput(key, value, "");
    }
}
