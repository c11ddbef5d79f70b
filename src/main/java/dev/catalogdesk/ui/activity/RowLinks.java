package dev.catalogdesk.ui.activity;

import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/// The links of an operation in the drawer, in a fixed order. Each is made when it is first offered: most never are,
/// and hundreds of operations at once would pay for them.
final class RowLinks extends HBox {
    private static final int GAP = 8;

    private final ActivityRow row;
    private final Messages messages;
    private final Map<String, Offer> offers = new LinkedHashMap<>();
    private final Map<String, Hyperlink> made = new LinkedHashMap<>();
    private final Tooltip why = new Tooltip();
    private Optional<String> off = Optional.empty();

    /// @param changes whether it changes something in AWS
    private record Offer(String text, boolean changes, Runnable action) {
    }

    RowLinks(ActivityRow row, Messages messages) {
        super(GAP);
        this.row = row;
        this.messages = messages;
        setAlignment(Pos.TOP_RIGHT);
        // The drawer opens under the pointer: the second click of a double click on "Launch product" lands here.
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getClickCount() > 1) {
                event.consume();
            }
        });
    }

    /// Can offer something that only looks or copies, behind what was added before.
    ///
    /// @param code part of the link's id
    void add(String code, String text, Runnable action) {
        offers.put(code, new Offer(text, false, action));
    }

    /// Can offer something that changes AWS.
    void addChanging(String code, String text, Runnable action) {
        offers.put(code, new Offer(text, true, action));
    }

    /// Offers a link, or no longer.
    void offer(String code, boolean offered) {
        if (offered && !made.containsKey(code)) {
            make(code);
        }
        link(code).ifPresent(link -> {
            link.setVisible(offered);
            link.setManaged(offered);
        });
    }

    /// A link that has been offered.
    Optional<Hyperlink> link(String code) {
        return Optional.ofNullable(made.get(code));
    }

    /// Turns off what changes AWS. A node that is off shows no tooltip: what is around it says why.
    void allow(Optional<String> reason) {
        off = reason;
        made.forEach((code, link) -> allow(link, offers.getOrDefault(code, new Offer("", false, () -> { }))));
        Tooltip.uninstall(this, why);
        off.ifPresent(text -> {
            why.setText(text);
            Tooltip.install(this, why);
        });
    }

    private void allow(Hyperlink link, Offer offer) {
        if (offer.changes()) {
            link.setDisable(off.isPresent());
            link.setAccessibleHelp(off.orElse(null));
        }
    }

    private void make(String code) {
        int place = 0;
        for (Map.Entry<String, Offer> each : offers.entrySet()) {
            if (each.getKey().equals(code)) {
                Hyperlink link = link(code, each.getValue());
                made.put(code, link);
                getChildren().add(place, link);
                return;
            }
            place += made.containsKey(each.getKey()) ? 1 : 0;
        }
    }

    private Hyperlink link(String code, Offer offer) {
        Hyperlink link = Buttons.link("activity-" + code, offer.text(), offer.action());
        link.setMinWidth(USE_PREF_SIZE);
        link.setAccessibleText(messages.text("activity.of", offer.text(), row.targetName(), row.token()));
        allow(link, offer);
        return link;
    }
}
