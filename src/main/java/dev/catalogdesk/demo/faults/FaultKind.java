package dev.catalogdesk.demo.faults;

import dev.catalogdesk.demo.faults.Fault.Damage;
import dev.catalogdesk.demo.faults.Fault.Refusal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The faults that can be asked for by file and over HTTP, by the words that stand there.
public enum FaultKind {
    /// `ThrottlingException`.
    THROTTLE("throttle"),

    /// An internal error, HTTP 500.
    INTERNAL("internal"),

    /// The service is not there, HTTP 503.
    UNAVAILABLE("unavailable"),

    /// `AccessDeniedException`.
    DENY("deny"),

    /// `ExpiredTokenException`.
    EXPIRE("expire"),

    /// A reset before anything is done.
    RESET_BEFORE("reset-before"),

    /// A reset after the call took effect.
    RESET_AFTER("reset-after"),

    /// An answer that ends in the middle.
    TRUNCATE("truncate"),

    /// An answer that is no JSON or XML.
    MALFORM("malform"),

    /// A late answer.
    DELAY("delay");

    private final String word;

    FaultKind(String word) {
        this.word = word;
    }

    /// The word in files.
    ///
    /// @return such as `reset-before`
    public String word() {
        return word;
    }

    /// All words.
    ///
    /// @return the words in their order
    public static List<String> words() {
        return Arrays.stream(values()).map(FaultKind::word).toList();
    }

    static Optional<FaultKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /// The fault itself.
    ///
    /// @param by how late, for [#DELAY]
    Fault fault(Duration by) {
        return switch (this) {
            case THROTTLE -> new Fault.Refuse(Refusal.THROTTLED);
            case INTERNAL -> new Fault.Refuse(Refusal.INTERNAL);
            case UNAVAILABLE -> new Fault.Refuse(Refusal.UNAVAILABLE);
            case DENY -> new Fault.Refuse(Refusal.DENIED);
            case EXPIRE -> new Fault.Refuse(Refusal.EXPIRED);
            case RESET_BEFORE -> new Fault.Cut(false);
            case RESET_AFTER -> new Fault.Cut(true);
            case TRUNCATE -> new Fault.Spoil(Damage.TRUNCATED);
            case MALFORM -> new Fault.Spoil(Damage.MALFORMED);
            case DELAY -> new Fault.Delay(by);
        };
    }
}
