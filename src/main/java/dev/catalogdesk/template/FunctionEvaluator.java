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
            case "Fn::Length" -> length(values.value(call.argument()), place);
            case "Fn::ToJsonString" -> json(values.value(call.argument()), place);
            default -> Pending.on(new Dependency(call.name(), values.apart(call.argument()).formula(), false));
        };
    }

    private Resolved substitute(FunctionCall call, Place place) {
        List<TemplateValue> arguments = FunctionArguments.between(call, 1, 2, place);
        Mapping own = arguments.size() > 1 && arguments.get(1) instanceof Mapping mapping ? mapping : Mapping.empty();
        StringBuilder text = new StringBuilder();
        StringBuilder formula = new StringBuilder();
        List<Resolved> parts = new ArrayList<>();
        for (SubText.Part part : SubText.parse(values.text(arguments.getFirst()))) {
            switch (part) {
                case SubText.Literal(String literal) -> {
                    text.append(literal);
                    formula.append(literal);
                }
                case SubText.Variable(String name) -> {
                    Resolved value = variable(name, own, place);
                    parts.add(value);
                    text.append(raw(value));
                    formula.append(value.formula());
                }
            }
            budget.add(formula.length(), place);
        }
        return assembled(text.toString(), formula.toString(), parts);
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
            return unknown(list instanceof Items some
                ? String.join(delimiter, some.items().stream().map(Resolved::formula).toList())
                : "Join(" + delimiter + "," + list.formula() + ")", List.of(list), place);
        }
        String text = String.join(delimiter, items(list).stream().map(FunctionEvaluator::raw).toList());
        budget.add(text.length(), place);
        return new Text(text, isSecret(list));
    }

    /// Only the item that is taken counts as used.
    private Resolved select(FunctionCall call, Place place) {
        List<TemplateValue> arguments = FunctionArguments.exactly(call, 2, place);
        boolean literal = arguments.get(1) instanceof Sequence;
        Resolved list = literal ? new Items(List.of()) : values.value(arguments.get(1));
        String index = values.text(arguments.getFirst());
        if (list instanceof Pending) {
            return unknown("Select(" + index + "," + list.formula() + ")", List.of(list), place);
        }
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
            return unknown("Split(" + delimiter + "," + source.formula() + ")", List.of(source), place);
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
            return unknown("Base64(" + source.formula() + ")", List.of(source), place);
        }
        budget.add(raw(source).length() * 2L, place);
        return new Text(Base64.getEncoder().encodeToString(raw(source).getBytes(StandardCharsets.UTF_8)),
            isSecret(source));
    }

    private Resolved cidr(FunctionCall call, Place place) {
        List<TemplateValue> arguments = FunctionArguments.between(call, 2, 3, place);
        List<Resolved> given = arguments.stream().map(values::value).toList();
        if (given.stream().anyMatch(Pending.class::isInstance)) {
            return unknown("Cidr" + new Items(given).formula(), given, place);
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
            : Pending.on(new Dependency("Fn::GetAZs", region.formula(), false));
    }

    private Resolved imported(Resolved name) {
        return Optional.ofNullable(facts.exports().get(raw(name))).<Resolved>map(Text::new)
            .orElseGet(() -> Pending.on(new Dependency("Fn::ImportValue", name.formula(), false)));
    }

    private Resolved length(Resolved list, Place place) {
        return list instanceof Pending ? unknown("Length(" + list.formula() + ")", List.of(list), place)
            : new Text(Integer.toString(items(list).size()));
    }

    private Resolved json(Resolved value, Place place) {
        String text = TemplateJson.write(value.shown());
        budget.add(text.length(), place);
        return assembled(text, "Json" + value.formula(), List.of(value));
    }

    /// Nothing is known of what comes of it.
    private Resolved unknown(String formula, List<Resolved> parts, Place place) {
        budget.add(formula.length(), place);
        return Pending.of(Resolved.KNOWN_AFTER_APPLY, formula, parts);
    }

    private static Resolved assembled(String text, String formula, List<Resolved> parts) {
        return parts.stream().allMatch(part -> part.pending().isEmpty())
            ? new Text(text, parts.stream().anyMatch(FunctionEvaluator::isSecret)) : Pending.of(text, formula, parts);
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
