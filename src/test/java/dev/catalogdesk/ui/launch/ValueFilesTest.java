package dev.catalogdesk.ui.launch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.export.CliTarget;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TagOption;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.ManualScheduler;
import dev.catalogdesk.operations.MemoryJournal;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.operations.TestOrigins;
import dev.catalogdesk.parameters.ParameterFileFormat;
import dev.catalogdesk.settings.ContextKey;
import dev.catalogdesk.settings.LaunchArchive;
import dev.catalogdesk.settings.LaunchInputs;
import dev.catalogdesk.settings.LaunchStore;
import dev.catalogdesk.settings.ManualLater;
import dev.catalogdesk.settings.StackSetInputs;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.Offer;
import dev.catalogdesk.ui.form.ParameterField;
import dev.catalogdesk.ui.shell.TestGuards;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Values from files and from earlier launches.
class ValueFilesTest {
    private static final String SECRET = "not-a-real-secret";
    private final LaunchCatalog catalog = new LaunchCatalog();
    private final ManualTaskExecutor executor = new ManualTaskExecutor();
    private final Path folder;
    private final LaunchArchive archive;

    ValueFilesTest(@TempDir Path folder) {
        this.folder = folder;
        LaunchStore store = LaunchStore.open(folder.resolve("launches.json"), new ManualLater(), executor::now);
        archive = new LaunchArchive(store, new ContextKey("demo", "us-east-1"), () -> "");
        catalog.tagOptions.add(new TagOption("team", List.of("data", "web")));
    }

    private LaunchViewModel wizard() {
        LaunchViewModel model = new LaunchViewModel(new LaunchServices(
            TestOrigins.of(catalog, "", "us-east-1"), types -> List.of(),
            new Operations(new ManualScheduler(), () -> 1L << 63, new MemoryJournal()), executor,
            new Location("Demo", "", "us-east-1"),
            () -> new CliTarget("us-east-1", Optional.empty(), Optional.empty(), false),
            TestGuards.open(), new KeptLaunches(archive), () -> "token", Messages.load()),
            new LaunchTarget("prod-1", Optional.empty(), Optional.empty()));
        model.start();
        executor.runAll();
        return model;
    }

    private static ParameterField field(LaunchViewModel model, String key) {
        return model.steps().parameters().form().field(key).orElseThrow();
    }

    private static ValuesReport report(LaunchViewModel model) {
        return model.files().report().get().orElseThrow();
    }

    private static List<String> lines(LaunchViewModel model) {
        return report(model).lines().stream().map(ValuesReport.Line::text).toList();
    }

