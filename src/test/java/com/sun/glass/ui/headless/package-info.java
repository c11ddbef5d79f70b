/// The part of the test platform that has to stand in JavaFX's own package.
@NullMarked
package com.sun.glass.ui.headless;

import org.jspecify.annotations.NullMarked;
