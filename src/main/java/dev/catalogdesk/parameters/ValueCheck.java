package dev.catalogdesk.parameters;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.model.ParameterConstraints;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.parameters.AllowedPattern.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says before a launch what CloudFormation would say after it: whether a parameter's value satisfies its type and
/// constraints. Service Catalog itself takes any value and fails the launch minutes later. Made once for a parameter
/// and used for each keystroke; safe on any thread.
public final class ValueCheck {
    /// What Service Catalog takes at most (`ParameterValue` in its service model).
    public static final int LONGEST = 4096;

    private final ProvisioningParameter parameter;
    private final ParameterConstraints limits;
    private final ParameterType type;
    private final Optional<AllowedPattern> pattern;
    private final Bounds range;
    private final Bounds lengths;
    private final Suggestions suggestions;

    /// Prepares to check.
    ///
    /// @param parameter the parameter
    public ValueCheck(ProvisioningParameter parameter) {
        this.parameter = parameter;
        this.limits = parameter.constraints();
        this.type = ParameterType.of(parameter.type());
        this.pattern = limits.allowedPattern().filter(text -> !text.isEmpty()).map(AllowedPattern::of);
        this.range = Bounds.of(limits.minValue(), limits.maxValue());
        this.lengths = Bounds.of(limits.minLength(), limits.maxLength());
        this.suggestions = new Suggestions(limits.allowedValues(), pattern, range, lengths);
    }

    /// The parameter's type.
    ///
    /// @return taken apart
    public ParameterType type() {
        return type;
    }

    /// Checks a value.
    ///
    /// @param value the whole value; empty for none
    /// @return the first problem, or nothing
    public Optional<ValueProblem> problem(String value) {
        if (value.isEmpty() && parameter.required()) {
            return Optional.of(whole(ValueProblem.Kind.MISSING, MessageKey.of("form.value.missing")));
        }
        if (value.length() > LONGEST) {
            return Optional.of(whole(ValueProblem.Kind.TOO_LONG,
                MessageKey.of("form.value.too-long", value.length(), LONGEST)));
        }
        return type.list() ? listProblem(value) : itemProblem(value, 0, 0, value);
    }

    /// Checks one item of a list by itself, while it is typed.
    ///
    /// @param item the item
    /// @return its problem, or nothing
    public Optional<ValueProblem> itemProblem(String item) {
        return itemProblem(item, 0, 0, item);
    }