    private LaunchViewModel loaded(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("values.json"), text);
        LaunchViewModel model = wizard();
        model.files().load(file);
        executor.runAll();
        return model;
    }

    @Test
    void takesWhatFitsAndListsWhatDoesNot() throws IOException {
        LaunchViewModel model = loaded("""
            {"Parameters": {"Network": "vpc-1", "Size": "huge", "Password": "%s", "Old": "yes"},
             "Tags": {"team": "nobody", "cost": "1"}}""".formatted(SECRET));

        assertThat(field(model, "Network").value().get()).isEqualTo("vpc-1");
        assertThat(field(model, "Size").value().get()).isEqualTo("small");
        assertThat(field(model, "Password").value().get()).isEmpty();
        assertThat(model.steps().tags().fields().getFirst().value().get()).isEmpty();
        assertThat(model.steps().tags().tags()).contains(new Tag("cost", "1"));
        assertThat(report(model).headline()).isEqualTo("1 of 4 values taken from values.json.");
        assertThat(lines(model)).containsExactly("Size: Not one of the allowed values.",
            "Old: this version does not ask for it",
            "Password is secret and is never taken from a file: type it in.",
            "Tag team = nobody: not offered by this version and path");
        assertThat(report(model).lines()).extracting(ValuesReport.Line::field)
            .containsExactly("launch-parameter-Size", "", "launch-parameter-Password", "");
        assertThat(report(model).toString()).doesNotContain(SECRET);
    }

    @Test
    void keepsNoValueOfAFileThatNoFieldTook() throws IOException {
        LaunchViewModel model = loaded("{\"Network\": \"vpc-1\", \"OtherPassword\": \"" + SECRET + "\"}");
        model.close();

        assertThat(archive.draft("prod-1").orElseThrow().inputs().parameters()).isEqualTo(Map.of("Network", "vpc-1"));
    }

    @Test
    void saysInWordsWhyAFileCannotBeLoaded() throws IOException {
        assertThat(report(loaded("[1, 2")).headline()).startsWith("values.json was not loaded: ").contains("1");
        Files.write(folder.resolve("values.bin"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        LaunchViewModel model = wizard();
        model.files().load(folder.resolve("values.bin"));
        executor.runAll();
        assertThat(report(model).headline()).contains("not a text in UTF-8");
        model.files().load(folder.resolve("missing.json"));
        executor.runAll();
        assertThat(report(model).headline()).contains("cannot be read");
        Files.write(folder.resolve("huge.json"), " ".repeat(9 << 20).getBytes(ISO_8859_1));
        model.files().load(folder.resolve("huge.json"));
        executor.runAll();
        assertThat(report(model).headline()).startsWith("huge.json was not loaded: ");

        model.files().dismiss();
        assertThat(model.files().report().get()).isEmpty();
    }

    @Test
    void touchesNoFileOnTheCallingThread() throws IOException {
        Path file = Files.writeString(folder.resolve("values.json"), "{\"Network\": \"vpc-1\"}");
        LaunchViewModel model = wizard();
        model.files().load(file);
        assertThat(model.files().report().get()).isEmpty();
        assertThat(executor.waiting()).isEqualTo(1);
        model.close();
        executor.runAll();
        assertThat(field(model, "Network").value().get()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ParameterFileFormat.class)
    void savesWhatItLoadsAgainWithoutSecrets(ParameterFileFormat format) throws IOException {
        LaunchViewModel model = wizard();
        field(model, "Network").value().set("vpc-1");
        field(model, "Password").value().set(SECRET);
        model.steps().tags().fields().getFirst().value().set(Optional.of("web"));
        Path file = folder.resolve("saved.json");
        model.files().save(file, format);
        executor.runAll();

        assertThat(report(model).headline()).isEqualTo("2 values saved to " + file + ".");
        assertThat(lines(model)).contains("Password is secret and is left out.");
        assertThat(lines(model).size()).isEqualTo(format == ParameterFileFormat.CLOUDFORMATION_OBJECT ? 1 : 2);
        assertThat(file).content().contains("vpc-1", "small").doesNotContain(SECRET);
        LaunchViewModel other = wizard();
        other.files().load(file);
        executor.runAll();
        assertThat(field(other, "Network").value().get()).isEqualTo("vpc-1");
        assertThat(report(other).headline()).isEqualTo("2 of 2 values taken from saved.json.");
    }

    @Test
    void saysThatAFileCannotBeSaved() {
        LaunchViewModel model = wizard();
        model.files().save(folder.resolve("missing").resolve("saved.json"), ParameterFileFormat.CLOUDFORMATION_LIST);
        executor.runAll();
        assertThat(report(model).headline()).contains("could not be saved to ");
    }

    @Test
    void offersValuesOfEarlierLaunchesNewestFirst() {
        archive.launched("a", "prod-1", inputs("first", Map.of("Network", "vpc-1")));
        executor.advance(Duration.ofDays(1));
        archive.launched("b", "prod-1", inputs("orders-db",
            Map.of("Network", "vpc-2", "Size", "large", "Password", SECRET)));
        archive.launched("c", "prod-2", inputs("other", Map.of("Network", "elsewhere")));
        executor.advance(Duration.ofDays(3));
        LaunchViewModel model = wizard();

        assertThat(field(model, "Network").known()).containsExactly(
            new Offer("vpc-2", "used 3 days ago for orders-db"), new Offer("vpc-1", "used 4 days ago for first"));
        assertThat(field(model, "Size").known()).isEmpty();
        assertThat(field(model, "Password").known()).isEmpty();
    }

    @Test
    void offersIdsOfTheAccountFromAnyProductAndItemsOfLists() {
        catalog.parameters.add(typed("Vpc", "AWS::EC2::VPC::Id"));
        catalog.parameters.add(typed("Subnets", "List<AWS::EC2::Subnet::Id>"));
        archive.launched("a", "prod-2", inputs("net", Map.of("Vpc", "vpc-0a1b2c3d",
            "Subnets", "subnet-0a1b2c3d,subnet-1a1b2c3d")));
        executor.advance(Duration.ofSeconds(1));
        archive.launched("b", "prod-2", inputs("bad", Map.of("Vpc", "not-a-vpc")));
        LaunchViewModel model = wizard();

        assertThat(field(model, "Vpc").known()).extracting(Offer::value).containsExactly("vpc-0a1b2c3d");
        assertThat(field(model, "Subnets").known()).extracting(Offer::value)
            .containsExactly("subnet-0a1b2c3d", "subnet-1a1b2c3d");
    }

    private static LaunchInputs inputs(String name, Map<String, String> parameters) {
        return new LaunchInputs("", "", name, parameters, List.of(), List.of(), StackSetInputs.NONE);
    }

    private static ProvisioningParameter typed(String key, String type) {
        var plain = LaunchCatalog.parameter(key, Optional.empty(), false, List.of());
        return new ProvisioningParameter(
            key, plain.defaultValue(), type, false, "", plain.constraints());
    }
}
