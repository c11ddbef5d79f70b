package dev.catalogdesk.ui.shell;

import dev.catalogdesk.settings.PolicyColour;
import java.util.List;

/// The colour of a connection: the strip above the window and the dot before its name, so that two windows on
/// different accounts are not taken for each other. Never the only sign: the name stands beside it.
public enum ConnectionColour {
    /// The demo's.
    TEAL("connection-teal"),
    /// Blue.
    BLUE("connection-blue"),
    /// Purple.
    PURPLE("connection-purple"),
    /// Crimson.
    CRIMSON("connection-crimson"),
    /// Orange.
    ORANGE("connection-orange"),
    /// Amber.
    AMBER("connection-amber"),
    /// Green.
    GREEN("connection-green"),
    /// No connection.
    GREY("connection-grey");

    private static final List<ConnectionColour> OF_PROFILES =
        List.of(BLUE, PURPLE, CRIMSON, ORANGE, AMBER, GREEN);

    private final String styleClass;

    ConnectionColour(String styleClass) {
        this.styleClass = styleClass;
    }

    /// The colour of a connection: the same on every machine, because it is worked out from the id.
    ///
    /// @param connectionId id of the connection; blank for none
    /// @return its colour
    public static ConnectionColour of(String connectionId) {
        if (connectionId.isBlank()) {
            return GREY;
        }
        if (connectionId.equals("demo")) {
            return TEAL;
        }
        return OF_PROFILES.get(Math.floorMod(connectionId.hashCode(), OF_PROFILES.size()));
    }

    /// The colour that the operator gave a connection, or else its own.
    ///
    /// @param connectionId id of the connection; blank for none
    /// @param given what the operator gave it
    /// @return its colour
    public static ConnectionColour of(String connectionId, PolicyColour given) {
        return switch (given) {
            case AUTOMATIC -> of(connectionId);
            case TEAL -> TEAL;
            case BLUE -> BLUE;
            case PURPLE -> PURPLE;
            case CRIMSON -> CRIMSON;
            case ORANGE -> ORANGE;
            case AMBER -> AMBER;
            case GREEN -> GREEN;
            case GREY -> GREY;
        };
    }

    /// The style class that gives the colour.
    ///
    /// @return its name
    String styleClass() {
        return styleClass;
    }
}
