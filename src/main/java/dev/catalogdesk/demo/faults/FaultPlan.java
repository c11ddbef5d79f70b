package dev.catalogdesk.demo.faults;

import dev.catalogdesk.demo.seed.ScenarioException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What a fault file asks for.
///
/// @param rules what goes wrong; of several for one operation the first that applies happens
/// @param seed seed of the chances: equal seeds and equal calls, equal faults
/// @param searchLag how long the index of SearchProvisionedProducts lags behind, where the file says
/// @param expireTokenAfter after how many calls the session's credentials expire, where the file says
/// @param tagOptionsNotMigrated whether the account's TagOptions are from before their migration
public record FaultPlan(
        List<FaultRule> rules,
        long seed,
        Optional<Duration> searchLag,
        OptionalInt expireTokenAfter,
        boolean tagOptionsNotMigrated) {
    /// Nothing goes wrong.
    public static final FaultPlan NONE =
        new FaultPlan(List.of(), 0, Optional.empty(), OptionalInt.empty(), false);

    /// Copies the rules.
    public FaultPlan {
        rules = List.copyOf(rules);
    }

    /// Refuses rules for operations that do not exist: they are slips of the pen.
    ///
    /// @param operations names of all operations that are simulated
    /// @return this
    /// @throws ScenarioException for the first such rule
    public FaultPlan checked(Collection<String> operations) {
        for (FaultRule rule : rules) {
            if (!rule.operation().equals(Faults.ANY) && !operations.contains(rule.operation())) {
                throw new ScenarioException(rule.place() + ": " + rule.operation()
                    + " is no operation that is simulated. Use " + Faults.ANY + " for all, or one of "
                    + String.join(", ", operations.stream().sorted().toList()) + ".");
            }
        }
        return this;
    }
}
