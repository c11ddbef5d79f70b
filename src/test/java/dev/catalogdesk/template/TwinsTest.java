package dev.catalogdesk.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.template.TemplateValue.Mapping;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// JSON and YAML say the same, however it is written.
class TwinsTest {
    @Test
    void readsWhateverIsWrittenTheSameFromJsonAndYaml() {
        for (int seed = 0; seed < 1_500; seed++) {
            RandomYaml random = new RandomYaml(new Random(seed));
            Mapping tree = random.template();
            String json = TemplateJson.write(tree);
            String yaml = random.write(tree);

            assertThat(TemplateParser.parse(json).root()).as("%d%n%s", seed, json).isEqualTo(tree);
            assertThat(read(yaml, seed)).as("%d%n%s", seed, yaml).isEqualTo(tree);
        }
    }

    private static Mapping read(String yaml, int seed) {
        try {
            return TemplateParser.parse(yaml).root();
        } catch (TemplateException e) {
            throw new AssertionError(seed + "\n" + yaml, e);
        }
    }
}
