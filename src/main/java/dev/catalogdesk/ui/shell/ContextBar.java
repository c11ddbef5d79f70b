package dev.catalogdesk.ui.shell;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Chip;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.Tone;
import dev.catalogdesk.ui.theme.Icon;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Which connection, account, caller and region the window is about, how the session stands, and the way to the
/// palette. Where it becomes narrow, first the session's words and the caller shorten to their icons, then the
/// palette's field; connection, account and region always stay. A tooltip says the whole.
final class ContextBar extends HBox {
    private static final double GAPS = 24;

    private final ShellViewModel model;
    private final Messages messages;
    private final Region dot = new Region();
    private final Label name = new Label();
    private final Button connection;
    private final Label account = new Label();
    private final Label caller = new Label();
    private final Label regionName = new Label();
    private final Button region;
    private final Chip readOnly;
    private final Label session = new Label();
    private final Label paletteWords = new Label();
    private final Button palette;
    private final Button running = new Button();
    private final Tooltip whole = new Tooltip();
    private double fittedTo;

    ContextBar(ShellViewModel model, ShellServices services, ContextBarActions actions) {
        this.model = model;
        messages = services.messages();
        connection = choice("context-connection", new HBox(dot, name, Icon.CHEVRON_DOWN.small()));
        region = choice("context-region", new HBox(regionName, Icon.CHEVRON_DOWN.small()));
        readOnly = new Chip(Icon.LOCK, messages.text("shell.read-only"), Tone.WARNING);
        palette = paletteButton(services.keys());
        setId("context-bar");
        getStyleClass().add("context-bar");
        style();
        getChildren().addAll(connection, line(), account, line(), caller, line(), region, line(), readOnly,
            line(), session, spring(), palette, running);
        bind(actions);
    }

    private void style() {
        dot.getStyleClass().add("connection-dot");
        name.getStyleClass().add(Styles.TEXT_BOLD);
        name.setMaxWidth(220);
        account.setId("context-account");
        caller.setId("context-caller");
        caller.setGraphic(Icon.PERSON.small());
        caller.setMaxWidth(200);
        session.setId("context-session");
        session.getStyleClass().add("context-session");
        readOnly.setId("context-read-only");
        readOnly.setMinWidth(USE_PREF_SIZE);
        Tooltip whyReadOnly = new Tooltip();
        whyReadOnly.setOnShowing(event -> whyReadOnly.setText(model.gate().reason().get().orElse("")));
        readOnly.setTooltip(whyReadOnly);
        running.setId("context-running");
        running.setGraphic(Icon.PROGRESS.small());
        running.getStyleClass().addAll(Styles.FLAT, Styles.TEXT_BOLD);
        List.of(account, caller, session).forEach(label -> {
            label.getStyleClass().add("context-part");
            label.setTooltip(whole);
        });
        // How many calls left is not told as it happens.
        whole.setOnShowing(event -> whole.setText(wholeText(model.connectionProperty().get())));
        connection.setTooltip(whole);
    }

    private void bind(ContextBarActions actions) {
        connection.setOnAction(event -> actions.chooseConnection());
        region.setOnAction(event -> actions.chooseRegion());
        palette.setOnAction(event -> actions.openPalette());
        running.setOnAction(event -> actions.openDrawer());
        model.connectionProperty().subscribe(shown -> update());
        model.sessionProperty().subscribe(text -> update());
        model.toneProperty().subscribe(tone -> update());
        model.runningProperty().subscribe(count -> update());
        widthProperty().subscribe(width -> {
            fittedTo = 0;
            fit();
        });
        fontChanges();
    }

    // The widths are known only once the style sheet has given the fonts.
    private void fontChanges() {
        name.fontProperty().subscribe(font -> fit());
    }

    /// What was measured before the style sheet gave paddings and icons may be too little: measured once more here.
    @Override
    protected void layoutChildren() {
        if (fittedTo != getWidth() && wanted() > getWidth()) {
            fittedTo = getWidth();
            fit();
        }
        super.layoutChildren();
    }

