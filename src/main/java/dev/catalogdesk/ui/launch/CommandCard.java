package dev.catalogdesk.ui.launch;

import dev.catalogdesk.export.AwsCliCommand;
import dev.catalogdesk.export.AwsCliForm;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Clip;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.SegmentedChoice;
import dev.catalogdesk.ui.component.WrappedText;
import dev.catalogdesk.ui.form.FormNodes;
import dev.catalogdesk.ui.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The launch as a command of the AWS CLI, to be copied. Keeps the form that was chosen while the launch changes.
final class CommandCard extends VBox {
    private final Messages messages;
    private final SegmentedChoice<AwsCliForm> form;
    private final WrappedText text;
    private final Label note = FormNodes.muted("");
    private Optional<AwsCliCommand> command = Optional.empty();

    CommandCard(Messages messages) {
        this.messages = messages;
        form = new SegmentedChoice<>("launch-cli-form", messages.text("launch.cli.form"), AwsCliForm.POSIX);
        form.add(AwsCliForm.POSIX, messages.text("launch.cli.form.posix"))
            .add(AwsCliForm.JSON, messages.text("launch.cli.form.json"))
            .add(AwsCliForm.POWERSHELL, messages.text("launch.cli.form.powershell"));
        form.valueProperty().addListener((observable, before, now) -> write());
        text = new WrappedText(messages.text("launch.cli.command"), "");
        text.setId("launch-cli-command");
        FlowPane head = new FlowPane(12, 8, form, Buttons.withIcon("launch-cli-copy", Icon.COPY,
            messages.text("launch.cli.copy"), () -> Clip.copy(text.getText())));
        getChildren().add(FormNodes.card(messages.text("launch.cli.title"), head, note, text));
    }

    void show(AwsCliCommand next) {
        command = Optional.of(next);
        write();
    }

    private void write() {
        command.ifPresent(same -> {
            text.setText(same.text(form.valueProperty().get()));
            note.setText(String.join(" ", notes(same, form.valueProperty().get())));
        });
    }

    private List<String> notes(AwsCliCommand shown, AwsCliForm chosen) {
        List<String> notes = new ArrayList<>();
        notes.add(messages.text(chosen == AwsCliForm.POWERSHELL ? "launch.cli.needs.powershell"
            : "launch.cli.needs.posix"));
        if (shown.target().anyKey()) {
            notes.add(messages.text("launch.cli.key.any"));
        } else if (shown.target().profile().isEmpty()) {
            notes.add(messages.text("launch.cli.key.found"));
        }
        if (shown.needsSecrets()) {
            notes.add(messages.text("launch.cli.secrets"));
        }
        return notes;
    }
}
