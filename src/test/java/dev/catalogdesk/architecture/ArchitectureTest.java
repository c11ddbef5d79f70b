package dev.catalogdesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import dev.catalogdesk.Launcher;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/// The walls of `docs/architecture.md`. A rule that cannot hold somewhere is excepted there by name and with a reason:
/// see [ArchitectureException].
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
    private static final String ROOT = "dev.catalogdesk";
    private static final String BAD = "dev.catalogdesk.architecture.bad";
    private static final int SHORTEST_REASON = 20;

    private final JavaClasses program = new ClassFileImporter().importPath(Path.of("target", "classes"));
    private final JavaClasses bad =
        new ClassFileImporter().importPath(Path.of("target", "test-classes", BAD.replace('.', '/')));
    private final List<NamedRule> rules = new ArchitectureRules(ROOT).all();
    private final List<NamedRule> rulesForBad = new ArchitectureRules(BAD).all();

    @TestFactory
    Stream<DynamicTest> keeps() {
        return rules.stream().map(rule -> DynamicTest.dynamicTest(rule.name(), () ->
            assertThat(rule.violations(program)).as("%s, because %s", rule.name(), rule.because()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> canFail() {
        // No class can be written that breaks this one: neither FXML nor the web view is on the class path.
        return rulesForBad.stream()
            .filter(rule -> !rule.name().equals("no-fxml-no-web"))
            .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> assertThat(rule.violations(bad)).isNotEmpty()));
    }

    @Test
    void readsTheProgramsClasses() {
        assertThat(program.contain(Launcher.class)).isTrue();
    }

    @Test
    void hasNoCyclesBetweenPackages() {
        assertThat(cycles(ROOT, program)).as("cycles, because a package in one cannot be understood alone").isEmpty();
        assertThat(cycles(BAD, bad)).isNotEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(notNullMarked(program)).as("packages without a package-info with @NullMarked").isEmpty();
        assertThat(notNullMarked(bad)).contains(BAD + ".nowhere");
    }

    @Test
    void everyExceptionIsNeededAndSaysWhy() {
        assertThat(rules.stream().flatMap(rule -> rule.idleExceptions(program).stream())).isEmpty();
        assertThat(withoutRuleOrReason(program)).isEmpty();

        assertThat(rulesForBad.stream().flatMap(rule -> rule.idleExceptions(bad).stream()))
            .containsExactly(BAD + ".ui.launch.BadViewModel");
        assertThat(withoutRuleOrReason(bad)).containsExactly(BAD + ".ui.launch.BadViewModel");
    }

    @Test
    void exceptionHoldsForItsRuleAlone() {
        assertThat(violations("no-system-out")).noneMatch(line -> line.contains("BadWindow"));
        assertThat(violations("no-system-out")).anyMatch(line -> line.contains("BadModel"));
    }

    @Test
    void tellsEachRowOfTheTablesApart() {
        assertThat(violations("packages"))
            .anyMatch(line -> line.startsWith("model may not use catalog: "))
            .anyMatch(line -> line.startsWith("catalog may not use demo: "))
            .anyMatch(line -> line.startsWith("ui.products may not use ui.launch: "))
            .anyMatch(line -> line.startsWith("Package nowhere has no row"))
            .noneMatch(line -> line.startsWith("catalog may not use model"));
        assertThat(violations("libraries"))
            .anyMatch(line -> line.contains("BadCatalog") && line.contains("javafx"))
            .anyMatch(line -> line.contains("BadCatalog") && line.contains("assertj"))
            .noneMatch(line -> line.contains("BadView.") && line.contains("javafx"));
    }

    private List<String> violations(String rule) {
        return rulesForBad.stream().filter(each -> each.name().equals(rule)).findFirst().orElseThrow().violations(bad);
    }

    private static List<String> cycles(String root, JavaClasses classes) {
        return SlicesRuleDefinition.slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true)
            .evaluate(classes).getFailureReport().getDetails();
    }

    private static Set<String> notNullMarked(JavaClasses classes) {
        return classes.stream().map(JavaClass::getPackage)
            .filter(each -> each.tryGetPackageInfo().filter(info -> info.isAnnotatedWith(NullMarked.class)).isEmpty())
            .map(each -> each.getName())
            .collect(Collectors.toSet());
    }

    private List<String> withoutRuleOrReason(JavaClasses classes) {
        Set<String> names = rules.stream().map(NamedRule::name).collect(Collectors.toSet());
        return classes.stream()
            .filter(each -> NamedRule.exceptionsOf(each).anyMatch(exception -> !isComplete(exception, names)))
            .map(JavaClass::getName)
            .toList();
    }

    private static boolean isComplete(JavaAnnotation<?> exception, Set<String> names) {
        return names.contains(NamedRule.text(exception, "rule"))
            && NamedRule.text(exception, "reason").strip().length() >= SHORTEST_REASON;
    }
}
