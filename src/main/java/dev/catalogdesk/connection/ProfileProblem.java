package dev.catalogdesk.connection;

import dev.catalogdesk.model.MessageKey;
import java.nio.file.Path;

/// One of the shared AWS files that cannot be read. The other one still works.
///
/// @param file which
/// @param message what is wrong with it, and the next step
public record ProfileProblem(Path file, MessageKey message) {
}
