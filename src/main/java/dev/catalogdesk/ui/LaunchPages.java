package dev.catalogdesk.ui;

import dev.catalogdesk.settings.Subscription;
import dev.catalogdesk.ui.component.Parts;
import dev.catalogdesk.ui.component.StateMessages;
import dev.catalogdesk.ui.dialog.DialogService;
import dev.catalogdesk.ui.launch.LaunchPane;
import dev.catalogdesk.ui.launch.LaunchServices;
import dev.catalogdesk.ui.launch.LaunchStart;
import dev.catalogdesk.ui.launch.LaunchTarget;
import dev.catalogdesk.ui.launch.LaunchViewModel;
import dev.catalogdesk.ui.products.LaunchPageFactory;
import dev.catalogdesk.ui.shell.DenialWatch;
import dev.catalogdesk.ui.shell.DeniedMark;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Makes the wizards of one window, for one connection and region.
///
/// @param services what a wizard works with, as it stands when it is opened
/// @param parts texts and clock
/// @param denials what AWS denied before of launches
/// @param states puts failures into words
/// @param dialogs file choosers and questions
/// @param signIn leads to signing in
/// @param started hears that a product was launched
/// @param toList leads to the list of products
record LaunchPages(
        Supplier<LaunchServices> services, Parts parts, DenialWatch denials, StateMessages states,
        DialogService dialogs, Runnable signIn, Consumer<String> started, Runnable toList)
        implements LaunchPageFactory {
    @Override
    public LaunchPage create(String productId, Optional<String> versionId, Optional<String> pathId,
            Optional<String> like, Runnable onClose) {
        Page page = new Page(onClose);
        page.begin(new LaunchTarget(productId, versionId, pathId,
            like.<LaunchStart>map(LaunchStart.Like::new).orElseGet(LaunchStart.Draft::new)));
        return page;
    }

    /// A page whose wizard may be made anew, with the draft or without.
    private final class Page implements LaunchPageFactory.LaunchPage {
        private final StackPane root = new StackPane();
        private final Runnable onClose;
        private Optional<LaunchPane> pane = Optional.empty();
        private Subscription denialChanges = () -> { };

        Page(Runnable onClose) {
            this.onClose = onClose;
        }

        void begin(LaunchTarget target) {
            close();
            LaunchServices with = services.get();
            LaunchViewModel model = new LaunchViewModel(with, target);
            model.onStarted(operation -> started.accept(target.productId()));
            model.drafts().onRestart(start -> begin(new LaunchTarget(
                target.productId(), target.versionId(), target.pathId(), start)));
            LaunchPane next = new LaunchPane(model, with.messages(), states, dialogs, signIn, onClose, toList);
            markDenied(next);
            pane = Optional.of(next);
            root.getChildren().setAll(next.root());
        }

        private void markDenied(LaunchPane on) {
            DeniedMark mark = new DeniedMark("launch-denied", parts);
            mark.show(denials.now());
            denialChanges = denials.onChange(() -> mark.show(denials.now()));
            on.setDenied(mark);
        }

        @Override
        public Region root() {
            return root;
        }

        @Override
        public void explainField() {
            pane.ifPresent(LaunchPane::explainField);
        }

        @Override
        public void close() {
            denialChanges.cancel();
            pane.ifPresent(LaunchPane::close);
        }
    }
}
