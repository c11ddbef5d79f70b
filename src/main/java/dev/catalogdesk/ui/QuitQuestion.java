package dev.catalogdesk.ui;

import dev.catalogdesk.connection.Connection;
import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.dialog.Confirmation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What has to be asked before the program ends: only where something would stop that AWS does not go on with by
/// itself.
///
/// @param waiting what AWS is not known to have taken
/// @param inDemo what of that is in the embedded demo, which ends too and keeps nothing
/// @param goingOn how many AWS goes on with
record QuitQuestion(List<Operation> waiting, List<Operation> inDemo, int goingOn) {
    private static final int MOST_NAMES = 5;

    QuitQuestion {
        waiting = List.copyOf(waiting);
        inDemo = List.copyOf(inDemo);
    }

    /// The question about operations as they are now.
    ///
    /// @return nothing where the program may just end
    static Optional<QuitQuestion> of(List<Operation> operations) {
        List<Operation> waiting = operations.stream().filter(Operation::waitsHere).toList();
        return waiting.isEmpty() ? Optional.empty() : Optional.of(new QuitQuestion(
            waiting.stream().filter(each -> !inDemo(each)).toList(),
            waiting.stream().filter(QuitQuestion::inDemo).toList(), goingOn(operations)));
    }

    /// How many operations AWS goes on with, whatever this program does.
    static int goingOn(List<Operation> operations) {
        return (int) operations.stream()
            .filter(each -> each.state().active() && each.trace().isPresent() && !inDemo(each)).count();
    }

    /// The question in words.
    Confirmation confirmation(Messages messages) {
        List<String> sentences = new ArrayList<>();
        if (!waiting.isEmpty()) {
            sentences.add(messages.text("quit.waiting", waiting.size(), names(messages, waiting)));
        }
        if (!inDemo.isEmpty()) {
            sentences.add(messages.text("quit.demo", inDemo.size(), names(messages, inDemo)));
        }
        if (goingOn > 0) {
            sentences.add(messages.text("quit.goingOn", goingOn));
        }
        return new Confirmation(messages.text("quit.title", waiting.size() + inDemo.size()),
            String.join("\n\n", sentences), messages.text(waiting.isEmpty() ? "quit.lose" : "quit.action"), true,
            Optional.of(messages.text("quit.stay")));
    }

    private static String names(Messages messages, List<Operation> operations) {
        String names = String.join(", ", operations.stream().limit(MOST_NAMES).map(Operation::targetName).toList());
        return operations.size() > MOST_NAMES
            ? messages.text("quit.more", names, operations.size() - MOST_NAMES) : names;
    }

    private static boolean inDemo(Operation operation) {
        return operation.location().connection().equals(Connection.demo().displayName());
    }
}
