/// Profiles and regions from the shared AWS files, the state of a session, and the SDK's clients for it. No value
/// of a credential is kept in a field of ours, logged, or put into a message.
@NullMarked
package dev.catalogdesk.connection;

import org.jspecify.annotations.NullMarked;
