package dev.catalogdesk.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which package may use which library: the second table of `docs/architecture.md`. A library without a row may not
/// be used at all, so that a new one is a decision and not an import.
final class LibraryTable {
    private static final List<String> ANYWHERE = List.of("");

    private final String root;
    private final Map<String, List<String>> allowed = new LinkedHashMap<>();

    LibraryTable(String root) {
        this.root = root;
        allowed.put("software.amazon.awssdk", List.of("connection", "catalog", "stacks"));
        allowed.put("com.fasterxml.jackson", List.of(
            "catalog", "changes", "cli", "demo", "export", "operations", "parameters", "rules", "settings", "snapshot",
            "stacks", "template"));
        allowed.put("com.github.difflib", List.of("changes.difference"));
        allowed.put("org.yaml.snakeyaml", List.of("demo", "template"));
        allowed.put("javafx", List.of("ui"));
        allowed.put("atlantafx", List.of("ui"));
        allowed.put("org.kordamp.ikonli", List.of("ui.component", "ui.theme"));
        allowed.put("picocli", List.of("cli"));
        allowed.put("org.slf4j", List.of(
            "cli", "catalog", "connection", "demo", "desktop", "operations", "settings", "snapshot", "stacks", "ui"));
        allowed.put("org.apache.hc.core5", List.of("demo.http"));
        allowed.put("com.sun.net.httpserver", List.of("connection"));
        allowed.put("jdk.net", List.of("starts"));
        allowed.put("org.jspecify", ANYWHERE);
        // What Error Prone's and ArchUnit's readers see of the language itself.
        allowed.put("java", ANYWHERE);
        allowed.put("javax.net", ANYWHERE);
        allowed.put("javax.xml", ANYWHERE);
        allowed.put("org.w3c.dom", ANYWHERE);
        allowed.put("org.xml.sax", ANYWHERE);
    }

    /// The rule: a library is used only where its row says.
    NamedRule rule() {
        return new NamedRule(
            "libraries",
            DescribedPredicate.describe("are ours", type -> Names.within(type.getPackageName(), root)),
            new ArchCondition<>("use only what the table of libraries allows") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    checkRow(type, events);
                }
            },
            "a library that is known in one place can be replaced in one place");
    }

    private void checkRow(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (!target.isPrimitive() && !mayUse(type.getPackageName(), target.getPackageName())) {
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
            }
        }
    }

    private boolean mayUse(String from, String library) {
        if (Names.within(library, root)) {
            return true;
        }
        Optional<String> row = allowed.keySet().stream().filter(each -> Names.within(library, each)).findFirst();
        return row.isPresent() && allowed.getOrDefault(row.get(), List.of()).stream()
            .anyMatch(each -> each.isEmpty() || Names.within(from, root + "." + each));
    }
}
