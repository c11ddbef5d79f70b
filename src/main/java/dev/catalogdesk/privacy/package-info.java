/// Keeps secrets out of whatever leaves the program's memory: logs, files, notifications, the clipboard.
@NullMarked
package dev.catalogdesk.privacy;

import org.jspecify.annotations.NullMarked;
