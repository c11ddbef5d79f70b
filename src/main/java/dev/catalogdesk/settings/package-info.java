/// What the console remembers between two starts, as one immutable record, and the file it is kept in.
@NullMarked
package dev.catalogdesk.settings;

import org.jspecify.annotations.NullMarked;
