package dev.catalogdesk.demo.http;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Lets requests in only that were meant for this machine. A page in a browser can make a name of its own point to
/// 127.0.0.1 (DNS rebinding) and would then be allowed to read what the simulation answers; the Host header tells.
final class LoopbackHost {
    private static final Pattern LOOPBACK = Pattern.compile(
        "(127\\.0\\.0\\.1|\\[::1]|(?:[a-z0-9-]+\\.)*localhost)(:\\d{1,5})?");

    private LoopbackHost() {
    }

    /// Checks a host.
    ///
    /// @param host host with or without port, of the header or of an absolute target
    /// @param headers all headers, to word the refusal
    static void check(String host, Map<String, String> headers) throws RefusedException {
        if (!LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches()) {
            throw new RefusedException(403, "The host " + host + " is not this machine: use 127.0.0.1, localhost, [::1]"
                + " or a name that ends in .localhost.", headers);
        }
    }
}
