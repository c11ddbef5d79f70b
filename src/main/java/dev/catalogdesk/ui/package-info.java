/// The window. `App` starts it, `AppContext` builds everything by constructor.
@NullMarked
package dev.catalogdesk.ui;

import org.jspecify.annotations.NullMarked;
