/// In what two texts, values, templates or sets of parameters differ, as typed pieces that a view can show as they are.
/// Whatever comes in, the work is bounded: where texts are too large or too different, the pieces get coarser.
///
/// `TextDifference`, `TemplateDifference` and `ParameterDifference` are the entrances. Pure, any thread, but not for
/// the JavaFX thread: large texts take a while.
@NullMarked
package dev.catalogdesk.changes.difference;

import org.jspecify.annotations.NullMarked;
