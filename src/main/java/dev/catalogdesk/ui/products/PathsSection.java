package dev.catalogdesk.ui.products;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.SectionTitle;
import dev.catalogdesk.ui.component.ShortId;
import dev.catalogdesk.ui.products.PathComparison.Cell;
import dev.catalogdesk.ui.products.PathComparison.Line;
import dev.catalogdesk.ui.products.PathComparison.Verdict;
import java.util.Objects;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Launch paths side by side, one column each. Lines that differ carry the sign and full ink, equal ones are muted.
final class PathsSection {
    private final String prefix;
    private final PathsViewModel model;
    private final ProductParts parts;
    private final Messages messages;
    private final VBox body = new VBox();
    private final CheckBox remember = new CheckBox();
    private final Section section;

    PathsSection(String prefix, PathsViewModel model, ProductParts parts) {
        this.prefix = prefix;
        this.model = model;
        this.parts = parts;
        messages = parts.messages();
        body.getStyleClass().add("product-section");
        section = new Section(prefix + "-section",
            new SectionTitle(messages.text("products.paths.title"), remember), body);
        bind();
    }

    Section node() {
        return section;
    }

    private void bind() {
        remember.setId(prefix + "-remember");
        remember.setText(messages.text("products.paths.remember"));
        remember.setOnAction(event -> model.remember(remember.isSelected()));
        model.state().addListener((observable, before, now) -> show());
        model.comparison().addListener((observable, before, now) -> show());
        model.chosen().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        PathComparison comparison = model.comparison().get();
        boolean some = !comparison.paths().isEmpty();
        remember.setVisible(comparison.paths().size() > 1);
        remember.setSelected(model.remembered());
        section.remark(some ? remark(comparison) : "");
        if (some) {
            String focused = focusedId();
            body.getChildren().setAll(grid(comparison));
            comparison.paths().stream().filter(path -> parts.states().words(path.state()).isPresent())
                .forEach(path -> body.getChildren().add(parts.note(
                    messages.text("products.paths.terms-of", path.path().path().name(), path.id()),
                    path.state(), model::retry)));
            restoreFocus(focused);
        } else {
            body.getChildren().setAll(parts.pathsPlaceholder(model.state().get(), model::retry));
        }
    }

    private String remark(PathComparison comparison) {
        int paths = comparison.paths().size();
        if (paths == 1) {
            return messages.text("products.paths.remark.one");
        }
        if (comparison.paths().stream().anyMatch(path -> path.state().loading())) {
            return messages.text("products.paths.remark.loading", paths);
        }
        if (comparison.identical()) {
            return messages.text("products.paths.remark.identical", paths);
        }
        return messages.text("products.paths.remark.differ", paths, comparison.differing(), comparison.lines().size());
    }

    private GridPane grid(PathComparison comparison) {
        GridPane grid = new GridPane();
        grid.setId(prefix + "-grid");
        grid.getStyleClass().add("product-paths");
        grid.getColumnConstraints().addAll(fixed(28), fixed(132));
        comparison.paths().forEach(path -> grid.getColumnConstraints().add(growing()));
        grid.add(cell(new Region(), "product-paths-head"), 0, 0);
        grid.add(cell(muted(messages.text("products.paths.path")), "product-paths-head"), 1, 0);
        ToggleGroup group = new ToggleGroup();
        // While terms are on their way there is nothing to compare yet, which is not the same as not being told.
        boolean compare = comparison.paths().size() > 1
            && comparison.paths().stream().noneMatch(path -> path.state().loading());
        for (int i = 0; i < comparison.paths().size(); i++) {
            grid.add(cell(head(comparison.paths().get(i), group), "product-paths-head"), i + 2, 0);
        }
        for (int i = 0; i < comparison.lines().size(); i++) {
            addLine(grid, i + 1, comparison.lines().get(i), compare);
        }
        return grid;
    }

    private Node head(PathTerms path, ToggleGroup group) {
        String name = path.path().path().name();
        RadioButton radio = new RadioButton(name);
        radio.setId(prefix + "-" + path.id());
        radio.setAccessibleText(messages.text("products.paths.accessible", name, path.id()));
        radio.setToggleGroup(group);
        radio.setWrapText(true);
        radio.getStyleClass().add("strong");
        radio.setSelected(model.chosen().get().map(PathTerms::id).stream().anyMatch(path.id()::equals));
        Buttons.onChosen(radio, () -> {
            // The grid is made anew around the focus, which the arrow keys move only afterwards.
            radio.requestFocus();
            model.choose(path.id());
        });
        return new VBox(2, radio, new ShortId(messages.text("products.paths.path"), path.id(), messages));
    }

    private void addLine(GridPane grid, int row, Line line, boolean compare) {
        boolean differs = line.verdict() == Verdict.DIFFERENT;
        Label sign = new Label(compare ? sign(line.verdict()) : "");
        sign.getStyleClass().add(differs ? Styles.ACCENT : "muted");
        sign.setTooltip(compare ? new Tooltip(verdict(line.verdict())) : null);
        sign.setAccessibleText(compare ? verdict(line.verdict()) : null);
        grid.add(cell(sign, "product-paths-cell"), 0, row);
        grid.add(cell(muted(line.title()), "product-paths-cell"), 1, row);
        for (int i = 0; i < line.cells().size(); i++) {
            grid.add(cell(value(line.cells().get(i), differs || !compare), "product-paths-cell"), i + 2, row);
        }
    }

    private static Node value(Cell cell, boolean ink) {
        // Without it a long name would break inside a word rather than at its hyphens.
        Label label = new Label(cell.code() ? cell.text().replace("-", "-\u200b") : cell.text());
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (cell.code()) {
            label.getStyleClass().addAll("mono", Styles.TEXT_SMALL);
        }
        if (!ink) {
            label.getStyleClass().add("muted");
        }
        label.setTooltip(cell.whole().equals(cell.text()) ? null : new Tooltip(cell.whole()));
        return label;
    }

    private static String sign(Verdict verdict) {
        return switch (verdict) {
            case DIFFERENT -> "\u2260";
            case SAME -> "=";
            case OPEN -> "?";
        };
    }

    private String verdict(Verdict verdict) {
        return switch (verdict) {
            case DIFFERENT -> messages.text("products.paths.verdict.different");
            case SAME -> messages.text("products.paths.verdict.same");
            case OPEN -> messages.text("products.paths.verdict.open");
        };
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }

    private static HBox cell(Node node, String style) {
        HBox cell = new HBox(node);
        HBox.setHgrow(node, Priority.ALWAYS);
        cell.getStyleClass().add(style);
        GridPane.setValignment(cell, VPos.TOP);
        GridPane.setFillHeight(cell, true);
        return cell;
    }

    private static ColumnConstraints fixed(double width) {
        return new ColumnConstraints(width, width, width);
    }

    private static ColumnConstraints growing() {
        ColumnConstraints column = new ColumnConstraints(120, 200, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        column.setFillWidth(true);
        return column;
    }

    private String focusedId() {
        Node owner = section.getScene() == null ? null : section.getScene().getFocusOwner();
        return owner instanceof RadioButton && owner.getId() != null ? owner.getId() : "";
    }

    private void restoreFocus(String id) {
        if (id.startsWith(prefix + "-")) {
            body.lookupAll(".radio-button").stream().filter(node -> Objects.equals(node.getId(), id))
                .forEach(Node::requestFocus);
        }
    }
}
