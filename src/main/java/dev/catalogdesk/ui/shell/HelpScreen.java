package dev.catalogdesk.ui.shell;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The help: sections at the left, one of them at the right, in plain words. F1 opens it at the section of the
/// screen one came from; a section is a place, so that history and addresses work.
public final class HelpScreen implements Screen {
    private static final List<HelpTopic> CHAIN = List.of(
        HelpTopic.PRODUCT, HelpTopic.VERSION, HelpTopic.PATH, HelpTopic.PROVISION, HelpTopic.RECORD);

    private final Messages messages;
    private final Navigator navigator;
    private final BorderPane root = new BorderPane();
    private final Map<HelpTopic, ToggleButton> topics = new EnumMap<>(HelpTopic.class);
    private final ScrollPane page = new ScrollPane();

    /// Makes the screen.
    ///
    /// @param services texts and keys
    /// @param navigator the way from section to section
    public HelpScreen(ShellServices services, Navigator navigator) {
        messages = services.messages();
        this.navigator = navigator;
        root.setId("help");
        root.setLeft(list());
        page.setId("help-page");
        page.setFitToWidth(true);
        page.setAccessibleText(messages.text("help.page"));
        root.setCenter(page);
    }

    private ScrollPane list() {
        VBox list = new VBox();
        list.getStyleClass().add("help-list");
        for (HelpTopic.Group group : HelpTopic.Group.values()) {
            Label heading = new Label(messages.text("help.group." + group.name().toLowerCase(Locale.ROOT)));
            heading.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED, "help-group");
            list.getChildren().add(heading);
            for (HelpTopic topic : HelpTopic.values()) {
                if (topic.group() == group) {
                    list.getChildren().add(item(topic));
                }
            }
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("help-side");
        scroll.setAccessibleText(messages.text("help.list"));
        return scroll;
    }

    private ToggleButton item(HelpTopic topic) {
        ToggleButton item = new ToggleButton(title(topic));
        item.setId("help-topic-" + topic.code());
        item.getStyleClass().add("help-item");
        item.setMaxWidth(Double.MAX_VALUE);
        item.setAccessibleText(messages.text("help.open", title(topic)));
        item.setOnAction(event -> {
            item.setSelected(true);
            open(topic);
        });
        topics.put(topic, item);
        return item;
    }

    private VBox section(HelpTopic topic) {
        VBox section = new VBox();
        section.getStyleClass().add("help-section");
        Label title = new Label(title(topic));
        title.getStyleClass().add(Styles.TITLE_3);
        section.getChildren().addAll(title, paragraph(topic, "text"));
        if (topic == HelpTopic.START) {
            section.getChildren().add(chain());
        }
        section.getChildren().addAll(paragraph(topic, "more"), related(topic));
        return section;
    }

    // The five words that the rest stands on, in the order in which one meets them.
    private FlowPane chain() {
        FlowPane chain = new FlowPane();
        chain.getStyleClass().add("help-chain");
        for (HelpTopic topic : CHAIN) {
            Label name = new Label(title(topic));
            name.getStyleClass().add(Styles.TEXT_BOLD);
            Label what = new Label(messages.text("help." + topic.code() + ".short"));
            what.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
            what.setWrapText(true);
            VBox card = new VBox(name, what);
            card.getStyleClass().add("help-card");
            chain.getChildren().add(card);
        }
        return chain;
    }

    private Label paragraph(HelpTopic topic, String part) {
        Label text = new Label(messages.text("help." + topic.code() + "." + part));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add("help-text");
        return text;
    }

    private HBox related(HelpTopic topic) {
        Label heading = new Label(messages.text("help.related"));
        heading.getStyleClass().add(Styles.TEXT_MUTED);
        heading.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(heading);
        line.getStyleClass().add("help-related");
        for (HelpTopic other : topic.related()) {
            Hyperlink link = new Hyperlink(title(other));
            link.setAccessibleText(messages.text("help.read", title(other)));
            link.setMinWidth(Region.USE_PREF_SIZE);
            link.setOnAction(event -> open(other));
            line.getChildren().add(link);
        }
        return line;
    }

    private String title(HelpTopic topic) {
        return messages.text("help." + topic.code() + ".title");
    }

    private void open(HelpTopic topic) {
        navigator.open(Place.of(ScreenId.HELP, topic.code()));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show(Place place) {
        HelpTopic topic = place.item().flatMap(HelpTopic::of).orElse(HelpTopic.START);
        topics.forEach((each, item) -> item.setSelected(each == topic));
        page.setContent(section(topic));
        page.setVvalue(0);
    }

    @Override
    public void refresh() {
        // Nothing is asked of AWS.
    }

    @Override
    public void focusFilter() {
        topics.values().stream().filter(ToggleButton::isSelected).findFirst().ifPresent(ToggleButton::requestFocus);
    }

    @Override
    public void close() {
        // No work to stop.
    }
}
