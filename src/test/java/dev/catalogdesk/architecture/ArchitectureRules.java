package dev.catalogdesk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The rules of `docs/architecture.md` for a tree of packages: the program's, or that of the bad examples on which
/// the rules are tried.
public final class ArchitectureRules {
    private static final List<String> DIALOG_TYPES = List.of(
        "javafx.stage.FileChooser", "javafx.stage.DirectoryChooser", "javafx.scene.control.Alert",
        "javafx.application.HostServices");
    private static final List<String> MUTABLE_TYPES = List.of(
        "java.util.ArrayList", "java.util.HashMap", "java.util.HashSet", "java.util.LinkedHashMap", "java.util.TreeMap",
        "java.util.EnumMap", "java.util.Properties", "java.lang.StringBuilder", "java.util.concurrent", "javafx");
    private static final List<String> HARMLESS_TYPES = List.of(
        "javafx.scene.input.KeyCode", "javafx.css", "javafx.util", "javafx.geometry", "javafx.scene.paint",
        "java.util.concurrent.TimeUnit");

    private final String root;

    /// Rules for a tree of packages.
    ///
    /// @param root its outermost package
    public ArchitectureRules(String root) {
        this.root = root;
    }

    /// All rules that can be excepted.
    ///
    /// @return in the order of the document
    public List<NamedRule> all() {
        return List.of(
            viewModelsWithoutToolkit(), viewModelsWithoutViews(), viewsWithoutServices(), shellInternals(), runLater(),
            newThread(), systemOut(), mutableStatics(), getInstance(), dialogs(), awt(), fxml(),
            demoBehindTheWire(), new PackageTable(root).rule(), new LibraryTable(root).rule());
    }

    private NamedRule viewModelsWithoutToolkit() {
        return rule("view-models-without-toolkit", endsWith("ViewModel", "Row"),
            dependsOn(target -> in(target, "javafx")
                && !in(target, "javafx.beans") && !in(target, "javafx.collections") && !in(target, "javafx.util")),
            "view models and rows run in plain unit tests, with no toolkit");
    }

    private NamedRule viewModelsWithoutViews() {
        return rule("view-models-without-views", endsWith("ViewModel", "Row"),
            dependsOn(target -> ours(target) && Names.endsWith(target, "View", "Pane", "Dialog")),
            "a view knows its view model, never the other way round");
    }

    private NamedRule viewsWithoutServices() {
        DescribedPredicate<JavaClass> views = describe("are views", type -> inOurs(type, "ui")
            && !type.getPackageName().equals(root + ".ui") && !isWiring(type) && usesScene(Names.outermost(type)));
        return rule("views-without-services", views,
            dependsOn(target -> inOurs(target, "catalog") || inOurs(target, "stacks") || inOurs(target, "operations")),
            "a view shows what its view model says; calls belong in the view model, where they can be tested");
    }

    private NamedRule shellInternals() {
        DescribedPredicate<JavaClass> others = describe("are features", type -> inOurs(type, "ui")
            && !type.getPackageName().equals(root + ".ui") && !inOurs(type, "ui.shell"));
        return rule("features-meet-through-the-navigator", others,
            dependsOn(target -> inOurs(target, "ui.shell") && Names.endsWith(target, "View", "ViewModel", "Window")),
            "features know each other and the frame only through the navigator");
    }

    private NamedRule runLater() {
        return rule("run-later-in-one-class",
            describe("are not the executor", type ->
                !Names.outermost(type).getName().equals(root + ".ui.task.FxTaskExecutor")),
            accesses(access -> access.getTargetOwner().getName().equals("javafx.application.Platform")
                && access.getName().equals("runLater")),
            "one class leads back to the JavaFX thread, so that tests can replace it and nothing is lost on the way");
    }

    private NamedRule newThread() {
        return rule("no-new-thread", everything(),
            accesses(access -> access.getName().equals("<init>")
                && access.getTargetOwner().isAssignableTo(Thread.class)
                && !access.getOriginOwner().isAssignableTo(Thread.class)),
            "threads come from executors, which name them, catch their errors and end them");
    }

    private NamedRule systemOut() {
        return rule("no-system-out", everything(),
            accesses(access -> access.getTargetOwner().getName().equals("java.lang.System")
                && (access.getName().equals("out") || access.getName().equals("err"))),
            "a start is silent: the log goes to its file, and the commands print through one class");
    }

    private NamedRule mutableStatics() {
        return rule("no-mutable-statics", everything(), each("have no mutable static field", type ->
            type.getFields().stream().filter(ArchitectureRules::isMutableStatic).map(JavaField::getFullName)),
            "several windows and many tests share one process");
    }

