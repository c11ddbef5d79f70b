package dev.catalogdesk.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Whether a condition is true. Where something is not known the answer may still be certain: one false condition
/// makes `Fn::And` false, whatever the others are.
sealed interface Verdict {
    /// It is certain.
    record Decided(boolean value) implements Verdict {
        static final Decided TRUE = new Decided(true);
        static final Decided FALSE = new Decided(false);
    }

    /// It is not certain: because values of parameters are missing, because AWS has to look, or both.
    record Undecided(Set<String> missing, boolean byAws) implements Verdict {
        /// Only AWS can say.
        static final Undecided BY_AWS = new Undecided(Set.of(), true);

        /// What is added to reasons without adding one.
        static final Undecided NO_REASON = new Undecided(Set.of(), false);

        Undecided and(Undecided other) {
            if (missing.containsAll(other.missing) && (byAws || !other.byAws)) {
                return this;
            }
            Set<String> both = new TreeSet<>(missing);
            both.addAll(other.missing);
            return new Undecided(both, byAws || other.byAws);
        }
    }

    static Verdict of(boolean value) {
        return value ? Decided.TRUE : Decided.FALSE;
    }

    default Verdict not() {
        return this instanceof Decided(boolean value) ? of(!value) : this;
    }

    /// Joins verdicts: one that is `decisive` decides, what is undecided leaves it open, and otherwise it is not so.
    static Verdict join(List<Verdict> verdicts, boolean decisive) {
        Verdict joined = of(!decisive);
        for (Verdict each : verdicts) {
            if (each instanceof Undecided open) {
                joined = joined instanceof Undecided before ? before.and(open) : open;
            } else if (each.equals(of(decisive))) {
                return each;
            }
        }
        return joined;
    }
}
