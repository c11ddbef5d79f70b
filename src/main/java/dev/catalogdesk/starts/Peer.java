package dev.catalogdesk.starts;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.attribute.UserPrincipal;
import jdk.net.ExtendedSocketOptions;

/// Who is at the other end of a socket. Linux and macOS tell; on Windows the rights of the folder have to do.
final class Peer {
    private Peer() {
    }

    /// Whether the other end is a process of a user, as far as the system tells.
    static boolean is(UserPrincipal user, SocketChannel channel) throws IOException {
        return !channel.supportedOptions().contains(ExtendedSocketOptions.SO_PEERCRED)
            || channel.getOption(ExtendedSocketOptions.SO_PEERCRED).user().equals(user);
    }
}
