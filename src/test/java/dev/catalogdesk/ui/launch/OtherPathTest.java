package dev.catalogdesk.ui.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.export.CliTarget;
import dev.catalogdesk.model.LaunchPath;
import dev.catalogdesk.model.LaunchPathSummary;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TagOption;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.ManualScheduler;
import dev.catalogdesk.operations.MemoryJournal;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.operations.TestOrigins;
import dev.catalogdesk.settings.ContextKey;
import dev.catalogdesk.settings.LaunchArchive;
import dev.catalogdesk.settings.LaunchStore;
import dev.catalogdesk.settings.ManualLater;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.ParameterField;
import dev.catalogdesk.ui.shell.TestGuards;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a path means for the values in the wizard: its own rules, and all that another one would change.
class OtherPathTest {
    private final LaunchCatalog catalog = new LaunchCatalog();
    private final ManualTaskExecutor executor = new ManualTaskExecutor();
    private final KeptLaunches memory;

    OtherPathTest(@TempDir Path folder) {
        LaunchStore store = LaunchStore.open(folder.resolve("launches.json"), new ManualLater(), executor::now);
        memory = new KeptLaunches(new LaunchArchive(store, new ContextKey("demo", "us-east-1"), () -> ""));
        memory.remembered.put("prod-1", "lpv2-a");
    }

    @Test
    void tellsWhatAnotherPathWouldSayToTheSameValuesAndFollowsThem() {
        catalog.paths.add(LaunchCatalog.path("lpv2-b", "Sandbox", "role-b"));
        catalog.rules.put("lpv2-b", """
            {"Small": {"Assertions": [{"Assert": {"Fn::Equals": [{"Ref": "Size"}, "small"]},
              "AssertDescription": "Only small ones here"}]}}""");
        LaunchViewModel model = wizard();
        OtherPath other = model.otherPath();
        assertThat(other.others()).extracting(PathChoice::id).containsExactly("lpv2-b");

        other.compare(other.others().getFirst());
        executor.runAll();
        assertThat(other.lines()).containsExactly("Also asked on the other path: Only small ones here.");

        field(model, "Size").value().set("large");
        assertThat(other.lines()).containsExactly("Violated on the other path: Only small ones here.");

        model.steps().version().path().set(Optional.of(other.others().getFirst()));
        executor.runAll();
        assertThat(other.path()).isEmpty();
        assertThat(field(model, "Size").problemNow()).contains("Only small ones here");
    }

    @Test
    void tellsWhatElseComesWithAnotherPathAndFollowsTheTagsThatAreChosen() {
        catalog.paths.add(new LaunchPathSummary(new LaunchPath("lpv2-b", "Sandbox"), List.of(),
            List.of(new Tag("env", "sandbox"))));
        catalog.roles.put("lpv2-a", "arn:aws:iam::111122223333:role/Prod");
        catalog.tagOptionsOfPath.put("lpv2-a", List.of(new TagOption("cost", List.of("1", "2"))));
        catalog.tagOptionsOfPath.put("lpv2-b", List.of(new TagOption("cost", List.of("2", "3"))));
        LaunchViewModel model = wizard();
        OtherPath other = model.otherPath();
        other.compare(other.others().getFirst());
        executor.runAll();

        assertThat(other.lines()).containsExactly("Launched with your own permissions instead of the role Prod.",
            "Tag cost has to be chosen: 2, 3.", "Tag env: sandbox instead of prod.");
        model.steps().tags().fields().getFirst().value().set(Optional.of("1"));
        assertThat(other.lines()).contains("Tag cost: 1 is not offered there. To choose from: 2, 3.");
        model.steps().tags().fields().getFirst().value().set(Optional.of("2"));
        assertThat(other.lines()).noneMatch(line -> line.startsWith("Tag cost"));
    }

    @Test
    void tellsWhatElseComesWithAPathWhoseRulesCannotBeRead() {
        catalog.paths.add(LaunchCatalog.path("lpv2-b", "Sandbox", "role-b"));
        catalog.rules.put("lpv2-b", "[");
        catalog.roles.put("lpv2-b", "arn:aws:iam::111122223333:role/Sandbox");
        OtherPath other = wizard().otherPath();
        other.compare(other.others().getFirst());
        executor.runAll();

        assertThat(other.lines()).hasSize(2).last().asString().contains("role Sandbox");
        assertThat(other.lines()).first().asString().contains("JSON");
    }

    @Test
    void saysWhichRulesAFieldTakesPartIn() {
        catalog.rules.put("lpv2-a", """
            {"Any": {"Assertions": [{"Assert": {"Fn::Equals": [{"Ref": "Network"}, "net"]}}]},
             "Small": {"RuleCondition": {"Fn::Equals": [{"Ref": "Network"}, "net"]},
              "Assertions": [{"Assert": {"Fn::Equals": [{"Ref": "Size"}, "small"]},
              "AssertDescription": "Only small ones here"}]}}""");
        LaunchViewModel model = wizard();
        model.walk().goTo(LaunchStep.PARAMETERS);

        model.focus().focused("launch-parameter-Size");
        assertThat(model.focus().help().get().orElseThrow().rules())
            .containsExactly(new FieldHelp.Rule(2, "Only small ones here"));
        model.focus().focused("launch-parameter-Network");
        assertThat(model.focus().help().get().orElseThrow().rules()).extracting(FieldHelp.Rule::number)
            .containsExactly(1, 2);
        model.focus().focused("launch-parameter-Password");
        assertThat(model.focus().help().get().orElseThrow().rules()).isEmpty();
    }

    private static ParameterField field(LaunchViewModel model, String key) {
        return model.steps().parameters().form().field(key).orElseThrow();
    }

    private LaunchViewModel wizard() {
        LaunchViewModel model = new LaunchViewModel(new LaunchServices(
            TestOrigins.of(catalog, "111122223333"), types -> List.of(),
            new Operations(new ManualScheduler(), () -> 1L << 63, new MemoryJournal()), executor,
            new Location("prod", "111122223333", "eu-central-1"),
            () -> new CliTarget("eu-central-1", Optional.of("prod"), Optional.empty(), false),
            TestGuards.open(), memory,
            () -> "token", Messages.load()), new LaunchTarget("prod-1", Optional.empty(), Optional.empty()));
        model.start();
        executor.runAll();
        return model;
    }
}
