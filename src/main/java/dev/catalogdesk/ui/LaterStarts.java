package dev.catalogdesk.ui;

import dev.catalogdesk.connection.AwsEnvironment;
import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.starts.StartAnswer;
import dev.catalogdesk.starts.StartRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Opens the windows that later starts of the program ask for, as if this one had been started so, and says where it
/// cannot be so: there is one demo and one set of AWS files in a process.
final class LaterStarts {
    /// More windows than anybody works with: a script that starts the program in a loop is stopped here.
    private static final int MOST_WINDOWS = 40;

    private final AppContext app;
    private final AwsEnvironment environment;

    LaterStarts(AppContext app, AwsEnvironment environment) {
        this.app = app;
        this.environment = environment;
    }

    /// Takes a request; from any thread.
    void take(StartRequest request) {
        app.executor.onUi(() -> request.answer(() -> open(request.texts())));
    }

    private StartAnswer open(List<String> texts) {
        if (app.windowCount() >= MOST_WINDOWS) {
            return StartAnswer.of(StartAnswer.Kind.UNABLE);
        }
        try {
            return open(StartMessage.read(texts));
        } catch (IllegalArgumentException e) {
            return StartAnswer.of(StartAnswer.Kind.MALFORMED);
        }
    }

    private StartAnswer open(StartMessage message) {
        List<MessageKey> differences = differences(message);
        app.openWindow(message.options(), message.profile(), differences);
        return new StartAnswer(StartAnswer.Kind.OPENED, differences.stream()
            .map(each -> app.messages.text(each.key(), each.args().toArray())).collect(Collectors.joining(" ")));
    }

    private List<MessageKey> differences(StartMessage message) {
        List<MessageKey> found = new ArrayList<>();
        if (message.wantsOtherDemo(app.options)) {
            found.add(MessageKey.of("starts.other.demo", app.options.scenario(), app.options.demoSpeed()));
        }
        if (message.meansOtherFiles(environment)) {
            found.add(MessageKey.of("starts.other.files", environment.configFile().toString(),
                environment.credentialsFile().toString()));
        }
        return found;
    }
}
