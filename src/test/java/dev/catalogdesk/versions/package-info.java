/// How versions stand, by rule and against the simulated AWS.
@NullMarked
package dev.catalogdesk.versions;

import org.jspecify.annotations.NullMarked;
