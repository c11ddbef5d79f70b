package dev.catalogdesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleSourceTest {
    @Test
    void laysASingleRuleOutInLines() {
        String json = """
            {"Rules":{"A":{"Assertions":[{"Assert":{"Fn::Equals":[{"Ref":"Size"},"l"]}}]},"B":{"Assertions":[]}}}""";

        assertThat(RuleSource.of(json, "A")).hasValue(new RuleSource("""
            {
              "A": {
                "Assertions": [ {
                  "Assert": {
                    "Fn::Equals": [ {
                      "Ref": "Size"
                    }, "l" ]
                  }
                } ]
              }
            }""", false));
    }

    @Test
    void cutsAMegabyteAndSaysSo() {
        String json = "{\"A\":{\"Assertions\":[\"" + "x".repeat(900_000) + "\"]}}";

        RuleSource source = RuleSource.of(json, "A").orElseThrow();

        assertThat(source.cut()).isTrue();
        assertThat(source.text()).hasSize(RuleSource.MOST + 1).endsWith("x…");
    }

    @Test
    void neverCutsACharacterInTwo() {
        RuleSource source = RuleSource.raw("x".repeat(RuleSource.MOST - 1) + "😀".repeat(9));

        assertThat(source.text()).endsWith("xx…");
    }

    @Test
    void keepsWhatIsNestedAsDeepAsRulesMayBeAndLeavesDeeperOnesToTheRawText() {
        assertThat(RuleSource.of(nested(90), "A").orElseThrow().text()).contains("\"deep\"");
        assertThat(RuleSource.of(nested(100_000), "A")).isEmpty();
        assertThat(RuleSource.raw(nested(100_000)).cut()).isTrue();
    }

    @Test
    void showsWhatWouldNotShow() {
        String json = "{\"A\":{\"a\\u0000\\u007f\\u202e\\u2028\":\"größer 日本 😀 \\n\"}}";

        assertThat(RuleSource.of(json, "A").orElseThrow().text())
            .contains("\"a\\u0000\\u007F\\u202E\\u2028\": \"größer 日本 😀 \\n\"");
        assertThat(RuleSource.raw("{\u0000\n\u202e").text()).isEqualTo("{\\u0000\n\\u202E");
    }

    @Test
    void findsNothingWhereThereIsNoSuchRule() {
        assertThat(RuleSource.of("{}", "A")).isEmpty();
        assertThat(RuleSource.of("{ broken", "A")).isEmpty();
    }

    private static String nested(int depth) {
        return "{\"A\":" + "[".repeat(depth) + "\"deep\"" + "]".repeat(depth) + "}";
    }
}
