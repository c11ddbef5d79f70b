package dev.catalogdesk.ui.launch;

import dev.catalogdesk.model.ConstraintType;
import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.model.StackSetPreferences;
import dev.catalogdesk.parameters.StackSetCheck;
import dev.catalogdesk.parameters.StackSetRollout;
import dev.catalogdesk.settings.StackSetInputs;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Accounts and regions of a StackSet product, and how carefully it goes through them. There is no such step for other
/// products. Accounts and regions are always sent as they are chosen, so that a later change of the constraint does
/// not widen the launch.
public final class StackSetStep {
    private final Messages messages;
    private final Runnable changed;
    private final ScopeChoice accounts;
    private final ScopeChoice regions;
    private final AmountChoice tolerance;
    private final AmountChoice concurrency;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private boolean needed;

    StackSetStep(Messages messages, Runnable changed) {
        this.messages = messages;
        this.changed = changed;
        accounts = new ScopeChoice("launch-stackset-accounts", messages, StackSetCheck::accounts, this::follow);
        regions = new ScopeChoice("launch-stackset-regions", messages, StackSetCheck::regions, this::follow);
        tolerance = new AmountChoice("launch-stackset-tolerance", messages.text("launch.stackset.tolerance"), messages,
            StackSetCheck::tolerance, this::follow);
        concurrency = new AmountChoice("launch-stackset-concurrency", messages.text("launch.stackset.concurrency"),
            messages, (text, percentage) -> StackSetCheck.concurrency(text, percentage, tolerance.amount()),
            this::follow);
    }

    /// Whether the product is a StackSet on the path that was chosen.
    ///
    /// @return false before its terms are read
    public boolean needed() {
        return needed;
    }

    /// The accounts.
    ///
    /// @return to choose from
    public ScopeChoice accounts() {
        return accounts;
    }

    /// The regions.
    ///
    /// @return to choose from
    public ScopeChoice regions() {
        return regions;
    }

    /// In how many accounts of a region it may fail.
    ///
    /// @return to fill in
    public AmountChoice tolerance() {
        return tolerance;
    }

    /// How many accounts are worked on at a time.
    ///
    /// @return to fill in
    public AmountChoice concurrency() {
        return concurrency;
    }

    /// What all that comes to.
    ///
    /// @return in words; empty while something is wrong
    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    void show(ProvisioningParameters asked) {
        needed = !asked.stackSetAccounts().isEmpty() || !asked.stackSetRegions().isEmpty()
            || asked.constraints().stream().anyMatch(each -> each.type().is(ConstraintType.STACKSET));
        accounts.show(asked.stackSetAccounts());
        regions.show(asked.stackSetRegions());
        say();
    }

    /// Begins with what was filled in elsewhere. Called before anything is shown.
    void take(StackSetInputs inputs) {
        inputs.accounts().ifPresent(accounts::take);
        inputs.regions().ifPresent(regions::take);
        inputs.tolerance().ifPresent(tolerance::take);
        inputs.concurrency().ifPresent(concurrency::take);
    }

    /// What was filled in, also where the product is no StackSet on this path.
    StackSetInputs inputs() {
        return new StackSetInputs(accounts.kept(), regions.kept(), tolerance.amount(), concurrency.amount());
    }

    /// What is sent, account by account.
    StackSetInputs sent() {
        StackSetPreferences sent = preferences();
        return new StackSetInputs(Optional.of(sent.accounts()).filter(each -> !each.isEmpty()),
            Optional.of(sent.regions()).filter(each -> !each.isEmpty()), sent.failureTolerance(),
            sent.maxConcurrency());
    }

    /// What was filled in and is not sent on this path, in sentences, each with the field where it would be; none
    /// where the product is no StackSet on this path.
    List<ValuesReport.Line> outside() {
        List<ValuesReport.Line> outside = new ArrayList<>();
        left("launch.stackset.accounts", String.join(", ", accounts.outside()), accounts.id())
            .ifPresent(outside::add);
        left("launch.stackset.regions", String.join(", ", regions.outside()), regions.id()).ifPresent(outside::add);
        if (!needed) {
            left("launch.stackset.tolerance", words(tolerance), "").ifPresent(outside::add);
            left("launch.stackset.concurrency", words(concurrency), "").ifPresent(outside::add);
        }
        return outside;
    }

    /// What was typed and cannot be kept, because it is no number, in words.
    List<String> unkept() {
        return Stream.of(tolerance, concurrency).filter(AmountChoice::unread)
            .map(choice -> messages.text("launch.draft.unkept", choice.number().name(),
                choice.number().value().get().strip())).toList();
    }

    /// Whether a field is of this step.
    boolean has(String field) {
        return needed && Stream.of(accounts.id(), regions.id(), tolerance.number().id(), concurrency.number().id())
            .anyMatch(field::equals);
    }

    List<FieldProblem> problems() {
        return !needed ? List.of() : Stream.of(accounts.problems(), regions.problems(),
            tolerance.number().problems(), concurrency.number().problems()).flatMap(List::stream).toList();
    }

    void reveal() {
        accounts.reveal();
        regions.reveal();
        tolerance.number().reveal();
        concurrency.number().reveal();
    }

    /// What is sent.
    StackSetPreferences preferences() {
        return needed ? new StackSetPreferences(accounts.chosen(), regions.chosen(), tolerance.amount(),
            concurrency.amount()) : StackSetPreferences.NONE;
    }

    String summary() {
        return messages.text("launch.stackset.summary", accounts.chosen().size(), regions.chosen().size());
    }

    private Optional<ValuesReport.Line> left(String label, String values, String field) {
        return values.isEmpty() ? Optional.empty()
            : Optional.of(new ValuesReport.Line(
                messages.text("launch.draft.stackset", messages.text(label), values), needed ? field : ""));
    }

    private String words(AmountChoice choice) {
        return choice.amount().map(amount -> AmountChoice.words(amount, messages)).orElse("");
    }

    private void follow() {
        tolerance.number().recheck();
        concurrency.number().recheck();
        say();
        changed.run();
    }

    private void say() {
        words.set(!problems().isEmpty() ? "" : new StackSetRollout(accounts.chosen().size(), regions.chosen().size(),
            tolerance.amount(), concurrency.amount()).words().stream()
            .map(key -> messages.text(key.key(), key.args().toArray())).collect(Collectors.joining(" ")));
    }
}
