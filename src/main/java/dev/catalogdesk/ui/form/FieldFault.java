package dev.catalogdesk.ui.form;

import dev.catalogdesk.parameters.AllowedPattern.Span;
import dev.catalogdesk.parameters.ValueProblem;
import dev.catalogdesk.ui.component.Messages;
import java.util.List;
import java.util.Optional;

/// What is wrong with a field's value, in words.
///
/// @param message the first sentence: the template author's own, where there is one
/// @param detail what else is known; may be empty
/// @param value the value as it was checked, to mark characters in; empty where none are marked
/// @param marked places of the wrong characters
/// @param suggestion a value that fits
public record FieldFault(
        String message, String detail, String value, List<Span> marked, Optional<String> suggestion) {
    /// Copies the places.
    public FieldFault {
        marked = List.copyOf(marked);
    }

    static FieldFault of(ValueProblem problem, String value, Messages messages) {
        String ours = messages.text(problem.sentence().key(), problem.sentence().args().toArray());
        String item = problem.item() > 0 ? messages.text("form.item", problem.item(), ours) : ours;
        return problem.author()
            .map(author -> new FieldFault(author, item, marked(problem, value), problem.offending(),
                problem.suggestion()))
            .orElseGet(() -> new FieldFault(item, "", marked(problem, value), problem.offending(),
                problem.suggestion()));
    }

    static FieldFault of(String message) {
        return new FieldFault(message, "", "", List.of(), Optional.empty());
    }

    private static String marked(ValueProblem problem, String value) {
        return problem.offending().isEmpty() ? "" : value;
    }

    /// Without the value.
    @Override
    public String toString() {
        return "FieldFault[" + message + "]";
    }
}
