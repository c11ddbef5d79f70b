package dev.catalogdesk.parameters;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.model.StackSetAmount;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Says before a launch what Service Catalog would refuse about the preferences of a StackSet product: accounts and
/// regions within the constraint, tolerance and concurrency within their ranges and fit for each other (documentation
/// of `ProvisioningPreferences`). Pure.
public final class StackSetCheck {
    private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final int HUNDRED = 100;

    private StackSetCheck() {
    }

    /// Checks the accounts.
    ///
    /// @param chosen the accounts
    /// @param allowed those of the constraint; empty where the service does not name them
    /// @return the problem, or nothing
    public static Optional<MessageKey> accounts(List<String> chosen, List<String> allowed) {
        if (chosen.isEmpty() && !allowed.isEmpty()) {
            return problem("form.stackset.no-account");
        }
        Optional<MessageKey> unfit = chosen.stream().filter(each -> !ACCOUNT.matcher(each).matches()).findFirst()
            .map(each -> MessageKey.of("form.stackset.account", each));
        return unfit.or(() -> outside(chosen, allowed, "form.stackset.other-account"));
    }

    /// Checks the regions.
    ///
    /// @param chosen the regions
    /// @param allowed those of the constraint; empty where the service does not name them
    /// @return the problem, or nothing
    public static Optional<MessageKey> regions(List<String> chosen, List<String> allowed) {
        return chosen.isEmpty() && !allowed.isEmpty() ? problem("form.stackset.no-region")
            : outside(chosen, allowed, "form.stackset.other-region");
    }

    /// Reads an amount.
    ///
    /// @param text a whole number
    /// @param percentage whether it is percent
    /// @return nothing if it is empty or no such number
    public static Optional<StackSetAmount> amount(String text, boolean percentage) {
        return Optional.of(text.strip()).filter(digits -> WHOLE.matcher(digits).matches())
            .map(digits -> new StackSetAmount(Integer.parseInt(digits), percentage));
    }

    /// Checks how many failed accounts are tolerated.
    ///
    /// @param text what was typed; empty for the service's default, none
    /// @param percentage whether it is percent
    /// @return the problem, or nothing
    public static Optional<MessageKey> tolerance(String text, boolean percentage) {
        return number(text, percentage, 0);
    }

    /// Checks how many accounts are worked on at a time.
    ///
    /// @param text what was typed; empty for the service's default, one
    /// @param percentage whether it is percent
    /// @param tolerance the tolerance; nothing for none
    /// @return the problem, or nothing
    public static Optional<MessageKey> concurrency(
            String text, boolean percentage, Optional<StackSetAmount> tolerance) {
        Optional<MessageKey> unfit = number(text, percentage, 1);
        if (unfit.isPresent() || percentage || tolerance.filter(StackSetAmount::percentage).isPresent()) {
            return unfit;
        }
        int most = tolerance.map(StackSetAmount::value).orElse(0) + 1;
        return amount(text, false).filter(amount -> amount.value() > most)
            .map(amount -> MessageKey.of("form.stackset.concurrency", most, most - 1));
    }

    private static Optional<MessageKey> number(String text, boolean percentage, int least) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<StackSetAmount> amount = amount(text, percentage);
        if (percentage) {
            return amount.filter(each -> each.value() >= least && each.value() <= HUNDRED).isPresent()
                ? Optional.empty() : problem("form.stackset.percentage", least, HUNDRED);
        }
        return amount.filter(each -> each.value() >= least).isPresent()
            ? Optional.empty() : problem("form.stackset.count", least);
    }

    private static Optional<MessageKey> outside(List<String> chosen, List<String> allowed, String key) {
        return chosen.stream().filter(each -> !allowed.contains(each)).findFirst()
            .map(each -> MessageKey.of(key, each));
    }

    private static Optional<MessageKey> problem(String key, Object... arguments) {
        return Optional.of(MessageKey.of(key, arguments));
    }
}
