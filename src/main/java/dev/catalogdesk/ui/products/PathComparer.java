package dev.catalogdesk.ui.products;

import dev.catalogdesk.model.ConstraintSummary;
import dev.catalogdesk.model.ConstraintType;
import dev.catalogdesk.model.TagOption;
import dev.catalogdesk.model.TagUpdates;
import dev.catalogdesk.model.TemplateRule;
import dev.catalogdesk.model.UsageInstructions;
import dev.catalogdesk.paths.LaunchAspect;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.products.PathComparison.Cell;
import dev.catalogdesk.ui.products.PathComparison.Line;
import dev.catalogdesk.ui.products.PathComparison.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares launch paths by all that the service tells about them: constraints and tags of the path, and the terms
/// of a launch on it. Names prove nothing: two paths may have the same one. Pure.
final class PathComparer {
    private static final int SHORT = 56;

    private final Messages messages;

    PathComparer(Messages messages) {
        this.messages = messages;
    }

    PathComparison compare(List<PathTerms> paths) {
        List<Line> lines = new ArrayList<>(List.of(
            line("products.paths.launch-role", paths, this::launchRole, LaunchAspect.LAUNCH_ROLE),
            line("products.paths.rules", paths, this::rules, LaunchAspect.RULES),
            line("products.paths.tags", paths, this::tags, LaunchAspect.TAGS),
            line("products.paths.tag-updates", paths, this::tagUpdates, LaunchAspect.TAG_UPDATES),
            line("products.paths.notifies", paths, path -> Optional.of(notifies(path)),
                path -> Optional.of(notifies(path).whole()))));
        if (paths.stream().anyMatch(PathComparer::hasStackSet)) {
            lines.add(line("products.paths.stackset", paths, this::stackSet, LaunchAspect.STACK_SET));
        }
        return new PathComparison(paths, lines);
    }

    private Line line(String titleKey, List<PathTerms> paths, Function<PathTerms, Optional<Cell>> read,
            LaunchAspect aspect) {
        return line(titleKey, paths, read, path -> path.terms().map(terms -> aspect.of(terms.launch())));
    }

    private Line line(String titleKey, List<PathTerms> paths, Function<PathTerms, Optional<Cell>> read,
            Function<PathTerms, Optional<Object>> compared) {
        List<Optional<Cell>> known = paths.stream().map(read).toList();
        long different = paths.stream().map(compared).flatMap(Optional::stream).distinct().count();
        boolean allKnown = known.stream().allMatch(Optional::isPresent);
        Verdict verdict = different > 1 ? Verdict.DIFFERENT : allKnown ? Verdict.SAME : Verdict.OPEN;
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            PathTerms path = paths.get(i);
            cells.add(known.get(i).orElseGet(() -> unknown(path)));
        }
        return new Line(messages.text(titleKey), cells, verdict);
    }

    private Cell unknown(PathTerms path) {
        return words(path.state().loading() ? "products.paths.loading" : "products.paths.not-told");
    }

    private Optional<Cell> launchRole(PathTerms path) {
        return usage(path).map(usage -> usage.launchRole()
            .map(arn -> new Cell(arn.substring(arn.lastIndexOf('/') + 1), arn, true))
            .orElseGet(() -> words("products.paths.launch-role.own")));
    }

    private Optional<Cell> rules(PathTerms path) {
        return usage(path).map(usage -> {
            if (usage.unreadable().contains("rules")) {
                return words("products.paths.rules.unreadable");
            }
            if (usage.rules().isEmpty()) {
                return words("products.none");
            }
            String sentences = usage.rules().stream().map(PathComparer::sentence).collect(Collectors.joining("; "));
            int number = usage.rules().size();
            String whole = messages.text("products.paths.rules.some", number, sentences);
            // Sentences of several rules would fill the page; their names do to tell paths apart.
            String names = usage.rules().stream().map(rule -> words(rule)).collect(Collectors.joining(", "));
            return new Cell(number == 1 && sentences.length() <= SHORT ? whole
                : messages.text("products.paths.rules.some", number, shortened(names)), whole, false);
        });
    }

    static String sentence(TemplateRule rule) {
        String said = rule.assertions().stream().filter(text -> !text.isBlank()).collect(Collectors.joining("; "));
        return said.isEmpty() ? rule.name() : said;
    }

    /// A rule's name as words: `BackupsInProduction` is "backups in production".
    private static String words(TemplateRule rule) {
        return rule.name().replaceAll("(?<=[a-z0-9])(?=[A-Z])|[_-]", " ").toLowerCase(Locale.ROOT);
    }

    private static String shortened(String names) {
        if (names.length() <= SHORT) {
            return names;
        }
        int end = names.lastIndexOf(' ', SHORT);
        return names.substring(0, end > 0 ? end : SHORT).replaceAll(",$", "") + "…";
    }

    private Optional<Cell> tags(PathTerms path) {
        return path.terms().map(terms -> {
            Stream<String> applied = path.path().tags().stream().map(tag -> tag.key() + "=" + tag.value());
            Stream<String> options = terms.parameters().tagOptions().stream().map(this::tagOption);
            return joined(Stream.concat(applied, options).distinct().sorted().toList());
        });
    }

    private String tagOption(TagOption option) {
        return switch (option.values().size()) {
            case 0 -> messages.text("products.paths.tags.conflict", option.key());
            case 1 -> option.key() + "=" + option.values().getFirst();
            default -> messages.text("products.paths.tags.choose", option.key(), option.values().size());
        };
    }

    private Optional<Cell> tagUpdates(PathTerms path) {
        return usage(path).map(usage -> switch (usage.tagUpdates().value()) {
            case TagUpdates.ALLOWED -> words("products.paths.tag-updates.allowed");
            case TagUpdates.NOT_ALLOWED -> words("products.paths.tag-updates.not-allowed");
            case TagUpdates.UNKNOWN -> usage.tagUpdates().text().isEmpty()
                ? words("products.paths.not-told")
                : new Cell(usage.tagUpdates().text(), usage.tagUpdates().text(), true);
        });
    }

    private Cell notifies(PathTerms path) {
        return joined(path.path().constraints().stream().filter(c -> c.type().is(ConstraintType.NOTIFICATION))
            .map(c -> said(c, "products.paths.notifies.some")).sorted().toList());
    }

    private Optional<Cell> stackSet(PathTerms path) {
        return path.terms().map(terms -> {
            List<String> accounts = terms.parameters().stackSetAccounts();
            List<String> regions = terms.parameters().stackSetRegions();
            if (accounts.isEmpty() && regions.isEmpty()) {
                return words(hasStackSet(path) ? "products.paths.stackset.some" : "products.none");
            }
            return new Cell(messages.text("products.paths.stackset.where", accounts.size(), regions.size()),
                String.join(", ", accounts) + " / " + String.join(", ", regions), false);
        });
    }

    private static boolean hasStackSet(PathTerms path) {
        return path.path().constraints().stream().anyMatch(c -> c.type().is(ConstraintType.STACKSET));
    }

    private String said(ConstraintSummary constraint, String otherwiseKey) {
        return constraint.description().isBlank() ? messages.text(otherwiseKey) : constraint.description();
    }

    private Cell joined(List<String> parts) {
        String text = String.join(", ", parts);
        return parts.isEmpty() ? words("products.none") : new Cell(text, text, false);
    }

    private Cell words(String key) {
        return new Cell(messages.text(key), messages.text(key), false);
    }

    private static Optional<UsageInstructions> usage(PathTerms path) {
        return path.terms().map(PathTerms.Terms::usage);
    }
}
