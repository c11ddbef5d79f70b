package dev.catalogdesk.ui.launch;

import dev.catalogdesk.catalog.CatalogException;
import java.util.List;
import java.util.function.Consumer;

/// What follows from AWS's answer to a launch: one that was accepted is remembered, one that was refused points at the
/// field that is to blame. Used on the JavaFX thread.
final class LaunchOutcome {
    private final LaunchServices services;
    private final String productId;
    private final LaunchSteps steps;
    private final LaunchDrafts drafts;
    private Consumer<String> startedHandler = operationId -> { };

    LaunchOutcome(LaunchServices services, String productId, LaunchSteps steps, LaunchDrafts drafts) {
        this.services = services;
        this.productId = productId;
        this.steps = steps;
        this.drafts = drafts;
    }

    /// Says who hears the operation's id once AWS accepted the launch.
    void onStarted(Consumer<String> handler) {
        startedHandler = handler;
    }

    void hear(LaunchAttempt.State state) {
        if (state instanceof LaunchAttempt.State.Started started) {
            drafts.launched();
            services.memory().markUsed(productId);
            steps.version().path().get().ifPresent(path -> services.memory().rememberPath(productId, path.id()));
            startedHandler.accept(started.operationId());
        } else if (state instanceof LaunchAttempt.State.Refused refused) {
            pointAt(refused.cause());
        }
    }

    private void pointAt(CatalogException cause) {
        if (!(cause instanceof CatalogException.Refused)) {
            return;
        }
        if (LaunchProblems.duplicate(cause)) {
            steps.name().markTaken();
            return;
        }
        steps.parameters().fields().stream().filter(field -> names(cause.getMessage(), field.key()))
            .forEach(field -> field.refuse(services.messages().text("launch.parameter.refused")));
    }

    private static boolean names(String sentence, String key) {
        return List.of(sentence.split("[^A-Za-z0-9]+")).contains(key);
    }
}
