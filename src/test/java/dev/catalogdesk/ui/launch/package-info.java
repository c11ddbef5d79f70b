/// Tests of the launch screens.
@NullMarked
package dev.catalogdesk.ui.launch;

import org.jspecify.annotations.NullMarked;
