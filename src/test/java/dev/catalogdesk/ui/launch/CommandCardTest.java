package dev.catalogdesk.ui.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.export.AwsCliCommand;
import dev.catalogdesk.export.AwsCliForm;
import dev.catalogdesk.export.CliTarget;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.ui.component.Clip;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.WrappedText;
import dev.catalogdesk.ui.testing.ScreenChecks;
import dev.catalogdesk.ui.testing.UiTest;
import dev.catalogdesk.ui.theme.Theme;
import dev.catalogdesk.ui.theme.ThemeMode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandCardTest extends UiTest {
    private static final CliTarget AWS = new CliTarget("eu-central-1", Optional.of("data"), Optional.empty(), false);
    private static final URI ENDPOINT = URI.create("http://127.0.0.1:4566");

    @Test
    void copiesExactlyTheCommandInTheFormChosenWithTheArrows() {
        runOnUi(() -> Clip.copy("something else"));
        show(ThemeMode.LIGHT, 900, AWS);
        AwsCliCommand command = command("orders-db", AWS);
        assertThat(shown()).isEqualTo(command.text(AwsCliForm.POSIX));

        runOnUi(() -> node("launch-cli-form-0", Node.class).requestFocus());
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        clickOn("launch-cli-copy");

        assertThat(shown()).isEqualTo(command.text(AwsCliForm.POWERSHELL));
        assertThat(onUi(() -> String.valueOf(Clipboard.getSystemClipboard().getString()))).isEqualTo(shown());
    }

    @Test
    void keepsTheFormWhileTheLaunchChanges() {
        CommandCard card = show(ThemeMode.LIGHT, 900, AWS);
        clickOn("launch-cli-form-1");
        runOnUi(() -> card.show(command("orders-db-2", AWS)));

        assertThat(shown()).isEqualTo(command("orders-db-2", AWS).text(AwsCliForm.JSON));
    }

    @Test
    void saysWhatTheCommandNeedsBeforeItRuns() {
        CommandCard card = show(ThemeMode.LIGHT, 900, AWS);
        assertThat(note()).contains("sh, bash and zsh", "Secrets are left out").doesNotContain("key", "credentials");

        runOnUi(() -> card.show(command("orders-db",
            new CliTarget("eu-central-1", Optional.empty(), Optional.of(ENDPOINT), true))));
        assertThat(note()).contains("takes any key");

        runOnUi(() -> card.show(command("orders-db",
            new CliTarget("eu-central-1", Optional.empty(), Optional.of(ENDPOINT), false))));
        assertThat(note()).contains("environment or of the default profile");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 900", "DARK, 420"})
    void isReadableAndNamedInEveryForm(ThemeMode mode, double width) {
        CommandCard card = show(mode, width, new CliTarget("eu-central-1", Optional.empty(), Optional.of(ENDPOINT),
            true));
        for (int form = 0; form < AwsCliForm.values().length; form++) {
            clickOn("launch-cli-form-" + form);
            snapshot("launch-cli-" + form + "-" + mode);
            assertThat(onUi(() -> ScreenChecks.problems(card.getScene()))).isEmpty();
        }
    }

    private CommandCard show(ThemeMode mode, double width, CliTarget target) {
        CommandCard card = onUi(() -> new CommandCard(Messages.load()));
        Stage stage = showScene(() -> {
            card.show(command("orders-db", target));
            ScrollPane scroll = new ScrollPane(card);
            scroll.setFitToWidth(true);
            scroll.setFocusTraversable(false);
            scroll.setAccessibleText("Review");
            scroll.getStyleClass().add("launch-form");
            Scene scene = new Scene(scroll, width, 860);
            Theme theme = new Theme();
            theme.setMode(mode);
            theme.install(scene);
            return scene;
        });
        assertThat(onUi(stage::isShowing)).isTrue();
        return card;
    }

    private String shown() {
        return onUi(() -> node("launch-cli-command", WrappedText.class).getText());
    }

    private String note() {
        return onUi(() -> findAll(".launch-card-body > .label").stream().map(node -> ((Label) node).getText())
            .reduce("", String::concat));
    }

    private static AwsCliCommand command(String name, CliTarget target) {
        LaunchRequest request = new LaunchRequest("prod-4x2k7vqw3n5ta", "pa-1", Optional.of("lpv2-1"), name,
            Map.of("MasterPassword", "not-a-real-secret", "SubnetIds", "subnet-04c1a9e2,subnet-0b7751fa"),
            List.of(new Tag("cost-center", "4711")), List.of(), "");
        return new AwsCliCommand(request, target, Set.of("MasterPassword"), (key, form) -> "Fill in " + key);
    }
}
