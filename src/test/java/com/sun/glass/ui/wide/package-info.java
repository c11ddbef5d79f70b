/// Where JavaFX looks for the test platform: `-Dglass.platform=Wide` makes it load
/// `com.sun.glass.ui.wide.WidePlatformFactory`.
@NullMarked
package com.sun.glass.ui.wide;

import org.jspecify.annotations.NullMarked;
