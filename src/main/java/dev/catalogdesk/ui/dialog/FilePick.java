package dev.catalogdesk.ui.dialog;

import java.util.List;

/// Which file is asked for.
///
/// @param title title of the file chooser
/// @param suggestedName name to begin with; may be empty
/// @param typeName what the files are called, such as "Templates"; empty for any file
/// @param patterns patterns of their names, such as `*.yaml`
public record FilePick(String title, String suggestedName, String typeName, List<String> patterns) {
    /// Copies the patterns.
    public FilePick {
        patterns = List.copyOf(patterns);
    }

    /// Any file.
    ///
    /// @param title title of the file chooser
    /// @return the question
    public static FilePick any(String title) {
        return new FilePick(title, "", "", List.of());
    }
}
