package dev.catalogdesk.template;

import dev.catalogdesk.template.Resolved.Items;
import dev.catalogdesk.template.Resolved.Pending;
import dev.catalogdesk.template.Resolved.Text;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The functions that make texts and lists of others. A recorded answer of AWS stands behind how far a value counts as
/// known: what `Fn::Join` and `Fn::Split` touch is unknown as a whole, `Fn::Sub` keeps the text around it.
final class FunctionEvaluator {
    private final Evaluator values;
    private final StackFacts facts;
    private final TextBudget budget;

    FunctionEvaluator(Evaluator values, StackFacts facts, TextBudget budget) {
        this.values = values;
        this.facts = facts;
        this.budget = budget;
    }

    Resolved call(FunctionCall call, Place place) {
        return switch (call.name()) {
            case "Fn::Sub" -> substitute(call, place);
            case "Fn::Join" -> join(call, place);
            case "Fn::Select" -> select(call, place);
            case "Fn::Split" -> split(call, place);
            case "Fn::Base64" -> base64(values.value(call.argument()), place);
            case "Fn::Cidr" -> cidr(call, place);
            case "Fn::GetAZs" -> zones(values.value(call.argument()));
            case "Fn::ImportValue" -> imported(values.value(call.argument()));
            case "Fn::Length" -> length(values.value(call.argument()));
            case "Fn::ToJsonString" -> json(values.value(call.argument()), place);
            default -> Pending.on(new Dependency(call.name(), TemplateJson.write(call.argument()), false));
        };
    }

    private Resolved substitute(FunctionCall call, Place place) {
        List<TemplateValue> arguments = FunctionArguments.between(call, 1, 2, place);
        Mapping own = arguments.size() > 1 && arguments.get(1) instanceof Mapping mapping ? mapping : Mapping.empty();
        StringBuilder text = new StringBuilder();
        List<Resolved> parts = new ArrayList<>();
        for (SubText.Part part : SubText.parse(values.text(arguments.getFirst()))) {
            switch (part) {
                case SubText.Literal literal -> text.append(literal.text());
                case SubText.Variable(String name) -> {
                    Resolved value = variable(name, own, place);
                    parts.add(value);
                    text.append(raw(value));
                }
            }
            budget.add(text.length(), place);
        }
        return assembled(text.toString(), parts);
    }

    private Resolved variable(String name, Mapping own, Place place) {
        Optional<TemplateValue> given = own.get(name);
        if (given.isPresent()) {
            return values.value(given.get());
        }
        return name.contains(".") ? values.attribute(name, place) : values.reference(name, place);
    }

    private Resolved join(FunctionCall call, Place place) {
        List<TemplateValue> arguments = FunctionArguments.exactly(call, 2, place);
        Resolved list = values.value(arguments.get(1));
        String delimiter = values.text(arguments.getFirst());
        if (!list.pending().isEmpty()) {
            return Pending.of(Resolved.KNOWN_AFTER_APPLY, List.of(list));
        }
        String text = String.join(delimiter, items(list).stream().map(FunctionEvaluator::raw).toList());
        budget.add(text.length(), place);
        return assembled(text, items(list));
    }

    /// Only the item that is taken counts as used.
    private Resolved select(FunctionCall call, Place place) {
        List<TemplateValue> arguments = FunctionArguments.exactly(call, 2, place);
        boolean literal = arguments.get(1) instanceof Sequence;
        Resolved list = literal ? new Items(List.of()) : values.value(arguments.get(1));
        if (list instanceof Pending) {
            return Pending.of(Resolved.KNOWN_AFTER_APPLY, List.of(list));
        }
        String index = values.text(arguments.getFirst());
        int size = literal ? arguments.get(1).asList().size() : items(list).size();
        if (!index.matches("\\d{1,6}") || Integer.parseInt(index) >= size) {
            throw new TemplateException(place, "Fn::Select cannot select nonexistent value at index " + index,
                "The list has " + size + " items, counted from 0");
        }
        int at = Integer.parseInt(index);
        return literal ? values.value(arguments.get(1).asList().get(at)) : items(list).get(at);
    }

    private Resolved split(FunctionCall call, Place place) {
        List<TemplateValue> arguments = FunctionArguments.exactly(call, 2, place);
        Resolved source = values.value(arguments.get(1));
        String delimiter = values.text(arguments.getFirst());
        if (source instanceof Pending) {
            return Pending.of(Resolved.KNOWN_AFTER_APPLY, List.of(source));
        }
        if (delimiter.isEmpty()) {
            throw FunctionArguments.wrong(call, place, "needs a delimiter");
        }
        budget.add(raw(source).length(), place);
        return new Items(Stream.of(raw(source).split(Pattern.quote(delimiter), -1))
            .<Resolved>map(item -> new Text(item, isSecret(source))).toList());
    }

    private Resolved base64(Resolved source, Place place) {
        if (!source.pending().isEmpty()) {
            return Pending.of(Resolved.KNOWN_AFTER_APPLY, List.of(source));
        }
        budget.add(raw(source).length() * 2L, place);
        return assembled(Base64.getEncoder().encodeToString(raw(source).getBytes(StandardCharsets.UTF_8)),
            List.of(source));
    }

    private Resolved cidr(FunctionCall call, Place place) {
        List<TemplateValue> arguments = FunctionArguments.between(call, 2, 3, place);
        List<Resolved> given = arguments.stream().map(values::value).toList();
        if (given.stream().anyMatch(Pending.class::isInstance)) {
            return Pending.of(Resolved.KNOWN_AFTER_APPLY, given);
        }
        return new Items(CidrBlocks.split(given.stream().map(FunctionEvaluator::raw).toList())
            .orElseThrow(() -> FunctionArguments.wrong(call, place,
                "takes an address block, a count from 1 to 256 that fits into it, and the bits of a host"))
            .stream().<Resolved>map(Text::new).toList());
    }

    private Resolved zones(Resolved region) {
        String name = raw(region);
        return name.isEmpty() || name.equals(facts.region())
            ? new Items(facts.zones().stream().<Resolved>map(Text::new).toList())
            : Pending.on(new Dependency("Fn::GetAZs", name, false));
    }

    private Resolved imported(Resolved name) {
        return Optional.ofNullable(facts.exports().get(raw(name))).<Resolved>map(Text::new)
            .orElseGet(() -> Pending.on(new Dependency("Fn::ImportValue", raw(name), false)));
    }

    private static Resolved length(Resolved list) {
        return list instanceof Pending ? Pending.of(Resolved.KNOWN_AFTER_APPLY, List.of(list))
            : new Text(Integer.toString(items(list).size()));
    }

    private Resolved json(Resolved value, Place place) {
        String text = TemplateJson.write(value.shown());
        budget.add(text.length(), place);
        return assembled(text, List.of(value));
    }

    private static Resolved assembled(String text, List<Resolved> parts) {
        return parts.stream().allMatch(part -> part.pending().isEmpty())
            ? new Text(text, parts.stream().anyMatch(FunctionEvaluator::isSecret)) : Pending.of(text, parts);
    }

    private static List<Resolved> items(Resolved list) {
        return list instanceof Items some ? some.items() : List.of(list);
    }

    private static boolean isSecret(Resolved value) {
        return switch (value) {
            case Text text -> text.secret();
            case Items list -> list.items().stream().anyMatch(FunctionEvaluator::isSecret);
            default -> false;
        };
    }

    private static String raw(Resolved value) {
        return switch (value) {
            case Text text -> text.text();
            case Items list -> String.join(",", list.items().stream().map(FunctionEvaluator::raw).toList());
            default -> value.shownText();
        };
    }
}
