package dev.catalogdesk.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Values that are worth trying for a parameter: its allowed ones, or what the rules compare it with. Never a secret.
final class Candidates {
    private final RuleIndex index;
    private final RuleValues values;

    Candidates(RuleIndex index, RuleValues values) {
        this.index = index;
        this.values = values;
    }

    /// Texts for a parameter, other than its present one.
    List<String> of(RuleParameter parameter) {
        Set<String> texts = parameter.list() ? lists(parameter) : single(parameter);
        if (parameter.required()) {
            texts.remove("");
        }
        texts.remove(values.text(parameter.key()));
        return List.copyOf(texts);
    }

    private Set<String> single(RuleParameter parameter) {
        Set<String> texts = new LinkedHashSet<>(parameter.allowedValues());
        if (texts.isEmpty()) {
            groups(parameter).forEach(texts::addAll);
        }
        return texts;
    }

    /// Lists made from the present one: without what a rule compares it with, with only that, and with more of it.
    private Set<String> lists(RuleParameter parameter) {
        List<String> present = parameter.secret() ? List.of() : values.value(parameter.key()).texts();
        Set<String> lists = new LinkedHashSet<>();
        for (List<String> group : groups(parameter)) {
            List<String> usable = group.stream().filter(each -> usable(parameter, each)).toList();
            add(lists, present.stream().filter(usable::contains));
            add(lists, present.stream().filter(each -> !usable.contains(each)));
            usable.forEach(each -> add(lists, Stream.concat(present.stream(), Stream.of(each))));
            usable.forEach(each -> add(lists, Stream.of(each)));
            add(lists, Stream.concat(present.stream(), usable.stream()));
        }
        parameter.allowedValues().forEach(each -> add(lists, Stream.of(each)));
        return lists;
    }

    private static void add(Set<String> lists, Stream<String> members) {
        lists.add(String.join(",", members.distinct().toList()));
    }

    private static boolean usable(RuleParameter parameter, String member) {
        return !member.isEmpty() && member.equals(member.strip()) && !member.contains(",")
            && (parameter.allowedValues().isEmpty() || parameter.allowedValues().contains(member));
    }

    /// What the parameter is compared with, by comparison.
    private List<List<String>> groups(RuleParameter parameter) {
        Operand self = new Operand.Ref(parameter.key());
        List<List<String>> groups = new ArrayList<>();
        for (int at : index.of(parameter.key())) {
            index.judge(at).assertion().comparisons().map(each -> Terms.operands(each).toList())
                .filter(each -> each.contains(self))
                .forEach(each -> groups.add(each.stream().filter(other -> !other.equals(self))
                    .flatMap(this::texts).toList()));
        }
        return groups;
    }

    private Stream<String> texts(Operand operand) {
        return switch (operand) {
            case Operand.Text(String text) -> Stream.of(text);
            case Operand.Ref(String key) when values.byKey().containsKey(key) && !values.byKey().get(key).secret() ->
                values.value(key).texts().stream();
            default -> Stream.empty();
        };
    }
}
