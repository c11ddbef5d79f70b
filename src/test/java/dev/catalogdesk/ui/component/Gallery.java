package dev.catalogdesk.ui.component;

import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import dev.catalogdesk.ui.theme.Icon;
import dev.catalogdesk.ui.theme.Theme;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Every shared part on one screen, as the screens put them together.
final class Gallery {
    final ManualTaskExecutor executor = new ManualTaskExecutor();
    final Messages messages = Messages.load();
    final Parts parts;
    final StateMessages states;
    final ObservableList<Sample> rows = FXCollections.observableArrayList();
    final CatalogTable<Sample> table;
    final ListAndPage root;
    private final StateActions actions = new StateActions(() -> { }, () -> { });

    Gallery(Theme theme) {
        parts = new Parts(messages, executor, theme, ColumnLayoutStore.NONE, ZoneId.of("Europe/Berlin"));
        states = new StateMessages(messages, cause -> new FailureText("You may not search products",
            "The role ops-admin lacks a permission. Send these lines to your administrator.",
            "servicecatalog:SearchProducts", "arn:aws:iam::111122223333:role/ops-admin", "AccessDeniedException",
            "8f7c6c1e-1f0a-4c7e-9b56-1d2f3a4b5c6d", ""));
        table = table();
        rows.setAll(
            new Sample("pp-7m4zq2kd9x3rw", "edge-vpc-frankfurt", ProvisionedProductStatus.TAINTED, 14, 3),
            new Sample("pp-c6t8wnb2hx4ya", "billing-cache", ProvisionedProductStatus.AVAILABLE, 8, 240),
            new Sample("pp-q2z7hk4vxn5db", "orders-aurora-prod", ProvisionedProductStatus.UNDER_CHANGE, 12, 0),
            new Sample("pp-k5m2q8wzt4h7c", "payments-aurora-prod", ProvisionedProductStatus.PLAN_IN_PROGRESS, 11, 18),
            new Sample("pp-x4b9v7n3m2l1k", "search-redis-02", ProvisionedProductStatus.ERROR, 2, 18_000));
        table.setState(new LoadState.Loaded());
        root = new ListAndPage(list(), page());
        root.pageOpenProperty().set(true);
    }

    private CatalogTable<Sample> table() {
        RowTraits<Sample> traits = RowTraits.of(Sample::id, Sample::name, Sample::name);
        CatalogTable<Sample> made =
            new CatalogTable<>("samples-table", "Provisioned products", traits, parts, states, actions);
        made.addColumn(CatalogColumn.<Sample, ProvisionedProductStatus>of(
                "status", "Status", Sample::status, Enum::compareTo)
            .shownBy(row -> StatusBadge.of(OpenEnum.of(row.status()), messages)).width(150))
            .addColumn(CatalogColumn.text("name", "Name", Sample::name).strong().width(170))
            .addColumn(CatalogColumn.number("resources", "Resources", Sample::resources).width(100))
            .addColumn(CatalogColumn.<Sample>time("changed", "Changed",
                row -> Optional.of(executor.now().minus(Duration.ofMinutes(row.minutes())))).width(110))
            .addColumn(CatalogColumn.text("id", "ID", Sample::id).monospaced().initiallyHidden());
        made.setRows(rows);
        made.setEmpty(
            () -> states.nothingYet("No provisioned products yet", "What you launch appears here."),
            () -> states.nothingFound("Nothing fits the filter", "Clear the filter to see all rows."));
        return made;
    }

    private Region list() {
        ListHeader head = new ListHeader("Provisioned",
            new SegmentedChoice<>("scope", "Scope", "a").add("a", "Account").add("r", "Role").add("u", "User"));
        head.countProperty().bind(table.countTextProperty());
        SearchField search = new SearchField("filter", "Filter by name", "Filter provisioned products", "/", messages);
        search.textProperty().bindBidirectional(table.filterProperty());
        head.setTools(search, table.columnsButton());
        VBox.setVgrow(table, Priority.ALWAYS);
        Region skeleton = new SkeletonRows(parts.theme().rowHeightProperty());
        skeleton.setMaxHeight(130);
        return new VBox(head, table, skeleton);
    }

    private Region page() {
        PageHeader header = new PageHeader();
        header.setBreadcrumb(List.of(
            new PageHeader.Crumb("crumb-products", "Products", () -> { }),
            new PageHeader.Crumb("crumb-owner", "Data Platform", () -> { })), "Aurora PostgreSQL Cluster");
        header.titleProperty().set("Aurora PostgreSQL Cluster");
        header.setBeside(new Chip("Newest", Tone.ACCENT));
        header.setActions(
            Buttons.withIcon("copy", Icon.COPY, "Copy", () -> { }),
            Buttons.primary("launch", "Launch product", () -> { }));
        header.setSubtitle(new CopyableText("Product ID", "prod-4x2k7vqw3n5ta", messages),
            new Label("CloudFormation template"), Buttons.link("mail", "data-platform@acme.example", () -> { }),
            new TimeLabel(parts, executor.now().minus(Duration.ofDays(12))));
        TabPane tabs = new TabPane(new Tab("Overview"), new Tab("Versions"), new Tab("Launch paths"));
        tabs.setMinHeight(Region.USE_PREF_SIZE);
        tabs.getTabs().forEach(tab -> tab.setClosable(false));
        PageBody scroll = new PageBody(chips(), facts(), controls(),
            states.inPlace(new LoadState.Denied(new IllegalStateException()), actions).orElseThrow());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return new VBox(header, tabs, scroll);
    }

    private Region chips() {
        FlowPane flow = new FlowPane(8, 8);
        for (Tone tone : Tone.values()) {
            flow.getChildren().add(new Chip(Icon.CHECK, tone.name().toLowerCase(java.util.Locale.ROOT), tone));
        }
        for (RecordStatus status : RecordStatus.values()) {
            flow.getChildren().add(StatusBadge.ofRecord(OpenEnum.of(status), messages));
        }
        return flow;
    }

    private Region facts() {
        KeyValueGrid grid = new KeyValueGrid();
        grid.add("Type", "String, 6 allowed values");
        grid.add("ARN", new CopyableText("ARN",
            "arn:aws:catalog:eu-central-1:111122223333:product/prod-4x2k", messages));
        grid.add("Stack", new ShortId("Stack", "stack-0a4f19c27be86d305-production", messages));
        return new VBox(8, new SectionTitle("Facts", Buttons.link("all", "All facts", () -> { })), grid);
    }

    private Region controls() {
        Button disabled = new Button("Disabled");
        disabled.setDisable(true);
        CheckBox check = new CheckBox("Remember for this product");
        check.setSelected(true);
        TextField field = new TextField();
        field.setPromptText("Name of the provisioned product");
        field.setPrefColumnCount(24);
        TextField wrong = new TextField("Orders_DB");
        wrong.setAccessibleText("Cluster identifier");
        wrong.pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, true);
        ComboBox<String> combo = new ComboBox<>(FXCollections.observableArrayList("v3.2.0"));
        combo.setAccessibleText("Version");
        combo.getSelectionModel().select(0);
        return new FlowPane(8, 8, new Button("Plain"), Buttons.danger("terminate", "Terminate…", () -> { }), disabled,
            Buttons.icon("refresh", Icon.REFRESH, "Refresh the list", () -> { }), check, new RadioButton("Sandbox"),
            field, wrong, combo);
    }

    record Sample(String id, String name, ProvisionedProductStatus status, int resources, long minutes) {
    }
}
