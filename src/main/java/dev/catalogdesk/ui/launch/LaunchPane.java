package dev.catalogdesk.ui.launch;

import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.StateActions;
import dev.catalogdesk.ui.component.StateMessages;
import dev.catalogdesk.ui.dialog.DialogService;
import dev.catalogdesk.ui.form.FieldNodes;
import dev.catalogdesk.ui.form.RulesPane;
import dev.catalogdesk.ui.shell.DeniedMark;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The wizard's page: steps at the left, form in the middle, help at the right, footer below. Where there is little
/// room, the help goes first.
public final class LaunchPane {
    private static final double ROOM_FOR_HELP = 880;
    private final LaunchViewModel model;
    private final Messages messages;
    private final BorderPane root = new BorderPane();
    private final BorderPane body = new BorderPane();
    private final ScrollPane scroll = new ScrollPane();
    private final FieldNodes fields;
    private final HelpPane help;
    private final VBox rules;
    private final ParametersStepPane parameters;
    private final VBox aside = new VBox(16);
    private final ScrollPane beside;
    private final ScrollPane way;
    private final ReportPane beginning;
    private final ReviewStepPane review;
    private final Map<LaunchStep, Region> forms = new EnumMap<>(LaunchStep.class);

    /// Builds the page and begins to read the product.
    ///
    /// @param model the wizard
    /// @param messages the texts
    /// @param states puts failures into words
    /// @param dialogs file choosers and questions
    /// @param signIn what to do where the session has ended
    /// @param close leaves the page for the product's
    /// @param toList leaves the page for the list of products
    public LaunchPane(LaunchViewModel model, Messages messages, StateMessages states,
            DialogService dialogs, Runnable signIn, Runnable close, Runnable toList) {
        this.model = model;
        this.messages = messages;
        fields = new FieldNodes(scroll, model.focus()::focused);
        RulesPane cards = new RulesPane(model.steps().parameters().rules(), model.steps().parameters().form(),
            this::goToParameter, messages);
        help = new HelpPane(model, cards::goToRule, messages);
        rules = new VBox(16, cards, new OtherPathPane(model, messages));
        StateActions actions = new StateActions(model::retryLoading, signIn);
        parameters = new ParametersStepPane(model, fields, messages, dialogs,
            new LoadNote(messages, states, actions), this::goToParameter);
        review = new ReviewStepPane(model, messages);
        buildForms(states, actions);
        beginning = beginning();
        beside = scrolling(aside, messages.text("launch.aside"), "launch-aside");
        way = scrolling(new StepsPane(model, messages), messages.text("launch.steps"), "launch-steps-room");
        aside.getStyleClass().add("launch-help");
        buildPage(dialogs, close, toList);
        bind();
        model.start();
    }

    /// What is shown.
    ///
    /// @return always the same region
    public Region root() {
        return root;
    }

    /// Shows on the review that AWS denied a launch before.
    ///
    /// @param mark the mark; whoever made it keeps it up to date
    public void setDenied(DeniedMark mark) {
        review.setDenied(mark);
    }

    /// Leads the focus from a field to what is said about it, and back. Where there is no room for the help, it is
    /// there as long as one reads it.
    public void explainField() {
        if (!help.goBack()) {
            placeHelp(true);
            // What was never shown has no scene yet, and cannot take the focus.
            beside.applyCss();
            beside.setVvalue(0);
            help.read();
        }
    }

    /// Ends the wizard's work; a launch that was sent goes on.
    public void close() {
        model.close();
    }

    private void buildForms(StateMessages states, StateActions actions) {
        forms.put(LaunchStep.VERSION, new VersionStepPane(model, fields, messages,
            new LoadNote(messages, states, actions)));
        forms.put(LaunchStep.NAME, new NameStepPane(model, fields, messages));
        forms.put(LaunchStep.PARAMETERS, parameters);
        forms.put(LaunchStep.STACK_SETS, new StackSetStepPane(model, fields, messages));
        forms.put(LaunchStep.TAGS, new TagsStepPane(model, fields, messages));
        forms.put(LaunchStep.NOTIFICATIONS, new NotificationsStepPane(model, fields, messages));
        forms.put(LaunchStep.REVIEW, review);
    }

    private void buildPage(DialogService dialogs, Runnable close, Runnable toList) {
        root.setId("launch-page");
        scroll.setId("launch-form");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(messages.text("launch.form"));
        body.setCenter(scroll);
        body.getStyleClass().add("launch-body");
        root.setTop(new LaunchHeader(model, messages, close, toList).root());
        root.setCenter(body);
        root.setBottom(new LaunchFooter(model, messages, dialogs, close));
        root.widthProperty().map(width -> width.doubleValue() >= ROOM_FOR_HELP).subscribe(room -> placeAside());
        model.walk().current().subscribe(step -> placeAside());
        help.focusWithinProperty().subscribe((before, now) -> {
            if (!now) {
                placeHelp(false);
            }
        });
    }

    /// Where there is no room for it, the help takes that of the steps while one reads it.
    private void placeHelp(boolean reading) {
        boolean shown = reading || hasRoom();
        body.setRight(shown ? beside : null);
        body.setLeft(shown && !hasRoom() ? null : way);
    }

    private boolean hasRoom() {
        return root.getWidth() >= ROOM_FOR_HELP;
    }

    /// What stands beside the form may be higher than it.
    private static ScrollPane scrolling(Region content, String name, String style) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.setAccessibleText(name);
        pane.getStyleClass().add(style);
        return pane;
    }

    /// Above each step: what the wizard began with.
    private ReportPane beginning() {
        LaunchDrafts drafts = model.drafts();
        List<Node> actions = new ArrayList<>();
        actions.add(Buttons.link("launch-start-afresh", messages.text("launch.draft.afresh"), drafts::startAfresh));
        drafts.otherDraft().ifPresent(kept -> actions.add(Buttons.link("launch-other-draft",
            messages.text("launch.draft.other", kept), drafts::goOnWithDraft)));
        return new ReportPane("launch-beginning", drafts.report(), messages,
            model.walk()::goToField, actions.toArray(Node[]::new));
    }

    /// The help stands beside the form where there is room. The rules do too, else above the fields; only where one
    /// fills in what they speak of.
    private void placeAside() {
        boolean room = hasRoom();
        placeHelp(false);
        boolean wanted = model.walk().current().get() == LaunchStep.PARAMETERS;
        aside.getChildren().setAll(help);
        parameters.setRules(Optional.empty());
        if (wanted && room) {
            aside.getChildren().add(rules);
        } else if (wanted) {
            parameters.setRules(Optional.of(rules));
        }
    }

    private void goToParameter(String id) {
        parameters.complete();
        fields.focus(id);
    }

    private void bind() {
        model.focus().onMove(this::goToParameter);
        model.walk().current().subscribe(step -> {
            VBox padded = new VBox(12, beginning, forms.get(step));
            padded.getStyleClass().add("launch-form");
            scroll.setContent(padded);
            scroll.setVvalue(0);
            fields.focus(model.walk().firstField());
        });
    }
}
