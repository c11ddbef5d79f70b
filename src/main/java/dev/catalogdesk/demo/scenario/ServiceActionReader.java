package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.demo.scenario.ServiceAction.Parameter;
import dev.catalogdesk.demo.seed.SeedNode;
import java.util.List;
import java.util.regex.Pattern;

/// Reads service actions.
final class ServiceActionReader {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_.-]{1,256}");
    private static final int LONGEST_DESCRIPTION = 1024;
    private static final String TARGET = "TARGET";
    private static final String LAUNCH_ROLE = "LAUNCH_ROLE";
    private final RegionScope scope;

    ServiceActionReader(RegionScope scope) {
        this.scope = scope;
    }

    void read(String key, SeedNode node) {
        scope.actions().declare(key);
        node.allow("name", "regions", "id", "description", "document", "version", "assumeRole", "parameters");
        SeedNode name = node.get("name");
        if (!NAME.matcher(name.text()).matches()) {
            throw name.mistake("\"" + name.text() + "\" is not a name of a service action: 1 to 256 letters, digits,"
                + " _ . and -.");
        }
        scope.actions().put(key, new ServiceAction(scope.id(node, "act-", key), name.text(),
            node.find("description").map(text -> scope.checks().text(text, LONGEST_DESCRIPTION)).orElse(""),
            node.text("document"), node.text("version", "1"), role(node.text("assumeRole", "")),
            node.entries("parameters").entrySet().stream()
                .map(entry -> parameter(entry.getKey(), entry.getValue())).toList()));
    }

    private String role(String name) {
        return name.isEmpty() || name.equals(LAUNCH_ROLE) ? name : scope.role(name);
    }

    /// Either the word TARGET or what the parameter is.
    private static Parameter parameter(String name, SeedNode node) {
        if (!node.isMap() && node.text().equals(TARGET)) {
            return new Parameter(name, "StringList", true, List.of());
        }
        if (!node.isMap()) {
            throw node.mistake("a parameter of a service action is either TARGET or has the keys type and default.");
        }
        node.allow("type", "default");
        return new Parameter(name, node.text("type", "String"), false, node.texts("default"));
    }
}
