package dev.catalogdesk.connection;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/// What a window can be connected to.
public sealed interface Connection {
    /// The embedded simulation.
    ///
    /// @return the one connection that is always there
    static Connection demo() {
        return new Demo();
    }

    /// The id that settings, addresses and the command line know the connection by: `demo`, the name of the profile,
    /// or `endpoint:URL`, with `#profile` behind it where one signs. A profile whose name could be taken for
    /// something else is `profile:NAME`.
    ///
    /// @return the id; [#parse] reads it
    String id();

    /// The name on the screen.
    ///
    /// @return a short name
    String displayName();

    /// The profile whose credentials sign.
    ///
    /// @return its name, if it is one
    Optional<String> profileName();

    /// Whether the connection may be remembered and offered again. One to an endpoint was asked for on the command
    /// line, and for that start only.
    ///
    /// @return true for the demo and profiles
    default boolean remembered() {
        return !(this instanceof Endpoint);
    }

    /// Reads an id, such as `--connection` takes.
    ///
    /// @param id an id as [#id] gives it
    /// @return the connection, or nothing where the id is blank or its URL cannot be used
    static Optional<Connection> parse(String id) {
        String text = id.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.toLowerCase(Locale.ROOT).equals(Demo.ID)) {
            return Optional.of(demo());
        }
        if (text.startsWith(Profile.PREFIX)) {
            String name = text.substring(Profile.PREFIX.length());
            return name.isEmpty() ? Optional.empty() : Optional.of(new Profile(name));
        }
        return text.startsWith(Endpoint.PREFIX) ? Endpoint.read(text) : Optional.of(new Profile(text));
    }

    /// The embedded simulation, with fixed credentials of its own.
    record Demo() implements Connection {
        private static final String ID = "demo";

        @Override
        public String id() {
            return ID;
        }

        @Override
        public String displayName() {
            return "Demo";
        }

        @Override
        public Optional<String> profileName() {
            return Optional.empty();
        }
    }

    /// A profile of the shared AWS files.
    ///
    /// @param name its name there
    record Profile(String name) implements Connection {
        private static final String PREFIX = "profile:";

        /// Checks the name.
        public Profile {
            if (name.isBlank()) {
                throw new IllegalArgumentException("A profile has a name");
            }
        }

        @Override
        public String id() {
            boolean plain = Connection.parse(name).filter(this::equals).isPresent();
            return plain ? name : PREFIX + name;
        }

        @Override
        public String displayName() {
            return name;
        }

        @Override
        public Optional<String> profileName() {
            return Optional.of(name);
        }
    }

    /// One endpoint for all services, such as a local simulation.
    ///
    /// @param url where it is; `http` or `https`, with neither user, query nor fragment
    /// @param profile the profile that signs; without one the environment's or the default profile's credentials do,
    ///     and where there are none, the fixed ones of the demo
    record Endpoint(URI url, Optional<String> profile) implements Connection {
        private static final String PREFIX = "endpoint:";

        /// Checks the URL. What is wrong is told without the URL, which may hold a password.
        public Endpoint {
            if (!usable(url)) {
                throw new IllegalArgumentException("An endpoint is http://host or https://host, with port and path");
            }
        }

        /// Whether a URL can be an endpoint.
        ///
        /// @param url any URL
        /// @return true if it has a web scheme and a host, and neither user, query nor fragment
        public static boolean usable(URI url) {
            String scheme = url.getScheme();
            boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return web && url.getHost() != null && url.getRawUserInfo() == null && url.getRawQuery() == null
                && url.getRawFragment() == null;
        }

        private static Optional<Connection> read(String id) {
            String rest = id.substring(PREFIX.length());
            int hash = rest.indexOf('#');
            String address = hash < 0 ? rest : rest.substring(0, hash);
            Optional<String> profile =
                hash < 0 ? Optional.empty() : Optional.of(rest.substring(hash + 1)).filter(name -> !name.isBlank());
            try {
                URI url = URI.create(address);
                return usable(url) ? Optional.of(new Endpoint(url, profile)) : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        @Override
        public String id() {
            return PREFIX + url + profile.map(name -> "#" + name).orElse("");
        }

        @Override
        public String displayName() {
            return url.getPort() < 0 ? url.getHost() : url.getHost() + ":" + url.getPort();
        }

        @Override
        public Optional<String> profileName() {
            return profile;
        }
    }
}