    private void update() {
        fittedTo = 0;
        ConnectionDisplay shown = model.connectionProperty().get();
        name.setText(shown.name());
        connection.setAccessibleText(messages.text("shell.context.connection", shown.name()));
        dot.getStyleClass().setAll("connection-dot", shown.colour().styleClass());
        account.setText(shown.accountText());
        regionName.setText(shown.region());
        region.setAccessibleText(messages.text("shell.context.region", shown.region()));
        region.setTooltip(new Tooltip(messages.text("shell.context.region", shown.region())));
        running.setText(model.runningText());
        running.setAccessibleText(messages.text("shell.context.running", model.runningText()));
        showTone(model.toneProperty().get());
        whole.setText(wholeText(shown));
        fit();
    }

    private String wholeText(ConnectionDisplay shown) {
        return String.join("\n", List.of(shown.name(), shown.accountText(), shown.caller().orElse(""), shown.region(),
            model.sessionProperty().get(),
            model.callsText(), shown.explanation()).stream().filter(text -> !text.isBlank()).toList());
    }

    private void showTone(SessionTone tone) {
        Icon icon = switch (tone) {
            case NEUTRAL -> Icon.CLOCK;
            case BUSY -> Icon.PROGRESS;
            case WARNING -> Icon.WARNING;
            case PROBLEM -> Icon.CROSS;
        };
        session.setGraphic(icon.small());
        session.getStyleClass().removeAll("tone-neutral", "tone-warning", "tone-danger");
        session.getStyleClass().add(switch (tone) {
            case NEUTRAL, BUSY -> "tone-neutral";
            case WARNING -> "tone-warning";
            case PROBLEM -> "tone-danger";
        });
    }

    // What is dropped first stands first. Bad news about the session outlasts the caller.
    private void fit() {
        ConnectionDisplay shown = model.connectionProperty().get();
        boolean quiet = model.toneProperty().get() == SessionTone.NEUTRAL;
        present(account, !shown.accountText().isEmpty());
        present(caller, shown.caller().isPresent());
        present(region, !shown.region().isEmpty());
        present(readOnly, shown.guards().readOnly());
        present(session, !model.sessionProperty().get().isEmpty());
        present(running, model.runningProperty().get() > 0);
        caller.setText(shown.caller().orElse(""));
        session.setText(model.sessionProperty().get());
        paletteWords.setText(messages.text("shell.context.palette"));
        List<Runnable> steps = List.of(
            () -> (quiet ? session : caller).setText(""),
            () -> (quiet ? caller : session).setText(""),
            () -> paletteWords.setText(messages.text("shell.context.palette.short")));
        for (Runnable step : steps) {
            if (wanted() <= getWidth() || getWidth() <= 0) {
                return;
            }
            step.run();
        }
    }

    private double wanted() {
        double sum = GAPS;
        for (Node child : getManagedChildren()) {
            sum += child.prefWidth(-1) + getSpacing();
        }
        return sum;
    }

    private void present(Node part, boolean there) {
        part.setVisible(there);
        part.setManaged(there);
        int index = getChildren().indexOf(part);
        if (index > 0 && getChildren().get(index - 1) instanceof Separator line) {
            line.setVisible(there);
            line.setManaged(there);
        }
    }

    private Button paletteButton(KeyMap keys) {
        Label hint = new Label(keys.text(KeyAction.PALETTE));
        hint.getStyleClass().add("key-hint");
        HBox inside = new HBox(Icon.SEARCH.small(), paletteWords, spring(), hint);
        inside.getStyleClass().add("context-choice");
        Button button = new Button();
        button.setId("context-palette");
        button.setGraphic(inside);
        button.getStyleClass().add("palette-field");
        String text = messages.text("shell.key.palette");
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text + "  " + hint.getText()));
        return button;
    }

    private static Button choice(String id, HBox inside) {
        inside.getStyleClass().add("context-choice");
        Button button = new Button();
        button.setId(id);
        button.setGraphic(inside);
        button.getStyleClass().add(Styles.FLAT);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Separator line() {
        return new Separator(Orientation.VERTICAL);
    }

    private static Region spring() {
        Region spring = new Region();
        setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /// What the bar's buttons do.
    interface ContextBarActions {
        void chooseConnection();

        void chooseRegion();

        void openPalette();

        void openDrawer();
    }
}
