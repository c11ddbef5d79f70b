package dev.catalogdesk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.CatalogLanguage;
import dev.catalogdesk.model.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final ContextKey DEMO = new ContextKey("demo", "us-east-1");

    @Test
    void bringsTheFontIntoItsBounds() {
        assertThat(Settings.DEFAULTS.withFontSize(3).fontSize()).isEqualTo(Settings.MIN_FONT);
        assertThat(Settings.DEFAULTS.withFontSize(300).fontSize()).isEqualTo(Settings.MAX_FONT);
    }

    @Test
    void movesAConnectionUsedAgainToTheFrontAndForgetsTheOldest() {
        ConnectionHistory history = ConnectionHistory.EMPTY;
        for (int i = 0; i < 20; i++) {
            history = history.withUsed(new ContextKey("p" + i, "eu-west-1"));
        }
        history = history.withUsed(new ContextKey("p15", "eu-west-1"));
        assertThat(history.last()).contains(new ContextKey("p15", "eu-west-1"));
        assertThat(history.recent()).hasSize(ConnectionHistory.MAX_RECENT).doesNotHaveDuplicates();
        assertThat(history.recent()).extracting(ContextKey::connection).startsWith("p15", "p19", "p18");
    }

    @Test
    void remembersProductsOfEachCatalogueApart() {
        ContextKey other = new ContextKey("demo", "eu-central-1");
        ProductMemory memory = ProductMemory.EMPTY.withFavourite(DEMO, "prod-1", true).withUsed(DEMO, "prod-2")
            .withLaunchPath(DEMO, "prod-1", "lpv2-a");
        assertThat(memory.favourites(DEMO)).containsExactly("prod-1");
        assertThat(memory.favourites(other)).isEmpty();
        assertThat(memory.recent(other)).isEmpty();
        assertThat(memory.launchPath(DEMO, "prod-1")).contains("lpv2-a");
        assertThat(memory.launchPath(other, "prod-1")).isEmpty();
    }

    @Test
    void marksTwiceAsOnceAndForgetsTheUnmarked() {
        ProductMemory memory = ProductMemory.EMPTY.withFavourite(DEMO, "a", true).withFavourite(DEMO, "a", true)
            .withFavourite(DEMO, "b", true).withFavourite(DEMO, "a", false);
        assertThat(memory.favourites(DEMO)).containsExactly("b");
        assertThat(memory.withFavourite(DEMO, "b", false)).isEqualTo(ProductMemory.EMPTY);
    }

    @Test
    void keepsFiltersOnceTheNewestFirstAndNotForEver() {
        Settings settings = Settings.DEFAULTS;
        for (int i = 0; i < 40; i++) {
            settings = settings.withFilter("age>" + i + "d", true);
        }
        settings = settings.withFilter("age>38d", true).withFilter("age>39d", false);

        assertThat(settings.filters()).startsWith("age>38d", "age>37d").hasSize(Settings.MAX_FILTERS - 1);
    }

    @Test
    void readsBackWhateverItWrites() {
        for (long seed = 0; seed < 500; seed++) {
            Settings settings = any(new Random(seed));
            assertThat(SettingsReader.read(SettingsJson.write(settings))).as("seed %d", seed).isEqualTo(settings);
        }
    }

    @Test
    void carriesAnyChangeOverToAnyState() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Settings before = any(random);
            Settings after = any(random);
            var target = SettingsJson.write(before);
            SettingsJson.applyChanges(target, SettingsJson.write(before), SettingsJson.write(after));
            assertThat(SettingsReader.read(target)).as("seed %d", seed).isEqualTo(after);
        }
    }

    private static Settings any(Random random) {
        Settings settings = Settings.DEFAULTS
            .withTheme(oneOf(random, ThemeChoice.values()))
            .withDensity(oneOf(random, Density.values()))
            .withFontSize(random.nextInt(60))
            .withLanguage(oneOf(random, CatalogLanguage.values()))
            .withFavouritesFirst(random.nextBoolean());
        for (int i = random.nextInt(8); i > 0; i--) {
            settings = settings
                .withConnections(c -> c.withUsed(context(random))
                    .withFavouriteRegion(text(random), text(random), random.nextBoolean()))
                .withProducts(p -> p.withFavourite(context(random), text(random), random.nextBoolean())
                    .withUsed(context(random), text(random))
                    .withLaunchPath(context(random), text(random), text(random)))
                .withWindows(w -> w.withDivider(text(random), random.nextDouble())
                    .withPlacement(text(random), new WindowPlacement(random.nextInt(-3000, 3000), random.nextDouble(),
                        random.nextInt(50, 4000), random.nextInt(50, 4000), random.nextBoolean()))
                    .withTable(text(random), table(random)))
                .withPolicies(p -> p.with(text(random), policy(random)))
                .withFilter(text(random), random.nextBoolean());
        }
        return settings;
    }

    private static ConnectionPolicy policy(Random random) {
        return new ConnectionPolicy(oneOf(random, PolicyColour.values()), text(random), random.nextBoolean(),
            oneOf(random, ConfirmationKind.values()), random.nextInt(90), random.nextInt(60));
    }

    private static TableLayout table(Random random) {
        List<ColumnLayout> columns = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            columns.add(new ColumnLayout(text(random), random.nextInt(2000), random.nextBoolean()));
        }
        return new TableLayout(columns, random.nextBoolean() ? Optional.empty()
            : Optional.of(new ColumnSort(text(random), oneOf(random, SortOrder.values()))));
    }

    private static ContextKey context(Random random) {
        return new ContextKey(text(random), text(random));
    }

    private static <T> T oneOf(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static String text(Random random) {
        String[] parts = {"demo", "a", "b", ".", "/", "$", "\"", "\\", "ü", "漢", "🙂", "recent", "version", "#", " x"};
        return oneOf(random, parts) + oneOf(random, parts);
    }
}