    private NamedRule getInstance() {
        return rule("no-get-instance", everything(), each("have no getInstance", type ->
            type.getMethods().stream().filter(method -> method.getName().equals("getInstance"))
                .map(JavaMethod::getFullName)),
            "everything gets what it needs by its constructor");
    }

    private NamedRule dialogs() {
        return rule("dialogs-in-one-package",
            describe("are outside ui.dialog", type -> !inOurs(type, "ui.dialog")),
            dependsOn(target -> DIALOG_TYPES.contains(target.getName())),
            "the headless platform has none of these; behind an interface, tests answer in their place");
    }

    private NamedRule awt() {
        return rule("no-awt", everything(),
            dependsOn(target -> in(target, "java.awt") || in(target, "javax.swing") || in(target, "javafx.embed")),
            "a second toolkit doubles the start and freezes on macOS");
    }

    private NamedRule fxml() {
        return rule("no-fxml-no-web", everything(),
            dependsOn(target ->
                in(target, "javafx.fxml") || in(target, "javafx.web") || in(target, "javafx.scene.web")),
            "views are code: typed, fast to start, and dynamic forms need code anyway");
    }

    private NamedRule demoBehindTheWire() {
        DescribedPredicate<JavaClass> others = describe("are neither composition root nor command line", type ->
            !inOurs(type, "demo") && !inOurs(type, "cli") && !type.getPackageName().equals(root)
                && !type.getPackageName().equals(root + ".ui"));
        return rule("demo-behind-the-wire", others, dependsOn(target -> inOurs(target, "demo")),
            "the demo is reached over the wire, so that it proves the same code that talks to AWS");
    }

    private NamedRule rule(
            String name, DescribedPredicate<JavaClass> subject, ArchCondition<JavaClass> condition, String because) {
        DescribedPredicate<JavaClass> ours = describe("are ours", this::ours);
        return new NamedRule(name, ours.and(subject), condition, because);
    }

    private static DescribedPredicate<JavaClass> everything() {
        return describe("any", type -> true);
    }

    private static DescribedPredicate<JavaClass> endsWith(String... suffixes) {
        return describe("are called *" + String.join(", *", suffixes), type -> Names.endsWith(type, suffixes));
    }

    private static ArchCondition<JavaClass> dependsOn(Predicate<JavaClass> forbidden) {
        return each("keep away from it", type -> type.getDirectDependenciesFromSelf().stream()
            .filter(each -> forbidden.test(each.getTargetClass().getBaseComponentType()))
            .map(Dependency::getDescription));
    }

    private static ArchCondition<JavaClass> accesses(Predicate<JavaAccess<?>> forbidden) {
        return each("keep away from it", type -> Stream.concat(
            type.getAccessesFromSelf().stream().filter(forbidden).map(JavaAccess::getDescription),
            type.getMethodReferencesFromSelf().stream().filter(forbidden).map(JavaAccess::getDescription)).distinct());
    }

    private static ArchCondition<JavaClass> each(String description, Function<JavaClass, Stream<String>> violations) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                violations.apply(type).forEach(each -> events.add(SimpleConditionEvent.violated(type, each)));
            }
        };
    }

    private static boolean isMutableStatic(JavaField field) {
        if (!field.getModifiers().contains(JavaModifier.STATIC) || field.getName().startsWith("$")) {
            return false;
        }
        JavaClass type = field.getRawType().getBaseComponentType();
        return !field.getModifiers().contains(JavaModifier.FINAL)
            || (MUTABLE_TYPES.stream().anyMatch(each -> in(type, each))
                && HARMLESS_TYPES.stream().noneMatch(each -> in(type, each)));
    }

    /// A screen and a feature's factory make the view model from the services and the view from the view model.
    private boolean isWiring(JavaClass type) {
        return Names.endsWith(type, "Screen", "Screens") || Names.endsWith(type, "ViewModel", "Row");
    }

    private static boolean usesScene(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream().map(each -> each.getTargetClass().getBaseComponentType())
            .anyMatch(target -> in(target, "javafx.scene") || in(target, "javafx.stage"));
    }

    private boolean ours(JavaClass type) {
        return Names.within(type.getPackageName(), root);
    }

    private boolean inOurs(JavaClass type, String name) {
        return Names.within(type.getPackageName(), root + "." + name);
    }

    private static boolean in(JavaClass type, String name) {
        return Names.within(type.getName(), name);
    }
}
