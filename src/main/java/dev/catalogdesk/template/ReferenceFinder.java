package dev.catalogdesk.template;

import dev.catalogdesk.template.Reference.Kind;
import dev.catalogdesk.template.SubText.Variable;
import dev.catalogdesk.template.TemplateValue.Mapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Goes through a template and notes each place that names something.
final class ReferenceFinder {
    private final TemplateNames names;
    private final List<Reference> found = new ArrayList<>();

    private ReferenceFinder(Template template) {
        names = new TemplateNames(template);
    }

    /// Finds all references of a template, in its order.
    static List<Reference> find(Template template) {
        ReferenceFinder finder = new ReferenceFinder(template);
        for (Section section : List.of(Section.RULES, Section.MAPPINGS, Section.CONDITIONS)) {
            finder.walk(new Located(template.section(section), TemplatePath.to(section)), Set.of());
        }
        finder.definitions(template.section(Section.RESOURCES), TemplatePath.to(Section.RESOURCES), Set.of());
        finder.definitions(template.section(Section.OUTPUTS), TemplatePath.to(Section.OUTPUTS), Set.of());
        return List.copyOf(finder.found);
    }

    private void definitions(Mapping section, TemplatePath path, Set<String> items) {
        section.entries().forEach((key, value) -> {
            Optional<TemplateLoop> loop = TemplateLoop.of(key, value);
            if (loop.isPresent()) {
                walk(new Located(loop.get().collection(), path.key(key)), items);
                definitions(loop.get().body(), path.key(key), with(items, loop.get()));
            } else if (value instanceof Mapping definition) {
                definition(definition, path.key(key), items);
            }
        });
    }

    private void definition(Mapping definition, TemplatePath path, Set<String> items) {
        definition.entries().forEach((member, value) -> {
            TemplatePath at = path.key(member);
            switch (member) {
                case FunctionCall.CONDITION -> value.asText().ifPresent(condition ->
                    add(Kind.CONDITION, condition, "", at, value.place()));
                case "DependsOn" -> value.asList().forEach(each -> each.asText().ifPresent(resource ->
                    add(names.kind(resource, items), resource, "", at, each.place())));
                default -> walk(new Located(value, at), items);
            }
        });
    }

    private void walk(Located at, Set<String> items) {
        Optional<FunctionCall> call = FunctionCall.of(at.value());
        if (call.isPresent()) {
            function(call.get(), at, items);
        } else if (at.value() instanceof Mapping mapping) {
            mapping.entries().forEach((key, value) -> {
                Optional<TemplateLoop> loop = TemplateLoop.of(key, value);
                TemplatePath path = at.path().key(key);
                loop.ifPresent(each -> walk(new Located(each.collection(), path), items));
                walk(new Located(loop.<TemplateValue>map(TemplateLoop::body).orElse(value), path),
                    loop.map(each -> with(items, each)).orElse(items));
            });
        } else {
            at.children().forEach(child -> walk(child, items));
        }
    }

    private void function(FunctionCall call, Located at, Set<String> items) {
        if (call.calls("Fn::Sub")) {
            substitution(call, at, items);
            return;
        }
        Optional<String> first = call.argument(0).flatMap(TemplateValue::asText);
        boolean named = first.isPresent() && name(call, first.get(), at, items);
        at.children().stream().skip(named ? 1 : 0).forEach(child -> walk(child, items));
    }

    /// Notes what a function names by its first argument.
    ///
    /// @return whether it is such a function
    private boolean name(FunctionCall call, String name, Located at, Set<String> items) {
        switch (call.name()) {
            case FunctionCall.REF, "Fn::ValueOf" -> attribute(name, "", at, items);
            case FunctionCall.GET_ATT -> attribute(name, rest(call), at, items);
            case FunctionCall.CONDITION, "Fn::If" -> add(Kind.CONDITION, name, "", at.path(), at.value().place());
            case "Fn::FindInMap" -> add(Kind.MAPPING, name, "", at.path(), at.value().place());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void substitution(FunctionCall call, Located at, Set<String> items) {
        Mapping own = call.argument(1).orElse(Mapping.empty()) instanceof Mapping mapping ? mapping : Mapping.empty();
        String text = call.argument(0).flatMap(TemplateValue::asText).orElse("");
        for (SubText.Part part : SubText.parse(text)) {
            if (part instanceof Variable(String name) && own.get(name).isEmpty()) {
                int dot = name.indexOf('.');
                attribute(dot < 0 ? name : name.substring(0, dot), dot < 0 ? "" : name.substring(dot + 1), at, items);
            }
        }
        own.entries().values().forEach(value -> walk(new Located(value, at.path()), items));
    }

    private void attribute(String name, String attribute, Located at, Set<String> items) {
        add(names.kind(name, items), name, attribute, at.path(), at.value().place());
    }

    private static String rest(FunctionCall call) {
        return call.arguments().stream().skip(1).flatMap(each -> each.asText().stream())
            .collect(Collectors.joining("."));
    }

    private void add(Kind kind, String name, String attribute, TemplatePath path, Place place) {
        found.add(new Reference(kind, name, attribute, path, place));
    }

    private static Set<String> with(Set<String> items, TemplateLoop loop) {
        Set<String> more = new HashSet<>(items);
        more.add(loop.identifier());
        return more;
    }
}
