package dev.catalogdesk.quality;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Styles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The look comes from the theme: own style sheets are short, have no colours of their own and nothing that is not
/// used.
class StylesTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/catalogdesk");
    private static final int MOST_LINES = 400;
    private static final String MODENA = "/com/sun/javafx/scene/control/skin/modena/modena.css";

    private final JavaSources code = JavaSources.in(Path.of("src/main/java"));
    private final StyleSheet light = read(new PrimerLight().getUserAgentStylesheet());
    private final StyleSheet dark = read(new PrimerDark().getUserAgentStylesheet());

    @Test
    void ownStylesAreShort() {
        assertThat(sheets().stream().mapToLong(file -> read(file).lines()).sum()).isLessThan(MOST_LINES);
    }

    @Test
    void ownStylesHaveNoColoursOfTheirOwn() {
        for (Path file : sheets()) {
            boolean bridge = file.getFileName().toString().startsWith("bridge");
            assertThat(read(file).ownColours(bridge)).as("colours in %s: use the theme's tokens", file).isEmpty();
        }
    }

    @Test
    void tokensAreKnownToBothThemes() {
        for (Path file : sheets()) {
            Set<String> unknown = new TreeSet<>(read(file).tokens());
            sheets().forEach(each -> unknown.removeAll(read(each).definedTokens()));
            Set<String> inBoth = new TreeSet<>(light.definedTokens());
            inBoth.retainAll(dark.definedTokens());
            unknown.removeAll(inBoth);
            assertThat(unknown).as("tokens in %s that a theme does not have", file).isEmpty();
        }
    }

    @Test
    void everyOwnStyleClassIsUsed() {
        Set<String> used = new TreeSet<>(code.strings());
        used.addAll(themesClasses());
        for (Path file : sheets()) {
            Set<String> idle = read(file).classes();
            idle.removeAll(used);
            // Such as "connection-" + colour.
            idle.removeIf(each -> used.stream().anyMatch(start -> start.endsWith("-") && each.startsWith(start)));
            assertThat(idle).as("style classes in %s that no code sets", file).isEmpty();
        }
    }

    @Test
    void everyStyleClassInTheCodeHasAStyle() {
        Set<String> bare = new TreeSet<>();
        code.stringsIn(StylesTest::setsStyleClass).forEach(each -> bare.addAll(List.of(each.split(" "))));
        sheets().forEach(file -> bare.removeAll(read(file).classes()));
        bare.removeAll(themesClasses());
        assertThat(bare).as("style classes set in code that no style sheet knows").isEmpty();
    }

    @Test
    void seesFaultsInAStyleSheet() {
        StyleSheet sheet = new StyleSheet("""
            /* .not-a-class #fff */

            .chip:hover > .label, #id { -fx-text-fill: #123456; -fx-fill: -color-nowhere-fg; }
            .dot { -fx-background-color: white; -fx-padding: 2.5; }
            .excused { -fx-fill: #777777; /* the theme's own is too faint */ }
            """);

        assertThat(sheet.classes()).containsExactly("chip", "dot", "excused", "label");
        assertThat(sheet.ownColours(false)).hasSize(3);
        assertThat(sheet.ownColours(true)).hasSize(2);
        assertThat(sheet.tokens()).containsExactly("-color-nowhere-fg");
        assertThat(light.definedTokens()).contains("-color-fg-default").doesNotContain("-color-nowhere-fg");
        assertThat(themesClasses()).contains("button-bar", "accent");
    }

    private static boolean setsStyleClass(String call) {
        return (call.contains("getStyleClass()") && !call.endsWith("contains")) || call.endsWith("addStyleClass")
            || call.endsWith("toggleStyleClass");
    }

    private Set<String> themesClasses() {
        Set<String> classes = new TreeSet<>(light.classes());
        classes.addAll(read(MODENA).classes());
        for (Field field : Styles.class.getFields()) {
            try {
                classes.add(String.valueOf(field.get(null)));
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        return classes;
    }

    private static List<Path> sheets() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StyleSheet read(Path file) {
        try {
            return new StyleSheet(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StyleSheet read(String resource) {
        try (InputStream in = Objects.requireNonNull(StylesTest.class.getResourceAsStream(resource), resource)) {
            return new StyleSheet(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
