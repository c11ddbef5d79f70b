package dev.catalogdesk.query;

import dev.catalogdesk.model.MessageKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects what is the matter with a line. The keys have a twin that says what to do.
final class FilterProblems {
    private final int lineEnd;
    private final List<FilterProblem> found = new ArrayList<>();

    FilterProblems(int lineEnd) {
        this.lineEnd = lineEnd;
    }

    List<FilterProblem> found() {
        found.sort(Comparator.comparingInt(FilterProblem::start));
        return List.copyOf(found);
    }

    int count() {
        return found.size();
    }

    void emptyValue(int start, int end, String name) {
        add(start, end, MessageKey.of("filter.problem.empty", name), MessageKey.of("filter.todo.empty", name));
    }

    void unknownField(int start, int end, String name) {
        add(start, end, MessageKey.of("filter.problem.field", name), MessageKey.of("filter.todo.field"));
    }

    void unknownStatus(int start, int end, String word) {
        add(start, end, MessageKey.of("filter.problem.status", word),
            MessageKey.of("filter.todo.words", String.join(", ", FilterWords.STATUSES)));
    }

    void unknownBadge(int start, int end, String word) {
        add(start, end, MessageKey.of("filter.problem.badge", word),
            MessageKey.of("filter.todo.words", String.join(", ", FilterWords.BADGES)));
    }

    void notComparable(int start, int end, String name) {
        add(start, end, MessageKey.of("filter.problem.compared", name), MessageKey.of("filter.todo.compared", name));
    }

    void age(int start, int end) {
        add(start, end, MessageKey.of("filter.problem.age"), MessageKey.of("filter.todo.age"));
    }

    void openQuote(int start, int end) {
        add(start, end, MessageKey.of("filter.problem.quote"), MessageKey.of("filter.todo.quote"));
    }

    void openRegex(int start, int end) {
        add(start, end, MessageKey.of("filter.problem.slash"), MessageKey.of("filter.todo.slash"));
    }

    void wrongRegex(int start, int end) {
        add(start, end, MessageKey.of("filter.problem.regex"), MessageKey.of("filter.todo.regex"));
    }

    void heavyRegex(int start, int end) {
        add(start, end, MessageKey.of("filter.problem.heavy"), MessageKey.of("filter.todo.heavy"));
    }

    void loneNot(int start, int end) {
        add(start, end, MessageKey.of("filter.problem.not"), MessageKey.of("filter.todo.not"));
    }

    void negatedRaw(int start, int end) {
        add(start, end, MessageKey.of("filter.problem.raw"), MessageKey.of("filter.todo.raw"));
    }

    void tooLong(int start, int end) {
        add(start, end, MessageKey.of("filter.problem.long", ProvisionedFilter.LONGEST),
            MessageKey.of("filter.todo.long"));
    }

    private void add(int start, int end, MessageKey what, MessageKey todo) {
        found.add(new FilterProblem(start, end, end >= lineEnd, what, todo));
    }
}
