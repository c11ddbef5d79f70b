/// Tests of what is taken out of the program: its text, and that the real tools do with it what it says.
@NullMarked
package dev.catalogdesk.export;

import org.jspecify.annotations.NullMarked;
