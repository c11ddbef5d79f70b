package dev.catalogdesk.ui.launch;

import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.dialog.MutationConfirmation.Fact;
import dev.catalogdesk.ui.shell.Mutation;
import java.util.List;

/// Asks the operator before a launch is sent.
final class LaunchQuestion {
    private final LaunchServices services;

    LaunchQuestion(LaunchServices services) {
        this.services = services;
    }

    /// Whether the launch may be sent. Returns when that is answered.
    boolean confirms(LaunchReview review) {
        Messages messages = services.messages();
        String name = review.request().provisionedProductName();
        return services.guard().confirms(new Mutation(messages.text("launch.question", name),
            messages.text("launch.action"), false, name, services.location(), List.of(
                new Fact(messages.text("launch.name.label"), name),
                new Fact(messages.text("launch.review.product"), review.productName()),
                new Fact(messages.text("launch.review.version"), review.versionName()),
                new Fact(messages.text("launch.review.path"), review.pathName()))));
    }
}
