/// What all tests of the interface stand on. TestFX is named here and nowhere else, so that it can be replaced.
@NullMarked
package dev.catalogdesk.ui.testing;

import org.jspecify.annotations.NullMarked;
