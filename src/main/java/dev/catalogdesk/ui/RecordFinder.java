package dev.catalogdesk.ui;

import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.ui.activity.ActivityScreen;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.shell.Navigator;
import dev.catalogdesk.ui.shell.PaletteItem;
import dev.catalogdesk.ui.shell.PaletteSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Finds records for the palette: any by its whole id, as it stands in mails and tickets, and those of this program's
/// operations by part of the id or of what they are about. Asks nobody: whether the record exists, its page tells.
final class RecordFinder implements PaletteSource {
    private static final Pattern ID = Pattern.compile("rec-[A-Za-z0-9_-]{1,96}");
    private static final int MOST = 8;

    private final Operations operations;
    private final Supplier<Optional<Location>> here;
    private final Navigator navigator;
    private final Messages messages;

    RecordFinder(Operations operations, Supplier<Optional<Location>> here, Navigator navigator, Messages messages) {
        this.operations = operations;
        this.here = here;
        this.navigator = navigator;
        this.messages = messages;
    }

    @Override
    public List<PaletteItem> find(String text) {
        List<PaletteItem> found = new ArrayList<>();
        String wanted = text.toLowerCase(Locale.ROOT);
        Optional<Location> place = here.get();
        operations.all().stream().sorted(Comparator.comparing(Operation::started).reversed())
            .filter(o -> place.filter(o.location()::isAt).isPresent() && !o.recordId().isEmpty())
            .filter(o -> o.recordId().contains(wanted) || o.targetName().toLowerCase(Locale.ROOT).contains(wanted))
            .limit(MOST).forEach(o -> found.add(item(o.recordId(), o.targetName())));
        boolean known = operations.all().stream().anyMatch(o -> o.recordId().equals(text));
        if (ID.matcher(text).matches() && (found.isEmpty() || !known)) {
            found.addFirst(item(text, ""));
        }
        return found;
    }

    private PaletteItem item(String recordId, String about) {
        return PaletteItem.of(messages.text("record.palette.group"), messages.text("record.palette.open", recordId),
            about, () -> navigator.open(ActivityScreen.record(recordId)));
    }
}
