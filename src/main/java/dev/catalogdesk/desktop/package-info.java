/// What the program tells through the desktop around its windows. There is no library for it: the desktop's own
/// commands are run, where they are.
@NullMarked
package dev.catalogdesk.desktop;

import org.jspecify.annotations.NullMarked;
