/// One start of the program speaks to another: the first one listens on a socket among the program's own files, and
/// a later one hands it what it was started with. Knows texts, not what they mean.
@NullMarked
package dev.catalogdesk.starts;

import org.jspecify.annotations.NullMarked;
