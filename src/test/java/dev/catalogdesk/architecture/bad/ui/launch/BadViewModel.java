package dev.catalogdesk.architecture.bad.ui.launch;

import dev.catalogdesk.architecture.ArchitectureException;
import dev.catalogdesk.architecture.bad.ui.products.BadView;
import dev.catalogdesk.architecture.bad.ui.shell.BadWindow;
import javafx.scene.control.Button;

/// Holds a control, knows a view and the frame, and is excepted from a rule that it keeps.
@ArchitectureException(rule = "no-awt", reason = "")
public final class BadViewModel {
    private final Button button = new Button();
    private final BadWindow window = new BadWindow();

    @Override
    public String toString() {
        return button.getText() + window + new BadView();
    }
}
