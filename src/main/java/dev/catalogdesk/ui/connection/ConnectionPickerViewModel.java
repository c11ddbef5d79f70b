package dev.catalogdesk.ui.connection;

import dev.catalogdesk.connection.Connection;
import dev.catalogdesk.connection.ConnectionManager;
import dev.catalogdesk.connection.ConnectionStatus;
import dev.catalogdesk.connection.ProfileEntry;
import dev.catalogdesk.connection.ProfileFiles;
import dev.catalogdesk.connection.ProfileProblem;
import dev.catalogdesk.connection.ProfileSnapshot;
import dev.catalogdesk.connection.RegionCatalogue;
import dev.catalogdesk.settings.ContextKey;
import dev.catalogdesk.settings.SettingsStore;
import dev.catalogdesk.ui.component.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Choosing connection and region for one window. A connection keeps the region it was last used with, or has its
/// profile's own, or the environment's. Call on the JavaFX thread.
public final class ConnectionPickerViewModel {
    private final ConnectionManager manager;
    private final ProfileFiles files;
    private final SettingsStore settings;
    private final ConnectionRows connectionRows;
    private final RegionRows regionRows;
    private final PickerViewModel connections;
    private final PickerViewModel regions;
    private final Messages messages;
    private final ReadOnlyStringWrapper problems = new ReadOnlyStringWrapper("");

    /// Makes the model of a window.
    ///
    /// @param manager the window's connection
    /// @param files profiles
    /// @param allRegions gives the regions
    /// @param settings what was used and marked
    /// @param messages texts
    public ConnectionPickerViewModel(ConnectionManager manager, ProfileFiles files,
        Supplier<RegionCatalogue> allRegions, SettingsStore settings, Messages messages) {
        this.manager = manager;
        this.files = files;
        this.settings = settings;
        this.messages = messages;
        connectionRows = new ConnectionRows(messages);
        regionRows = new RegionRows(allRegions, messages);
        connections = new PickerViewModel(this::chooseConnection, Optional.empty(), text -> Optional.empty());
        regions = new PickerViewModel(this::chooseRegion, Optional.of(this::markRegion), regionRows::typed);
    }

    /// The connections to choose from.
    ///
    /// @return their list
    public PickerViewModel connections() {
        return connections;
    }

    /// The regions to choose from.
    ///
    /// @return their list
    public PickerViewModel regions() {
        return regions;
    }

    /// What is wrong with the shared AWS files, one line each.
    ///
    /// @return empty where all is well
    public ReadOnlyStringProperty problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /// Reads anew what can be chosen; called when the picker opens and when the files change while it is open.
    public void refresh() {
        ConnectionStatus now = manager.status();
        ProfileSnapshot profiles = files.current();
        connections.setRows(connectionRows.of(now.connection(), profiles, settings.current().connections()));
        regions.setRows(regionRows.of(key(now), settings.current().connections()));
        problems.set(String.join("\n", profiles.problems().stream().map(this::text).toList()));
    }

    /// The region for a connection that is chosen without one.
    ///
    /// @param connection the connection
    /// @return the region last used with it, its profile's, the environment's, or a usual one
    public String regionFor(Connection connection) {
        List<ContextKey> recent = settings.current().connections().recent();
        return recent.stream().filter(used -> used.connection().equals(connection.id())).map(ContextKey::region)
            .findFirst()
            .or(() -> connection instanceof Connection.Demo
                ? Optional.of("eu-central-1")
                : files.current().find(connection).flatMap(ProfileEntry::region)
                    .or(() -> files.environment().region()))
            .orElse(RegionCatalogue.FALLBACK);
    }

    private void chooseConnection(String id) {
        Connection.parse(id).ifPresent(connection -> manager.select(connection, regionFor(connection)));
    }

    private void chooseRegion(String region) {
        Connection connection = manager.status().connection().orElse(Connection.demo());
        manager.select(connection, region);
    }

    private void markRegion(String region, boolean favourite) {
        String connection = key(manager.status()).connection();
        settings.update(s -> s.withConnections(c -> c.withFavouriteRegion(connection, region, favourite)));
        refresh();
    }

    private String text(ProfileProblem problem) {
        return messages.text(problem.message().key(), problem.message().args().toArray());
    }

    private static ContextKey key(ConnectionStatus status) {
        return new ContextKey(status.connection().map(Connection::id).orElse(""), status.region());
    }
}
