/// Confirmations, file choosers, links and the clipboard behind an interface, so that tests answer in their place.
@NullMarked
package dev.catalogdesk.ui.dialog;

import org.jspecify.annotations.NullMarked;
