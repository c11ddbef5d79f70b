/// Work away from the JavaFX thread, its results back on it; replaced in tests by a hand-driven executor.
@NullMarked
package dev.catalogdesk.ui.task;

import org.jspecify.annotations.NullMarked;
