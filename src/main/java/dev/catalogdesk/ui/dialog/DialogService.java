package dev.catalogdesk.ui.dialog;

import dev.catalogdesk.ui.component.FailureText;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// Everything that leaves the window: questions, file choosers, links, the clipboard. All methods are called on the
/// JavaFX thread; those that ask return when they are answered, while the window goes on living.
public interface DialogService {
    /// Asks before something is done.
    ///
    /// @param question what is asked
    /// @return true if the action's button was pressed
    boolean confirm(Confirmation question);

    /// Asks before a change is sent to AWS.
    ///
    /// @param question what changes and where, and what shows that it was read
    /// @return true if the sign was given and the action's button was pressed
    boolean confirm(MutationConfirmation question);

    /// Tells of a failure that has no place in the window. Prefer a message in place of what failed.
    ///
    /// @param failure what happened
    void showError(FailureText failure);

    /// Asks for an existing file.
    ///
    /// @param question which
    /// @return the file, or nothing
    Optional<Path> pickFile(FilePick question);

    /// Asks where to save.
    ///
    /// @param question what
    /// @return the file, or nothing
    Optional<Path> saveFile(FilePick question);

    /// Opens a link in the desktop's browser or mail program.
    ///
    /// @param link `http`, `https` or `mailto`; any other is not opened, since a catalogue's links are foreign text
    void openLink(URI link);

    /// Puts a text on the clipboard.
    ///
    /// @param text what to copy
    void copy(String text);
}
