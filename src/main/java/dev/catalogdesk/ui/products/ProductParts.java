package dev.catalogdesk.ui.products;

import dev.catalogdesk.settings.PastLaunch;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.CopyableText;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.Parts;
import dev.catalogdesk.ui.component.StateActions;
import dev.catalogdesk.ui.component.StateMessages;
import dev.catalogdesk.ui.task.LoadState;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// What the parts of the product screen have in common: texts, times, ids, links and the notes in place of a panel.
final class ProductParts {
    private final Parts shared;
    private final Messages messages;
    private final ProductServices services;

    /// Brings the parts together.
    ///
    /// @param shared texts, times and look of the program
    /// @param services what belongs to the connection and region
    ProductParts(Parts shared, ProductServices services) {
        this.shared = shared;
        messages = shared.messages();
        this.services = services;
    }

    Parts shared() {
        return shared;
    }

    Messages messages() {
        return messages;
    }

    AskedOf asked() {
        return services.asked().get();
    }

    StateMessages states() {
        return services.states();
    }

    StateActions actions(Runnable retry) {
        return new StateActions(retry, services.signIn());
    }

    void chooseRegion() {
        services.chooseRegion().run();
    }

    /// How long ago something was.
    String ago(Instant time) {
        return shared.times().ago(time, shared.executor().now());
    }

    /// Whether the window may change anything at all.
    boolean mayChange() {
        return services.gate().isOpen();
    }

    /// Launches of a product made on this connection and region, newest first.
    List<PastLaunch> launches(String productId) {
        return services.memory().launches(productId);
    }

    String addressOf(String productId) {
        return services.addresses().apply(productId);
    }

    void copy(String text) {
        services.dialogs().copy(text);
    }

    /// An id, ARN or value: monospaced, to be selected and copied.
    CopyableText id(String text, String name) {
        return new CopyableText(name, text, messages);
    }

    Node mail(String address, String id) {
        return link(SupportLink.mail(address), address, id);
    }

    Node web(String address, String id) {
        return link(SupportLink.web(address), address, id);
    }

    private Node link(Optional<URI> target, String text, String id) {
        if (target.isEmpty()) {
            Label label = new Label(text);
            label.setWrapText(true);
            return label;
        }
        return Buttons.link(id, text, () -> services.dialogs().openLink(target.get()));
    }

    /// In place of a panel. What it is about is named, since several panels may fail at once.
    PanelNote note(String about, LoadState state, Runnable retry) {
        return states().words(state).map(words ->
            new PanelNote(about + ": " + words.title() + ". " + words.message(), true).withAction("panel-retry",
                messages.text("products.retry"), messages.text("products.retry.accessible", about), retry))
            .orElseGet(() -> plainNote(messages.text("products.loading")));
    }

    PanelNote plainNote(String text) {
        return new PanelNote(text, false);
    }

    /// In place of the launch paths.
    Node pathsPlaceholder(LoadState state, Runnable retry) {
        if (!(state instanceof LoadState.Loaded)) {
            return note(messages.text("products.paths.title"), state, retry);
        }
        String again = messages.text("products.paths.look-again");
        PanelNote none = new PanelNote(messages.text("products.paths.empty"), true)
            .withAction("product-paths-again", again, again, retry);
        String copyCaller = messages.text("products.paths.copy-caller");
        return asked().callerArn().isEmpty() ? none
            : none.withAction("product-copy-caller", copyCaller, copyCaller, () -> copy(asked().callerArn()));
    }

    /// In place of what only the terms of a version on a path tell.
    Node termsPlaceholder(String about, Optional<PathTerms> path, PathsViewModel paths) {
        if (path.isPresent()) {
            return note(about, path.get().state(), paths::retry);
        }
        return paths.state().get() instanceof LoadState.Loaded
            ? plainNote(messages.text("products.parameters.no-path")) : note(about, paths.state().get(), paths::retry);
    }
}
