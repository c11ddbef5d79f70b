package dev.catalogdesk.ui.provisioned;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.VersionBadge;
import dev.catalogdesk.query.FilterSplit;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.ListHeader;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.SearchField;
import dev.catalogdesk.ui.component.SegmentedChoice;
import dev.catalogdesk.ui.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Above the list: title and count, whose, the filter with what became of it, faults only, columns and more.
final class ProvisionedHeader extends VBox {
    private static final double ROOM_FOR_WORDS = 560;

    private final ProvisionedViewModel model;
    private final Messages messages;
    private final SearchField search;
    private final ToggleButton faults = new ToggleButton("", Icon.TRIANGLE.small());
    private final Label hint = new Label();
    private final FlowPane radar = new FlowPane(8, 4);

    /// @param toList moves the focus to the rows
    /// @param menus what stands right of the filter
    ProvisionedHeader(ProvisionedViewModel model, Messages messages, Runnable toList, List<MenuButton> menus) {
        this.model = model;
        this.messages = messages;
        search = new SearchField("provisioned-search", messages.text("provisioned.search.prompt"),
            messages.text("provisioned.search.accessible"), "/", messages);
        ListHeader head = new ListHeader(messages.text("provisioned.title"), scopes());
        head.countProperty().bind(model.count().map(this::title));
        Node[] tools = new Node[menus.size() + 2];
        tools[0] = search;
        tools[1] = faults;
        for (int at = 0; at < menus.size(); at++) {
            tools[at + 2] = menus.get(at);
            shorten(menus.get(at));
        }
        head.setTools(tools);
        hint.setId("provisioned-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().addAll(Styles.TEXT_SMALL, "provisioned-hint");
        radar.setId("provisioned-radar");
        radar.getStyleClass().add("provisioned-hint");
        getChildren().addAll(head, hint, radar);
        buildTools(toList);
        bind();
    }

    /// The filter's field.
    SearchField search() {
        return search;
    }

    private SegmentedChoice<AccessScope> scopes() {
        SegmentedChoice<AccessScope> scopes = new SegmentedChoice<>(
            "provisioned-scope", messages.text("provisioned.scope.accessible"), model.scope().get());
        for (AccessScope each : AccessScope.values()) {
            scopes.add(each, messages.text("provisioned.scope." + each.name().toLowerCase(Locale.ROOT)));
        }
        scopes.valueProperty().bindBidirectional(model.scope());
        scopes.setMinWidth(USE_PREF_SIZE);
        return scopes;
    }

    private void buildTools(Runnable toList) {
        search.setMinWidth(120);
        Tooltip help = new Tooltip(messages.text("provisioned.search.help"));
        help.setWrapText(true);
        help.setMaxWidth(ROOM_FOR_WORDS);
        search.setTooltip(help);
        search.setAccessibleHelp(help.getText());
        search.setOnAction(event -> {
            model.askNow();
            toList.run();
        });
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                toList.run();
                event.consume();
            }
        });
        faults.setId("provisioned-faults");
        shorten(faults);
        faults.selectedProperty().bindBidirectional(model.faultsOnly());
    }

    private void shorten(Labeled button) {
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip());
        button.getTooltip().textProperty().bind(button.textProperty());
        button.accessibleTextProperty().bind(button.textProperty());
        button.contentDisplayProperty().bind(Bindings.when(widthProperty().lessThan(ROOM_FOR_WORDS))
            .then(ContentDisplay.GRAPHIC_ONLY).otherwise(ContentDisplay.LEFT));
    }

    private void bind() {
        search.textProperty().bindBidirectional(model.filterText());
        model.count().subscribe(now -> faults.setText(messages.text("provisioned.faults", now.faults())));
        model.filterShown().subscribe(this::tell);
        model.versions().subscribe(this::tellVersions);
        model.deniedScope().subscribe(denied -> tell(model.filterShown().get()));
    }

    /// How many should be looked at because of their version; each count leads to them.
    private void tellVersions(Map<VersionBadge, Integer> counts) {
        List<Node> links = new ArrayList<>();
        for (VersionBadge badge : List.of(VersionBadge.BEHIND, VersionBadge.DEPRECATED, VersionBadge.GONE)) {
            int count = counts.getOrDefault(badge, 0);
            if (count > 0) {
                String word = badge.name().toLowerCase(Locale.ROOT);
                Hyperlink link = Buttons.link("provisioned-radar-" + word,
                    messages.text("provisioned.radar." + word, count), () -> narrow("badge:" + word));
                link.getStyleClass().add(Styles.TEXT_SMALL);
                links.add(link);
            }
        }
        radar.setVisible(!links.isEmpty());
        radar.setManaged(!links.isEmpty());
        if (!links.isEmpty()) {
            Label about = new Label(messages.text("provisioned.radar.about"));
            about.getStyleClass().addAll(Styles.TEXT_SMALL, "muted");
            links.addFirst(about);
        }
        radar.getChildren().setAll(links);
    }

    private void narrow(String term) {
        String text = model.filterText().get().strip();
        if (!text.contains(term)) {
            model.filterText().set(text.isEmpty() ? term : text + " " + term);
        }
    }

    private String title(ProvisionedCount count) {
        if (count.loaded() == 0) {
            return "";
        }
        return model.narrowed() ? messages.text("provisioned.count.some", count.shown(), count.loaded())
            : messages.text("provisioned.count.all", count.total());
    }

    private void tell(FilterShown shown) {
        String text = shown.problem().map(messages::text).or(() -> shown.filter().problems().stream().findFirst()
            .map(problem -> messages.text(problem.what()) + " " + messages.text(problem.todo())))
            .orElseGet(() -> judges(shown));
        boolean wrong = shown.problem().isPresent() || !shown.filter().problems().isEmpty();
        String denied = model.deniedScope().get().map(scope -> messages.text("provisioned.scope.denied",
            messages.text("provisioned.scope." + scope.name().toLowerCase(Locale.ROOT)),
            messages.text("provisioned.scope." + model.scope().get().name().toLowerCase(Locale.ROOT)))).orElse("");
        hint.setText(text.isEmpty() || denied.isEmpty() ? text + denied : text + "\n" + denied);
        hint.getStyleClass().removeAll("muted", Styles.WARNING);
        hint.getStyleClass().add(wrong ? Styles.WARNING : "muted");
        hint.setVisible(!hint.getText().isEmpty());
        hint.setManaged(hint.isVisible());
    }

    /// Who does which part of the filter.
    private String judges(FilterShown shown) {
        if (shown.filter().isEmpty()) {
            return "";
        }
        List<FilterSplit.Share> parts = shown.filter().split().parts();
        String raw = words(parts, FilterSplit.Judge.AWS);
        String both = words(parts, FilterSplit.Judge.BOTH);
        String here = words(parts, FilterSplit.Judge.HERE);
        if (raw.isEmpty() && (shown.here() || both.isEmpty())) {
            return messages.text(shown.here() ? "provisioned.hint.here" : "provisioned.hint.loaded");
        }
        String aws = raw.isEmpty() ? both : both.isEmpty() ? raw : raw + " " + both;
        return here.isEmpty() ? messages.text("provisioned.hint.aws", aws)
            : messages.text("provisioned.hint.both", aws, here);
    }

    private static String words(List<FilterSplit.Share> parts, FilterSplit.Judge judge) {
        return parts.stream().filter(share -> share.judge() == judge).map(share -> share.part().text())
            .collect(Collectors.joining(" "));
    }

    /// A choice among a few in a menu.
    static CheckMenuItem choice(String id, String text, boolean chosen, Runnable action) {
        CheckMenuItem item = new CheckMenuItem(text);
        item.setId(id);
        item.setSelected(chosen);
        item.setOnAction(event -> action.run());
        return item;
    }
}
