package dev.catalogdesk.demo.admin;

import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.wire.Call;

/// What an update gives, and what it leaves as it was. An empty text is given too: it takes a text away.
final class Given {
    private Given() {
    }

    static String text(Call call, String member, String before) {
        return call.input().has(member) ? call.text(member) : before;
    }

    static boolean flag(Call call, String member, boolean before) {
        return call.input().path(member).asBoolean(before);
    }

    /// A text that something cannot be without.
    static String required(String member, String text) {
        if (text.isBlank()) {
            throw Errors.invalid(member + " must not be empty.");
        }
        return text;
    }
}
