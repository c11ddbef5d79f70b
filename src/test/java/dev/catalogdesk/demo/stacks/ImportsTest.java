package dev.catalogdesk.demo.stacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// What stacks take from one another, and when.
class ImportsTest {
    private final StackBench bench = new StackBench();

    private static String layer(String from, String export) {
        String value = from.isEmpty() ? "a-value" : "!ImportValue " + from;
        return """
            Resources: {Topic: {Type: "AWS::SNS::Topic", Properties: {DisplayName: %s}}}
            Outputs: {Out: {Value: %s, Export: {Name: %s}}}
            """.formatted(value, value, export);
    }

    private void create(String name, String template) {
        assertThat(StackBench.refusal(bench.create(name, template))).isEqualTo("started");
        bench.later();
    }

    @Test
    void stacksThatTakeFromTheSameOneAreToldAtOnce() {
        create("base", layer("", "base"));
        for (int i = 0; i < 25; i++) {
            create("service" + i, layer("base", "service" + i));
        }
        assertThatCode(() -> CompletableFuture.supplyAsync(() -> bench.restarted().exports())
            .get(20, TimeUnit.SECONDS)).doesNotThrowAnyException();
        assertThat(bench.stacks.exports()).hasSize(26).extracting(StackExport::value).containsOnly("a-value");
    }

    @Test
    void ofTwoStacksMadeAtOnceOneHasTheExport() {
        bench.create("one", layer("", "same"));
        bench.create("two", layer("", "same"));
        bench.later();
        assertThat(bench.stack("one").status()).isEqualTo("CREATE_COMPLETE");
        assertThat(bench.stack("two").status()).isEqualTo("ROLLBACK_COMPLETE");
        assertThat(bench.stacks.exports()).extracting(StackExport::stackArn).containsExactly(bench.arn("one"));
    }

    @Test
    void layersTellTheSameStoryAfterARestartInWhateverOrderTheyAreAskedFor() {
        create("base", layer("", "base"));
        create("middle", layer("base", "middle"));
        create("top", layer("middle", "top"));
        SimulatedStacks again = bench.restarted();
        for (String name : new String[] {"middle", "top", "base"}) {
            assertThat(again.events(bench.arn(name))).as(name).isEqualTo(bench.stacks.events(bench.arn(name)));
        }
    }

    @Test
    void whatAStackTookStaysItsPastWhenTheOtherIsGone() {
        create("base", layer("", "base"));
        create("app", layer("base", "app"));
        bench.update("app", layer("", "app").replace("a-value", "another"));
        bench.later();
        bench.delete("base");
        bench.later();
        assertThat(bench.stack("base").status()).isEqualTo("DELETE_COMPLETE");
        assertThat(bench.restarted().events(bench.arn("app"))).isEqualTo(bench.stacks.events(bench.arn("app")));
        assertThat(bench.stacks.importers("base")).isEmpty();
    }
}
