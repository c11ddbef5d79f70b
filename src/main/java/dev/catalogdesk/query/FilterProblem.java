package dev.catalogdesk.query;

import dev.catalogdesk.model.MessageKey;

/// Something in a line that cannot be taken as it is written. The rest of the line counts all the same.
///
/// @param start index of the first character concerned
/// @param end index after the last
/// @param unfinished whether it stands at the end of the line and more letters may mend it, so that a hint is enough
/// @param what what is the matter, and what becomes of it
/// @param todo what to write instead
public record FilterProblem(int start, int end, boolean unfinished, MessageKey what, MessageKey todo) {
}
