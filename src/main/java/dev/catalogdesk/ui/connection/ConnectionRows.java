package dev.catalogdesk.ui.connection;

import dev.catalogdesk.connection.Connection;
import dev.catalogdesk.connection.ProfileEntry;
import dev.catalogdesk.connection.ProfileSnapshot;
import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.settings.ConnectionHistory;
import dev.catalogdesk.settings.ContextKey;
import dev.catalogdesk.ui.component.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The connections to choose from: the demo, those used lately, then all profiles of the shared AWS files. A
/// connection stands once, where it stands first.
public final class ConnectionRows {
    private static final int RECENT = 5;
    private final Messages messages;

    /// Needs the texts.
    ///
    /// @param messages headings and kinds
    public ConnectionRows(Messages messages) {
        this.messages = messages;
    }

    /// Lists the connections.
    ///
    /// @param now the window's connection, if it has one
    /// @param profiles what the shared AWS files say
    /// @param history what was used
    /// @return the rows, grouped
    public List<PickerRow> of(Optional<Connection> now, ProfileSnapshot profiles, ConnectionHistory history) {
        List<PickerRow> rows = new ArrayList<>();
        Set<Connection> placed = new LinkedHashSet<>();
        List<Connection> all = profiles.connections();
        place(rows, placed, all.getFirst(), "connection.picker.builtIn", now, profiles);
        now.filter(connection -> !all.contains(connection))
            .ifPresent(other -> place(rows, placed, other, "connection.picker.commandLine", now, profiles));
        history.recent().stream().map(ContextKey::connection).distinct()
            .flatMap(id -> Connection.parse(id).stream())
            .filter(connection -> all.contains(connection) && !placed.contains(connection)).limit(RECENT)
            .forEach(connection -> place(rows, placed, connection, "connection.picker.recent", now, profiles));
        all.forEach(connection -> place(rows, placed, connection, "connection.picker.profiles", now, profiles));
        return rows;
    }

    private void place(List<PickerRow> rows, Set<Connection> placed, Connection connection, String group,
        Optional<Connection> now, ProfileSnapshot profiles) {
        if (!placed.add(connection)) {
            return;
        }
        Optional<ProfileEntry> profile = profiles.find(connection);
        rows.add(new PickerRow(connection.id(), connection.displayName(), detail(connection, profile),
            messages.text(group), now.filter(connection::equals).isPresent(), false,
            profile.flatMap(ProfileEntry::problem).isEmpty()));
    }

    private String detail(Connection connection, Optional<ProfileEntry> profile) {
        if (profile.isPresent()) {
            return profile.get().problem().map(this::text).orElseGet(() -> kind(profile.get()));
        }
        return messages.text(connection instanceof Connection.Demo
            ? "connection.kind.demo" : "connection.kind.endpoint");
    }

    private String kind(ProfileEntry profile) {
        String kind = messages.text(switch (profile.kind()) {
            case WEB_IDENTITY -> "connection.kind.webIdentity";
            case SSO -> "connection.kind.sso";
            case ASSUME_ROLE -> "connection.kind.assumeRole";
            case LOGIN_SESSION -> "connection.kind.loginSession";
            case CREDENTIAL_PROCESS -> "connection.kind.credentialProcess";
            case STATIC_KEYS -> "connection.kind.staticKeys";
            case INCOMPLETE, CYCLIC -> "connection.kind.incomplete";
        });
        List<String> parts = new ArrayList<>(List.of(kind));
        profile.accountId().ifPresent(parts::add);
        profile.region().ifPresent(parts::add);
        return String.join(" \u00b7 ", parts);
    }

    private String text(MessageKey key) {
        return messages.text(key.key(), key.args().toArray());
    }
}
