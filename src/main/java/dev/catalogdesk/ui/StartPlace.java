package dev.catalogdesk.ui;

import dev.catalogdesk.connection.Connection;
import dev.catalogdesk.connection.ProfileSnapshot;
import dev.catalogdesk.settings.ContextKey;
import dev.catalogdesk.settings.Settings;
import dev.catalogdesk.ui.shell.Address;
import dev.catalogdesk.ui.shell.AddressException;
import dev.catalogdesk.ui.shell.Place;
import dev.catalogdesk.ui.shell.ScreenId;
import java.util.Optional;
import java.util.function.Function;

/// Where a window begins that was not opened from another: what the command line says, else where the last window
/// was, else the profile that the environment names, else the demo.
///
/// @param connection the connection
/// @param region code of the region
/// @param place the place in the window
record StartPlace(Connection connection, String region, Place place) {
    static StartPlace of(StartOptions options, Settings settings, Optional<String> awsProfile,
        ProfileSnapshot profiles, Function<Connection, String> usualRegion) {
        Optional<Address> address = options.open().flatMap(StartPlace::address);
        Connection connection = options.endpointUrl()
            .<Connection>map(url -> new Connection.Endpoint(url,
                options.connection().flatMap(Connection::parse).flatMap(Connection::profileName)))
            .or(() -> options.connection().flatMap(Connection::parse))
            .or(() -> address.flatMap(a -> Connection.parse(a.connection())))
            .or(() -> settings.connections().last().flatMap(last -> Connection.parse(last.connection())))
            .or(() -> awsProfile.filter(name -> profiles.find(name).isPresent()).map(Connection.Profile::new))
            .orElse(Connection.demo());
        Optional<String> addressed = address.filter(a -> a.connection().equals(connection.id())).map(Address::region);
        String region = options.region().or(() -> addressed).or(() -> last(settings, connection))
            .orElseGet(() -> usualRegion.apply(connection));
        Place place = address.map(Address::place)
            .or(() -> options.open().flatMap(ScreenId::of).map(Place::of))
            .orElse(Place.of(ScreenId.PRODUCTS));
        return new StartPlace(connection, region, place);
    }

    private static Optional<String> last(Settings settings, Connection connection) {
        return settings.connections().last().filter(last -> last.connection().equals(connection.id()))
            .map(ContextKey::region);
    }

    private static Optional<Address> address(String text) {
        try {
            return Optional.of(Address.parse(text));
        } catch (AddressException e) {
            return Optional.empty();
        }
    }
}
