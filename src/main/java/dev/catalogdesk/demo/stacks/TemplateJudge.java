package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.template.DependencyOrder;
import dev.catalogdesk.template.Reference;
import dev.catalogdesk.template.Section;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateException;
import dev.catalogdesk.template.TemplateParser;
import dev.catalogdesk.template.TemplateReferences;
import dev.catalogdesk.template.TemplateValue;
import dev.catalogdesk.template.TemplateValue.Mapping;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Judges a template as CloudFormation does before it looks at any value. Templates with macros are believed beyond
/// what every template needs: only the macro knows what they become. The words are recorded where a capture of them
/// exists, and else those that CloudFormation is known for.
public final class TemplateJudge {
    private static final String FORMAT = "Template format error: ";
    private final Template template;

    /// Judges a template that could be read.
    ///
    /// @param template the template
    public TemplateJudge(Template template) {
        this.template = template;
    }

    /// What CloudFormation says of a text that is no template.
    ///
    /// @param text the text
    /// @param complaint what the parser says of it
    /// @return CloudFormation's words
    public static String unreadable(String text, TemplateException complaint) {
        TemplateValue tree;
        try {
            tree = TemplateParser.tree(text);
        } catch (TemplateException e) {
            boolean json = TemplateParser.isJson(text);
            // A recorded answer about JSON names the place behind the character at which reading ended.
            return FORMAT + (json ? "JSON" : "YAML") + " not well-formed. (line " + e.place().line() + ", column "
                + (e.place().column() + (json ? 1 : 0)) + ")";
        }
        return tree instanceof Mapping root
            ? new SectionJudge(root).problem().or(() -> new MemberJudge(root).problem())
                .orElseGet(() -> FORMAT + complaint.getMessage())
            : FORMAT + "unsupported structure.";
    }

    /// What CloudFormation says of a template that is sound, but not with the values given.
    ///
    /// @param complaint what its evaluation says of it
    /// @return CloudFormation's words
    static String unevaluable(TemplateException complaint) {
        String problem = complaint.problem();
        return "Template error: " + Character.toUpperCase(problem.charAt(0)) + problem.substring(1);
    }

    /// What CloudFormation complains about.
    ///
    /// @return its words, if anything is wrong
    public Optional<String> problem() {
        Mapping root = template.root();
        Optional<String> problem = new SectionJudge(root).problem();
        return problem.isPresent() || Macros.in(template) ? problem
            : new MemberJudge(root).problem()
                .or(() -> new FunctionJudge(template).problem())
                .or(this::unresolved)
                .or(this::circular);
    }

    private Optional<String> unresolved() {
        List<Reference> all = TemplateReferences.of(template).all();
        return names(all, each -> each.path().in(Section.CONDITIONS) && each.kind() != Reference.Kind.CONDITION
                && (each.kind() == Reference.Kind.UNKNOWN || each.kind() == Reference.Kind.RESOURCE))
            .map(names -> FORMAT + "Unresolved dependencies " + names
                + ". Cannot reference resources in the Conditions block of the template")
            .or(() -> Stream.of(Section.RESOURCES, Section.OUTPUTS).flatMap(section ->
                names(all, each -> each.kind() == Reference.Kind.UNKNOWN && each.path().in(section))
                    .map(names -> FORMAT + "Unresolved resource dependencies " + names + " in the " + section.key()
                        + " block of the template").stream()).findFirst());
    }

    private static Optional<List<String>> names(List<Reference> all, Predicate<Reference> which) {
        List<String> names = all.stream().filter(which).map(Reference::name).distinct().sorted().toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private Optional<String> circular() {
        SequencedSet<String> circular =
            DependencyOrder.of(TemplateReferences.of(template).dependencies()).circular();
        return circular.isEmpty() ? Optional.empty()
            : Optional.of("Circular dependency between resources: " + List.copyOf(circular));
    }
}
