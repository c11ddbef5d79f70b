/// Tests of profiles, sessions and clients against files in temporary folders and an STS on the loopback interface.
@NullMarked
package dev.catalogdesk.connection;

import org.jspecify.annotations.NullMarked;
