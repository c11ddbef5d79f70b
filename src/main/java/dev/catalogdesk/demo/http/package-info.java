/// HTTP/1.1 on the loopback interface, for the simulated AWS only. Requests are parsed by Apache HttpCore; sockets are
/// in our own hands, because a simulation must be able to break a connection as a network does, and must answer what
/// is no HTTP in the words of AWS.
@NullMarked
package dev.catalogdesk.demo.http;

import org.jspecify.annotations.NullMarked;
