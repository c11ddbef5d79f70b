/// The simulated AWS: an HTTP server on the loopback interface that speaks the services' own protocols, so that the
/// SDK client, the CLI and the console cannot tell it from AWS by how it talks. Reached over the wire only.
@NullMarked
package dev.catalogdesk.demo;

import org.jspecify.annotations.NullMarked;