    private Optional<ValueProblem> listProblem(String value) {
        List<ListValue.Item> items = ListValue.items(value);
        if (items.isEmpty()) {
            // An empty list is one empty text to CloudFormation.
            return type.item() == ParameterType.Item.TEXT ? itemProblem("", 0, 0, value) : Optional.empty();
        }
        for (int i = 0; i < items.size(); i++) {
            ListValue.Item item = items.get(i);
            // In a list of texts an empty one is a text like any other to CloudFormation.
            Optional<ValueProblem> problem = item.text().isEmpty() && type.item() != ParameterType.Item.TEXT
                ? Optional.of(emptyItem(items, i)) : itemProblem(item.text(), i + 1, item.start(), value);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private ValueProblem emptyItem(List<ListValue.Item> items, int index) {
        String without = ListValue.join(items.stream().map(ListValue.Item::text).filter(t -> !t.isEmpty()).toList());
        return new ValueProblem(ValueProblem.Kind.EMPTY_ITEM, MessageKey.of("form.value.empty-item", index + 1),
            Optional.empty(), index + 1, List.of(), open(Optional.of(without).filter(text -> !text.isEmpty())));
    }

    private Optional<ValueProblem> itemProblem(String item, int number, int start, String value) {
        return fault(item).map(fault -> {
            List<Span> spans = new ArrayList<>();
            if (!parameter.noEcho()) {
                fault.spans().forEach(span -> spans.add(new Span(start + span.start(), start + span.end())));
            }
            Optional<String> suggestion = suggestions.near(item, fault.kind())
                .filter(text -> fault(text).isEmpty())
                .map(text -> value.substring(0, start) + text + value.substring(start + item.length()));
            return new ValueProblem(fault.kind(), fault.sentence(), author(fault.kind()), number, spans,
                open(suggestion));
        });
    }

    private record Fault(ValueProblem.Kind kind, MessageKey sentence, List<Span> spans) {
        Fault(ValueProblem.Kind kind, String key, Object... arguments) {
            this(kind, MessageKey.of(key, arguments), List.of());
        }
    }

    private Optional<Fault> fault(String item) {
        if (!limits.allowedValues().isEmpty() && !limits.allowedValues().contains(item)) {
            return Optional.of(new Fault(ValueProblem.Kind.NOT_ALLOWED, "form.value.not-allowed"));
        }
        if (type.item() == ParameterType.Item.NUMBER) {
            return numberFault(item);
        }
        return lengthFault(item).or(() -> patternFault(item)).or(() -> formatFault(item));
    }

    private Optional<Fault> numberFault(String item) {
        Optional<BigDecimal> number = Bounds.number(item);
        if (number.isEmpty()) {
            return Optional.of(new Fault(ValueProblem.Kind.NO_NUMBER, "form.value.no-number"));
        }
        return range.include(number.get()) ? Optional.empty()
            : Optional.of(new Fault(ValueProblem.Kind.OUT_OF_RANGE, bounded(range,
                "form.value.range.between", "form.value.range.least", "form.value.range.most"), List.of()));
    }

    private Optional<Fault> lengthFault(String item) {
        int length = item.codePointCount(0, item.length());
        if (lengths.include(BigDecimal.valueOf(length))) {
            return Optional.empty();
        }
        MessageKey limit = bounded(lengths,
            "form.value.length.between", "form.value.length.least", "form.value.length.most");
        List<Object> said = new ArrayList<>(limit.args());
        said.add(length);
        List<Span> spans = lengths.most().filter(most -> most.compareTo(BigDecimal.valueOf(length)) < 0)
            .map(most -> List.of(new Span(item.offsetByCodePoints(0, Math.max(0, most.intValue())), item.length())))
            .orElse(List.of());
        return Optional.of(new Fault(ValueProblem.Kind.LENGTH, new MessageKey(limit.key(), said), spans));
    }

    private Optional<Fault> patternFault(String item) {
        return pattern.filter(each -> each.verdict(item) == AllowedPattern.Verdict.UNFIT).map(each -> {
            List<Span> spans = each.offending(item);
            String key = item.isEmpty() ? "form.value.pattern.empty"
                : spans.isEmpty() ? "form.value.pattern.unfinished" : "form.value.pattern";
            return new Fault(ValueProblem.Kind.PATTERN,
                MessageKey.of(key, limits.allowedPattern().orElse("")), spans);
        });
    }

    private Optional<Fault> formatFault(String item) {
        if (item.isEmpty()) {
            return Optional.empty();
        }
        return AwsValue.format(type).filter(format -> !format.pattern().matcher(item).matches())
            .map(format -> new Fault(ValueProblem.Kind.FORMAT, "form.value.format", format.example()));
    }

    private static MessageKey bounded(Bounds bounds, String between, String least, String most) {
        if (bounds.least().isPresent() && bounds.most().isPresent()) {
            return MessageKey.of(between, plain(bounds.least()), plain(bounds.most()));
        }
        return bounds.least().isPresent() ? MessageKey.of(least, plain(bounds.least()))
            : MessageKey.of(most, plain(bounds.most()));
    }

    // As written: no thousands separators, which the values may not have either.
    private static String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toString).orElse("");
    }

    private Optional<String> author(ValueProblem.Kind kind) {
        return kind == ValueProblem.Kind.FORMAT || kind == ValueProblem.Kind.NO_NUMBER ? Optional.empty()
            : limits.constraintDescription().filter(text -> !text.isBlank());
    }

    private Optional<String> open(Optional<String> suggestion) {
        return parameter.noEcho() ? Optional.empty() : suggestion;
    }

    private static ValueProblem whole(ValueProblem.Kind kind, MessageKey sentence) {
        return new ValueProblem(kind, sentence, Optional.empty(), 0, List.of(), Optional.empty());
    }
}
