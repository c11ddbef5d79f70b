package dev.catalogdesk.ui.launch;

import dev.catalogdesk.model.ConstraintSummary;
import dev.catalogdesk.model.LaunchPath;
import dev.catalogdesk.model.LaunchPathSummary;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.ui.component.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Lays launch paths side by side: the same kinds of facts for each, and which of them differ. Pure.
final class PathChoices {
    private final Messages messages;

    PathChoices(Messages messages) {
        this.messages = messages;
    }

    List<PathChoice> compare(List<LaunchPathSummary> paths) {
        List<Map<String, String>> all = paths.stream().map(this::facts).toList();
        TreeSet<String> labels = new TreeSet<>();
        all.forEach(facts -> labels.addAll(facts.keySet()));
        Map<String, Boolean> differs = new TreeMap<>();
        for (String label : labels) {
            differs.put(label, new HashSet<>(all.stream().map(f -> f.getOrDefault(label, "")).toList()).size() > 1);
        }
        Map<String, Long> names = paths.stream().map(LaunchPathSummary::path)
            .collect(Collectors.groupingBy(LaunchPath::name, Collectors.counting()));
        List<PathChoice> choices = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            LaunchPath path = paths.get(i).path();
            choices.add(new PathChoice(path.id(), path.name(), names.getOrDefault(path.name(), 1L) > 1,
                paths.get(i).tags(), rows(all.get(i), differs)));
        }
        return choices;
    }

    static boolean alike(List<PathChoice> paths) {
        return paths.stream().flatMap(path -> path.facts().stream()).noneMatch(PathChoice.Fact::differs);
    }

    private List<PathChoice.Fact> rows(Map<String, String> facts, Map<String, Boolean> differs) {
        List<PathChoice.Fact> rows = new ArrayList<>();
        differs.forEach((label, differing) -> rows.add(new PathChoice.Fact(label,
            facts.getOrDefault(label, messages.text("launch.path.none")), differing)));
        rows.sort((a, b) -> Boolean.compare(b.differs(), a.differs()));
        return rows;
    }

    private Map<String, String> facts(LaunchPathSummary path) {
        Map<String, String> facts = new TreeMap<>();
        for (ConstraintSummary constraint : path.constraints()) {
            String value = constraint.description().isBlank()
                ? messages.text("launch.path.no-description") : constraint.description();
            facts.merge(label(constraint), value, (a, b) -> a + "; " + b);
        }
        if (!path.tags().isEmpty()) {
            facts.put(messages.text("launch.path.tags"),
                path.tags().stream().map(PathChoices::text).sorted().collect(Collectors.joining(", ")));
        }
        return facts;
    }

    private String label(ConstraintSummary constraint) {
        return switch (constraint.type().value()) {
            case LAUNCH -> messages.text("launch.path.launch");
            case NOTIFICATION -> messages.text("launch.path.notification");
            case STACKSET -> messages.text("launch.path.stackset");
            case TEMPLATE -> messages.text("launch.path.template");
            case RESOURCE_UPDATE -> messages.text("launch.path.resource-update");
            case UNKNOWN -> constraint.type().text();
        };
    }

    private static String text(Tag tag) {
        return tag.key() + "=" + tag.value();
    }
}
