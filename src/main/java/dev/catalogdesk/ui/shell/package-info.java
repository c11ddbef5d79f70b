/// The frame of a window: context bar, rail, history and addresses, palette, place for screens and the activity
/// drawer. Screens know each other only through the `Navigator`.
@NullMarked
package dev.catalogdesk.ui.shell;

import org.jspecify.annotations.NullMarked;
