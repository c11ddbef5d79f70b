package dev.catalogdesk.parameters;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.model.StackSetAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a StackSet product will go through its accounts: tolerance and concurrency worked out for a number of accounts,
/// and said in words. A percentage rounds down; concurrency is at least 1 then (documentation of
/// `ProvisioningPreferences`), and never more than one above the tolerance (CloudFormation User Guide, "StackSets
/// operation options", strict failure tolerance). Pure.
///
/// @param accounts how many accounts; 0 where it is not known
/// @param regions how many regions; 0 where it is not known
/// @param tolerance in how many accounts of a region it may fail; nothing for none
/// @param concurrency how many accounts are worked on at a time; nothing for one
public record StackSetRollout(
        int accounts, int regions, Optional<StackSetAmount> tolerance, Optional<StackSetAmount> concurrency) {
    private static final long HUNDRED = 100;

    /// How many accounts of a region may fail without stopping it.
    ///
    /// @return accounts
    public int tolerated() {
        return tolerance.map(this::worth).orElse(0);
    }

    /// How many accounts are worked on at a time, as it comes out: no more than there are, nor than the tolerance
    /// lets.
    ///
    /// @return accounts, at least 1
    public int atOnce() {
        return (int) Math.min(Math.min(wished(), tolerated() + 1L), Math.max(1, accounts));
    }

    /// The same in words.
    ///
    /// @return sentences, the most important first
    public List<MessageKey> words() {
        if (accounts == 0 && (percentage(tolerance) || percentage(concurrency))) {
            return List.of(scope(), MessageKey.of("form.stackset.percent.unknown"));
        }
        List<MessageKey> words = new ArrayList<>(List.of(stop(), scope()));
        if (regions != 1 && !neverStops()) {
            words.add(MessageKey.of("form.stackset.later"));
        }
        tolerance.filter(StackSetAmount::percentage)
            .ifPresent(share -> words.add(rounded("form.stackset.tolerance.percent", share, tolerated())));
        concurrency.filter(StackSetAmount::percentage)
            .ifPresent(share -> words.add(rounded("form.stackset.concurrency.percent", share, wished())));
        if (accounts > 0 && atOnce() < Math.min(wished(), accounts)) {
            words.add(MessageKey.of("form.stackset.lowered", atOnce(), wished()));
        }
        return words;
    }

    private MessageKey stop() {
        int together = accounts == 0 ? wished() : atOnce();
        return neverStops() ? MessageKey.of("form.stackset.never", together)
            : MessageKey.of("form.stackset.stop", tolerated(), together);
    }

    private MessageKey scope() {
        return accounts == 0 || regions == 0 ? MessageKey.of("form.stackset.scope.open", accounts, regions)
            : MessageKey.of("form.stackset.scope", (long) accounts * regions, accounts, regions);
    }

    private boolean neverStops() {
        return accounts > 0 && tolerated() >= accounts;
    }

    private int wished() {
        return concurrency.map(amount -> Math.max(1, worth(amount))).orElse(1);
    }

    private int worth(StackSetAmount amount) {
        return amount.percentage() ? (int) (accounts * (long) amount.value() / HUNDRED) : amount.value();
    }

    private static boolean percentage(Optional<StackSetAmount> amount) {
        return amount.filter(StackSetAmount::percentage).isPresent();
    }

    private MessageKey rounded(String key, StackSetAmount share, int worth) {
        return MessageKey.of(key, share.value(), accounts, worth);
    }
}
