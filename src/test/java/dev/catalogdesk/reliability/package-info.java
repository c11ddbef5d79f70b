/// Shows that a launch happens once, whatever breaks: the console is killed for real, and the launches are counted in
/// the log of the simulated AWS, which runs in a process of its own.
@NullMarked
package dev.catalogdesk.reliability;

import org.jspecify.annotations.NullMarked;
