package dev.catalogdesk.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which package may use which of ours: the first table of `docs/architecture.md`, row by row.
final class PackageTable {
    private static final List<String> PARTS = List.of("ui.component", "ui.dialog", "ui.task", "ui.theme");
    private static final List<String> SERVICES = List.of(
        "model", "connection", "catalog", "stacks", "parameters", "template", "rules", "paths", "changes", "query",
        "versions", "advice", "privacy", "export", "operations", "snapshot", "settings");
    private static final List<String> FEATURES = List.of(
        "ui.shell", "ui.connection", "ui.products", "ui.launch", "ui.provisioned", "ui.plans", "ui.changes",
        "ui.imports", "ui.actions", "ui.activity", "ui.settings");

    private final String root;
    private final Map<String, List<String>> allowed = new LinkedHashMap<>();

    PackageTable(String root) {
        this.root = root;
        allowed.put("model", List.of());
        allowed.put("connection", List.of("model", "settings"));
        allowed.put("catalog", List.of("model", "connection"));
        allowed.put("stacks", List.of("model", "connection", "template"));
        allowed.put("parameters", List.of("model"));
        allowed.put("template", List.of("model"));
        allowed.put("rules", List.of("model"));
        allowed.put("paths", List.of("model", "rules"));
        allowed.put("changes", List.of("model", "template"));
        allowed.put("query", List.of("model"));
        allowed.put("versions", List.of("model", "catalog", "settings"));
        allowed.put("advice", List.of("model"));
        allowed.put("privacy", List.of("model"));
        allowed.put("export", List.of("model", "changes", "privacy"));
        allowed.put("operations", List.of("model", "settings", "connection", "catalog", "stacks", "privacy"));
        allowed.put("snapshot", List.of("model", "catalog", "template", "privacy"));
        allowed.put("settings", List.of("model"));
        allowed.put("desktop", List.of());
        allowed.put("starts", List.of("model"));
        allowed.put("demo", List.of("model", "parameters", "template", "changes", "rules"));
        PARTS.forEach(part ->
            allowed.put(part, both(PARTS, List.of("model", "advice", "changes", "privacy", "rules"))));
        allowed.put("ui.form", both(PARTS, List.of("model", "parameters", "rules")));
        allowed.put("ui.record", both(both(PARTS, SERVICES), List.of("ui.shell")));
        FEATURES.forEach(feature ->
            allowed.put(feature, both(both(PARTS, SERVICES), List.of("ui.shell", "ui.form", "ui.record"))));
        allowed.put("architecture", List.of());
    }

    /// The rule: a package in the table uses what its row names, and every package has a row.
    NamedRule rule() {
        return new NamedRule(
            "packages",
            DescribedPredicate.describe("are ours", type -> Names.within(type.getPackageName(), root)),
            new ArchCondition<>("use only what the table of packages allows") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    checkRow(type, events);
                }
            },
            "packages stand in place of modules: what is below must not know what stands above it");
    }

    private void checkRow(JavaClass type, ConditionEvents events) {
        String from = local(type);
        // The program's entry, its commands and the composition root build everything, so they may use everything.
        if (from.isEmpty() || Names.within(from, "cli") || from.equals("ui")) {
            return;
        }
        Optional<String> row = row(from);
        if (row.isEmpty()) {
            events.add(SimpleConditionEvent.violated(type, "Package " + from + " has no row in the table of packages ("
                + type.getName() + ")"));
            return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (Names.within(target.getPackageName(), root) && !mayUse(row.get(), local(target))) {
                events.add(SimpleConditionEvent.violated(type, row.get() + " may not use "
                    + (local(target).isEmpty() ? "the root package" : local(target)) + ": "
                    + dependency.getDescription()));
            }
        }
    }

    private boolean mayUse(String row, String target) {
        return Names.within(target, row)
            || target.equals("architecture")
            || allowed.getOrDefault(row, List.of()).stream().anyMatch(each -> Names.within(target, each));
    }

    private Optional<String> row(String name) {
        return allowed.keySet().stream().filter(each -> Names.within(name, each)).findFirst();
    }

    private String local(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(root) ? "" : name.substring(root.length() + 1);
    }

    private static List<String> both(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
