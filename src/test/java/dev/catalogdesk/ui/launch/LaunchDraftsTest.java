package dev.catalogdesk.ui.launch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.export.CliTarget;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.model.StackSetAmount;
import dev.catalogdesk.model.StackSetPreferences;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TagOption;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.ManualScheduler;
import dev.catalogdesk.operations.MemoryJournal;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.operations.TestOrigins;
import dev.catalogdesk.settings.ContextKey;
import dev.catalogdesk.settings.LaunchArchive;
import dev.catalogdesk.settings.LaunchDraft;
import dev.catalogdesk.settings.LaunchInputs;
import dev.catalogdesk.settings.LaunchStore;
import dev.catalogdesk.settings.ManualLater;
import dev.catalogdesk.settings.PastLaunch;
import dev.catalogdesk.settings.StackSetInputs;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.ParameterField;
import dev.catalogdesk.ui.shell.TestGuards;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchDraftsTest {
    private static final String SECRET = "not-a-real-secret";
    private static final String TOPIC = "arn:aws:sns:us-east-1:111122223333:deployments";
    private final LaunchCatalog catalog = new LaunchCatalog();
    private final ManualTaskExecutor executor = new ManualTaskExecutor();
    private final ManualScheduler scheduler = new ManualScheduler();
    private final Operations operations = new Operations(scheduler, () -> 1L << 63, new MemoryJournal());
    private final List<LaunchStart> restarts = new ArrayList<>();
    private final Path folder;
    private LaunchStore store;
    private int tokens;

    LaunchDraftsTest(@TempDir Path folder) {
        this.folder = folder;
        store = open();
    }

    private LaunchStore open() {
        return LaunchStore.open(folder.resolve("launches.json"), new ManualLater(), executor::now);
    }

    private void restartProgram() {
        store.close();
        store = open();
    }

    private LaunchArchive archive() {
        return new LaunchArchive(store, new ContextKey("demo", "us-east-1"), () -> "111122223333");
    }

    private LaunchViewModel wizard(LaunchStart start) {
        LaunchViewModel model = new LaunchViewModel(new LaunchServices(
            TestOrigins.of(catalog, "111122223333", "us-east-1"), types -> List.of(), operations,
            executor, new Location("Demo", "111122223333", "us-east-1"),
            () -> new CliTarget("us-east-1", Optional.empty(), Optional.empty(), false),
            TestGuards.open(), new KeptLaunches(archive()), () -> "token-" + ++tokens, Messages.load()),
            new LaunchTarget("prod-1", Optional.empty(), Optional.empty(), start));
        model.drafts().onRestart(restarts::add);
        model.start();
        executor.runAll();
        return model;
    }

    private LaunchViewModel wizard() {
        return wizard(new LaunchStart.Draft());
    }

    private LaunchViewModel filled() {
        catalog.thenRecord(RecordStatus.IN_PROGRESS);
        LaunchViewModel model = wizard();
        model.steps().version().version().set(model.steps().version().versions().stream()
            .filter(version -> version.id().equals("pa-1")).findFirst());
        executor.runAll();
        model.steps().name().name().set("orders-db");
        set(model, "Size", "large");
        set(model, "Network", "vpc-1");
        set(model, "Password", SECRET);
        return model;
    }

    private static ParameterField field(LaunchViewModel model, String key) {
        return model.steps().parameters().form().field(key).orElseThrow();
    }

    private static void set(LaunchViewModel model, String key, String value) {
        field(model, key).value().set(value);
    }

    private static String value(LaunchViewModel model, String key) {
        return field(model, key).value().get();
    }

    private void stackSet() {
        catalog.stackSetAccounts.addAll(List.of("111122223333", "222233334444", "333344445555"));
        catalog.stackSetRegions.addAll(List.of("eu-central-1", "us-east-1"));
    }

    private static void leaveOut(LaunchViewModel model, String account) {
        model.steps().stackSet().accounts().items().stream().filter(item -> item.value().equals(account))
            .forEach(item -> item.chosen().set(false));
    }

    private void choosePath(LaunchViewModel model, String id) {
        model.steps().version().path().set(model.steps().version().paths().stream()
            .filter(path -> path.id().equals(id)).findFirst());
        executor.runAll();
    }

    private static List<String> lines(LaunchViewModel model) {
        return model.drafts().report().get().orElseThrow().lines().stream().map(ValuesReport.Line::text).toList();
    }

    private void launch(LaunchViewModel model) {
        model.launch();
        scheduler.advance(Duration.ofSeconds(1));
    }

    private String onDisk() {
        store.flush();
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, ISO_8859_1));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void bringsBackWhatWasFilledInAfterARestartOfTheProgram() {
        catalog.tagOptions.add(new TagOption("team", List.of("data", "web")));
        LaunchViewModel before = filled();
        before.steps().tags().fields().getFirst().value().set(Optional.of("web"));
        before.close();
        restartProgram();
        LaunchViewModel after = wizard();

        assertThat(after.steps().version().version().get()).map(VersionChoice::id).contains("pa-1");
        assertThat(after.steps().version().path().get()).map(PathChoice::id).contains("lpv2-a");
        assertThat(after.steps().name().name().get()).isEqualTo("orders-db");
        assertThat(value(after, "Size")).isEqualTo("large");
        assertThat(value(after, "Network")).isEqualTo("vpc-1");
        assertThat(value(after, "Password")).isEmpty();
        assertThat(after.steps().tags().fields().getFirst().value().get()).contains("web");
        assertThat(after.drafts().report().get().orElseThrow().headline())
            .isEqualTo("Your draft from just now is back. Secrets are never kept: fill in Password again.");
        assertThat(lines(after)).isEmpty();
    }

    @Test
    void bringsBackTopicsAccountsAndRegions() {
        stackSet();
        LaunchViewModel before = filled();
        before.steps().notifications().topics().getFirst().value().set(TOPIC);
        before.steps().notifications().add().value().set("arn:half-typed");
        leaveOut(before, "222233334444");
        before.steps().stackSet().tolerance().number().value().set("25");
        before.steps().stackSet().tolerance().percentage().set(true);
        before.steps().stackSet().concurrency().number().value().set("2");
        before.close();
        restartProgram();
        catalog.stackSetAccounts.add("444455556666");
        LaunchViewModel after = wizard();

        assertThat(after.steps().notifications().arns()).containsExactly(TOPIC, "arn:half-typed");
        assertThat(after.steps().stackSet().preferences()).isEqualTo(new StackSetPreferences(
            List.of("111122223333", "333344445555"), List.of("eu-central-1", "us-east-1"),
            Optional.of(StackSetAmount.percent(25)), Optional.of(StackSetAmount.count(2))));
        assertThat(lines(after)).isEmpty();
        LaunchDraft draft = archive().draft("prod-1").orElseThrow();
        after.close();
        assertThat(archive().draft("prod-1")).as("nothing was done since").contains(draft);
    }

    @Test
    void keepsAccountsForAPathThatTakesThemAgain() {
        stackSet();
        LaunchViewModel before = filled();
        leaveOut(before, "222233334444");
        before.close();
        catalog.stackSetAccounts.clear();
        catalog.stackSetRegions.clear();
        LaunchViewModel single = wizard();

        assertThat(single.steps().stackSet().needed()).isFalse();
        assertThat(lines(single)).containsExactly(
            "Accounts = 111122223333, 333344445555: not taken by this version and path");
        set(single, "Network", "vpc-2");
        single.close();

        stackSet();
        assertThat(wizard().steps().stackSet().accounts().chosen()).containsExactly("111122223333", "333344445555");
    }

    @Test
    void tellsWhichAccountsAnotherPathDoesNotTake() {
        stackSet();
        catalog.paths.add(LaunchCatalog.path("lpv2-b", "Web", "role-b"));
        LaunchViewModel model = wizard();
        choosePath(model, "lpv2-a");
        choosePath(model, "lpv2-b");
        assertThat(model.drafts().report().get()).as("nobody chose").isEmpty();

        leaveOut(model, "222233334444");
        catalog.stackSetAccounts.remove("111122223333");
        choosePath(model, "lpv2-a");
        assertThat(model.steps().stackSet().accounts().chosen()).containsExactly("333344445555");
        assertThat(lines(model)).containsExactly("Accounts = 111122223333: not taken by this version and path");

        catalog.stackSetAccounts.add("111122223333");
        choosePath(model, "lpv2-b");
        assertThat(model.steps().stackSet().accounts().chosen()).containsExactly("333344445555", "111122223333");
        assertThat(model.drafts().report().get()).isEmpty();
    }

    @Test
    void leadsFromALineToTheStepWhereItCanBePutRight() {
        stackSet();
        catalog.tagOptionsOfPath.put("lpv2-b", List.of(new TagOption("tier", List.of("gold", "iron"))));
        catalog.paths.add(LaunchCatalog.path("lpv2-b", "Web", "role-b"));
        archive().keep("prod-1", new LaunchInputs("pa-3", "lpv2-gone", "orders-db", Map.of("Size", "huge"),
            List.of(), List.of(), new StackSetInputs(Optional.of(List.of("444455556666")), Optional.empty(),
                Optional.empty(), Optional.empty()), List.of(new Tag("tier", "steel"))));
        LaunchViewModel model = wizard();
        choosePath(model, "lpv2-b");
        List<String> focused = new ArrayList<>();
        model.focus().onMove(focused::add);
        List<LaunchStep> visited = new ArrayList<>();
        for (ValuesReport.Line line : model.drafts().report().get().orElseThrow().lines()) {
            model.walk().goToField(line.field());
            visited.add(model.walk().current().get());
        }

        assertThat(focused).containsExactly("launch-version", "launch-path", "launch-parameter-Size",
            "launch-tag-tier", "launch-stackset-accounts");
        assertThat(visited).containsExactly(LaunchStep.VERSION, LaunchStep.VERSION, LaunchStep.PARAMETERS,
            LaunchStep.TAGS, LaunchStep.STACK_SETS);
    }

    @Test
    void keepsTheChoiceOfATagForAPathThatAsksForItAgain() {
        catalog.tagOptionsOfPath.put("lpv2-a", List.of(new TagOption("tier", List.of("gold", "iron"))));
        catalog.paths.add(LaunchCatalog.path("lpv2-b", "Web", "role-b"));
        LaunchViewModel model = wizard();
        choosePath(model, "lpv2-a");
        model.steps().tags().fields().getFirst().value().set(Optional.of("iron"));
        choosePath(model, "lpv2-b");
        assertThat(lines(model)).containsExactly("Tag tier = iron: this version and path do not ask for it");
        assertThat(model.steps().tags().tags()).isEmpty();

        model.close();
        restartProgram();
        LaunchViewModel after = wizard();
        assertThat(after.steps().tags().own()).as("nobody added it").isEmpty();
        assertThat(lines(after)).containsExactly("Tag tier = iron: this version and path do not ask for it");
        choosePath(after, "lpv2-a");
        assertThat(after.steps().tags().tags()).containsExactly(new Tag("tier", "iron"));
        assertThat(lines(after)).isEmpty();
    }

    @Test
    void makesNoOwnTagOfAChoiceThatIsNotOfferedAnyMore() {
        catalog.tagOptionsOfPath.put("lpv2-a", List.of(new TagOption("team", List.of("data", "web"))));
        catalog.paths.add(LaunchCatalog.path("lpv2-b", "Web", "role-b"));
        archive().keep("prod-1", new LaunchInputs("pa-1", "lpv2-a", "orders-db", Map.of(),
            List.of(new Tag("team", "gone")), List.of(), StackSetInputs.NONE));
        LaunchViewModel model = wizard();
        assertThat(lines(model)).containsExactly("Tag team = gone: not offered by this version and path");

        choosePath(model, "lpv2-b");
        assertThat(model.steps().tags().own()).isEmpty();
        assertThat(lines(model)).containsExactly("Tag team = gone: this version and path do not ask for it");
    }

    @Test
    void saysThatWhatIsNoNumberIsNotKept() {
        stackSet();
        LaunchViewModel model = filled();
        model.steps().stackSet().tolerance().number().value().set("abc");
        executor.advance(DraftKeeper.SOON);
        assertThat(model.drafts().keptNote().get()).isEqualTo(
            "Draft kept just now, without Password. May fail is not kept: \u201cabc\u201d is no whole number.");

        model.steps().stackSet().tolerance().number().value().set("2");
        assertThat(model.drafts().keptNote().get()).isEqualTo("Draft kept just now, without Password.");
    }

    @Test
    void keepsATopicThatWasTypedBeforeThePathWasChosen() {
        catalog.paths.add(LaunchCatalog.path("lpv2-b", "Web", "role-b"));
        LaunchViewModel model = wizard();
        model.steps().notifications().topics().getFirst().value().set(TOPIC);
        choosePath(model, "lpv2-b");
        model.close();

        assertThat(wizard().steps().notifications().arns()).containsExactly(TOPIC);
    }

    @Test
    void keepsWhileOneWorksAndSaysSo() {
        LaunchViewModel model = filled();
        assertThat(model.drafts().keptNote().get()).isEmpty();
        executor.advance(DraftKeeper.SOON);
        assertThat(model.drafts().keptNote().get()).isEqualTo("Draft kept just now, without Password.");
        assertThat(archive().draft("prod-1")).map(draft -> draft.inputs().name()).contains("orders-db");

        executor.advance(Duration.ofSeconds(20));
        assertThat(model.drafts().keptNote().get()).isEqualTo("Draft kept 18 s ago, without Password.");
        assertThat(model.drafts().touched().get()).isTrue();
    }

    @Test
    void neverWritesASecretToTheDisk() {
        LaunchViewModel model = filled();
        executor.advance(DraftKeeper.SOON);
        assertThat(onDisk()).contains("orders-db").doesNotContain(SECRET);

        catalog.parameters.replaceAll(p -> p.key().equals("Password")
            ? LaunchCatalog.parameter("Password", Optional.empty(), false, List.of()) : p);
        model.steps().version().version().set(model.steps().version().versions().stream()
            .filter(version -> version.id().equals("pa-2")).findFirst());
        executor.runAll();
        assertThat(value(model, "Password")).as("a secret in a field that shows it").isEmpty();
        set(model, "Password", SECRET);
        executor.advance(DraftKeeper.SOON);
        launch(model);
        model.close();

        assertThat(archive().launches()).hasSize(1);
        assertThat(onDisk()).contains("vpc-1").doesNotContain(SECRET);
    }

    @Test
    void keepsNothingWhereNothingWasDone() {
        LaunchViewModel model = wizard();
        executor.advance(Duration.ofMinutes(1));
        assertThat(model.drafts().touched().get()).isFalse();
        model.close();

        assertThat(archive().draft("prod-1")).isEmpty();
        assertThat(wizard().drafts().report().get()).isEmpty();
    }

    @Test
    void keepsANameThatWasTypedBeforeThePathWasChosen() {
        catalog.paths.add(LaunchCatalog.path("lpv2-b", "Data", "role-b"));
        LaunchViewModel model = wizard();
        model.steps().name().name().set("orders-db");
        model.close();

        assertThat(wizard().steps().name().name().get()).isEqualTo("orders-db");
    }

    @Test
    void forgetsTheDraftOnceItWasLaunched() {
        LaunchViewModel model = filled();
        executor.advance(DraftKeeper.SOON);
        launch(model);
        model.close();

        assertThat(archive().draft("prod-1")).isEmpty();
        assertThat(archive().launches("prod-1")).singleElement().satisfies(launch -> {
            assertThat(launch.token()).isEqualTo("token-1");
            assertThat(launch.inputs()).isEqualTo(new LaunchInputs(
                "pa-1", "lpv2-a", "orders-db", Map.of("Size", "large", "Network", "vpc-1"), List.of(), List.of(),
                StackSetInputs.NONE));
        });
    }

    @Test
    void notesALaunchThatIsAcceptedAfterTheWizardWasClosed() {
        LaunchViewModel model = filled();
        model.launch();
        model.close();
        assertThat(archive().draft("prod-1")).isPresent();
        scheduler.advance(Duration.ofSeconds(1));

        assertThat(archive().draft("prod-1")).isEmpty();
        assertThat(archive().launches("prod-1")).hasSize(1);
    }

    @Test
    void keepsTheDraftOfALaunchThatWasRefused() {
        LaunchViewModel model = filled();
        catalog.onLaunch(request -> {
            throw new CatalogException.AccessDenied("ProvisionProduct", "AccessDeniedException", "no", "r",
                new IllegalStateException());
        });
        model.launch();
        scheduler.advance(Duration.ofSeconds(1));
        model.close();

        assertThat(archive().launches("prod-1")).isEmpty();
        assertThat(archive().draft("prod-1")).isPresent();
    }

    @Test
    void throwsTheDraftAwayWhenAsked() {
        LaunchViewModel model = filled();
        executor.advance(DraftKeeper.SOON);
        model.drafts().discard();
        model.close();

        assertThat(archive().draft("prod-1")).isEmpty();
    }

    @Test
    void startsAfreshWithoutTheDraft() {
        filled().close();
        LaunchViewModel model = wizard();
        model.drafts().startAfresh();
        model.close();

        assertThat(restarts).containsExactly(new LaunchStart.Afresh());
        assertThat(archive().draft("prod-1")).isEmpty();
        assertThat(value(wizard(restarts.getFirst()), "Size")).isEqualTo("small");
    }

    @Test
    void listsWhatTheVersionNoLongerAsksForOrRefusesAndKeepsIt() {
        catalog.tagOptions.add(new TagOption("team", List.of("data", "web")));
        archive().keep("prod-1", new LaunchInputs("pa-3", "lpv2-gone", "orders-db",
            Map.of("Size", "huge", "Old", "yes"), List.of(new Tag("team", "gone")), List.of(), StackSetInputs.NONE));
        LaunchViewModel model = wizard();

        assertThat(lines(model)).containsExactlyInAnyOrder(
            "The version it was made with may not be launched any more: pa-3",
            "The launch path it was made with is not there any more: lpv2-gone",
            "Old = yes: this version does not ask for it",
            "Size = huge: Not one of the allowed values.",
            "Tag team = gone: not offered by this version and path");
        assertThat(model.drafts().report().get().orElseThrow().lines()).extracting(ValuesReport.Line::field)
            .contains("launch-parameter-Size");
        assertThat(value(model, "Size")).isEqualTo("small");

        set(model, "Network", "vpc-1");
        model.close();
        assertThat(archive().draft("prod-1").orElseThrow().inputs().parameters())
            .containsEntry("Old", "yes").containsEntry("Size", "huge").containsEntry("Network", "vpc-1");
    }

    @Test
    void bringsBackValuesWhenAVersionAsksForThemAgain() {
        LaunchViewModel model = filled();
        var network = catalog.parameters.remove(1);
        model.steps().version().version().set(model.steps().version().versions().stream()
            .filter(version -> version.id().equals("pa-2")).findFirst());
        executor.runAll();
        assertThat(lines(model)).containsExactly("Network = vpc-1: this version does not ask for it");

        catalog.parameters.add(network);
        model.steps().version().version().set(model.steps().version().versions().stream()
            .filter(version -> version.id().equals("pa-1")).findFirst());
        executor.runAll();
        assertThat(value(model, "Network")).isEqualTo("vpc-1");
        assertThat(model.drafts().report().get()).isEmpty();
    }

    @Test
    void launchesAnotherLikeAnEarlierOneUnderAnotherName() {
        launch(filled());
        executor.advance(Duration.ofDays(3));
        LaunchViewModel model = wizard(new LaunchStart.Like("token-1"));

        assertThat(model.steps().version().version().get()).map(VersionChoice::id).contains("pa-1");
        assertThat(model.steps().name().name().get()).isEqualTo("orders-db-2");
        assertThat(value(model, "Size")).isEqualTo("large");
        assertThat(value(model, "Password")).isEmpty();
        assertThat(model.drafts().report().get().orElseThrow().headline())
            .startsWith("Filled in as the launch of orders-db, 3 days ago, under another name.");
        model.close();
        assertThat(archive().draft("prod-1")).isEmpty();
    }

    @Test
    void launchesAnotherToTheSameAccountsAndTopics() {
        stackSet();
        LaunchViewModel first = filled();
        first.steps().notifications().topics().getFirst().value().set(TOPIC);
        first.steps().stackSet().tolerance().number().value().set("1");
        launch(first);
        catalog.stackSetAccounts.remove("111122223333");
        catalog.stackSetAccounts.add("444455556666");
        LaunchViewModel model = wizard(new LaunchStart.Like("token-1"));

        assertThat(model.steps().notifications().arns()).containsExactly(TOPIC);
        assertThat(model.steps().stackSet().preferences()).isEqualTo(new StackSetPreferences(
            List.of("222233334444", "333344445555"), List.of("eu-central-1", "us-east-1"),
            Optional.of(StackSetAmount.count(1)), Optional.empty()));
        assertThat(lines(model)).containsExactly("Accounts = 111122223333: not taken by this version and path");
    }

    @Test
    void launchesAnotherWhereThePathIsNoStackSetAnyMore() {
        stackSet();
        launch(filled());
        catalog.stackSetAccounts.clear();
        catalog.stackSetRegions.clear();
        LaunchViewModel model = wizard(new LaunchStart.Like("token-1"));

        assertThat(lines(model)).containsExactly(
            "Accounts = 111122223333, 222233334444, 333344445555: not taken by this version and path",
            "Regions = eu-central-1, us-east-1: not taken by this version and path");
        assertThat(model.review().get().orElseThrow().request().stackSet()).isEqualTo(StackSetPreferences.NONE);
        model.close();
        assertThat(archive().draft("prod-1")).as("nothing was done").isEmpty();
    }

    @Test
    void offersTheDraftThatStandsBesideAnEarlierLaunch() {
        launch(filled());
        filled().close();
        LaunchViewModel model = wizard(new LaunchStart.Like("token-1"));
        assertThat(model.drafts().otherDraft()).contains("just now");
        model.drafts().goOnWithDraft();
        model.close();

        assertThat(restarts).containsExactly(new LaunchStart.Draft());
        assertThat(archive().draft("prod-1")).isPresent();
    }

    @Test
    void saysThatAnEarlierLaunchIsNotKeptAnyMore() {
        LaunchViewModel model = wizard(new LaunchStart.Like("token-9"));

        assertThat(model.drafts().report().get().orElseThrow().headline()).contains("not kept here any more");
        assertThat(value(model, "Size")).isEqualTo("small");
    }

    @Test
    void countsNamesUp() {
        assertThat(LaunchOrigin.nextName("orders-db", Set.of())).isEqualTo("orders-db-2");
        assertThat(LaunchOrigin.nextName("orders-db-9", Set.of("orders-db-10"))).isEqualTo("orders-db-11");
        assertThat(LaunchOrigin.nextName("db-99999999999999", Set.of())).isEqualTo("db-99999999999999-2");
        assertThat(LaunchOrigin.nextName("x".repeat(128), Set.of())).hasSize(128).endsWith("-2");
    }

    @Test
    void fillsNothingInFromTheLaunchOfAnotherProduct() {
        archive().launched("token-7", "prod-2", new LaunchInputs(
            "", "", "other", Map.of("Size", "large"), List.of(), List.of(), StackSetInputs.NONE));

        assertThat(value(wizard(new LaunchStart.Like("token-7")), "Size")).isEqualTo("small");
        assertThat(archive().launches()).extracting(PastLaunch::token).containsExactly("token-7");
    }
}
