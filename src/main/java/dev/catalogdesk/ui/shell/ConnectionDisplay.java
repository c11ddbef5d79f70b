package dev.catalogdesk.ui.shell;

import java.time.Instant;
import java.util.Optional;

/// What the window says about its connection: in the context bar, in the title, in addresses, and again in every
/// confirmation.
///
/// @param id id of the connection as in addresses; blank for none
/// @param name name on the screen
/// @param colour the connection's colour
/// @param account the 12 digits of the account, once they are known
/// @param caller name of user or role, once it is known
/// @param region code of the region; blank without a connection
/// @param session how the session stands, in a few words
/// @param explanation how the session stands, in a sentence; what a tooltip says
/// @param tone whether the session's words are good news
/// @param sessionEnd when the credentials end, where they say so; the context bar then counts down
/// @param guards what is shown of the connection's guards
public record ConnectionDisplay(
    String id, String name, ConnectionColour colour, Optional<String> account, Optional<String> caller,
    String region, String session, String explanation, SessionTone tone, Optional<Instant> sessionEnd,
    GuardSigns guards) {
    private static final int ACCOUNT_DIGITS = 12;

    /// No connection.
    ///
    /// @param name what stands in the place of a name
    /// @return the display
    public static ConnectionDisplay none(String name) {
        return new ConnectionDisplay("", name, ConnectionColour.GREY, Optional.empty(), Optional.empty(), "", "", "",
            SessionTone.NEUTRAL, Optional.empty(), GuardSigns.NONE);
    }

    /// The account in groups of four digits, as AWS shows it to people.
    ///
    /// @return such as `1111-2222-3333`; what is not 12 digits stays as it is; empty while unknown
    public String accountText() {
        return grouped(account.orElse(""));
    }

    static String grouped(String digits) {
        if (digits.length() != ACCOUNT_DIGITS || !digits.chars().allMatch(Character::isDigit)) {
            return digits;
        }
        return digits.substring(0, 4) + "-" + digits.substring(4, 8) + "-" + digits.substring(8);
    }
}
