package dev.catalogdesk.ui.launch;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.FieldProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The accounts, or the regions, that a StackSet product goes to: all that the constraint allows, each to be taken or
/// left. At first all are taken, as the service does by itself. What was left stays so on another path, and what was
/// chosen waits for a path that allows it.
public final class ScopeChoice {
    private final String id;
    private final Messages messages;
    private final BiFunction<List<String>, List<String>, Optional<MessageKey>> check;
    private final Runnable changed;
    private final ObservableList<Item> items = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private final Map<String, Boolean> decided = new LinkedHashMap<>();
    private boolean others = true;
    private boolean revealed;

    /// One account or region.
    ///
    /// @param value the account's or region's id
    /// @param chosen whether the product goes there
    public record Item(String value, BooleanProperty chosen) {
    }

    /// Nothing to choose yet.
    ///
    /// @param id id of the field
    /// @param messages the texts
    /// @param check says what is wrong with what is chosen, given what is allowed
    /// @param changed hears of each change
    ScopeChoice(String id, Messages messages, BiFunction<List<String>, List<String>, Optional<MessageKey>> check,
            Runnable changed) {
        this.id = id;
        this.messages = messages;
        this.check = check;
        this.changed = changed;
    }

    /// Id of the field, for problems and the focus.
    ///
    /// @return always the same
    public String id() {
        return id;
    }

    /// What there is to choose from.
    ///
    /// @return in the constraint's order; empty where the service does not say
    public ObservableList<Item> items() {
        return items;
    }

    /// What is wrong, once it is time to say so.
    ///
    /// @return empty while there is nothing to say
    public ReadOnlyStringProperty fault() {
        return fault.getReadOnlyProperty();
    }

    /// Takes or leaves all.
    ///
    /// @param chosen whether the product goes there
    public void chooseAll(boolean chosen) {
        items.forEach(item -> item.chosen().set(chosen));
    }

    /// What is chosen.
    ///
    /// @return in the constraint's order
    public List<String> chosen() {
        return items.stream().filter(item -> item.chosen().get()).map(Item::value).toList();
    }

    /// Begins with what was chosen elsewhere. From then on nothing else is taken by itself, so that a constraint that
    /// has grown meanwhile does not widen the launch. Called before anything is shown.
    void take(List<String> chosen) {
        chosen.forEach(value -> decided.put(value, true));
        others = false;
    }

    /// What was chosen, with what is not allowed here.
    ///
    /// @return nothing where nobody chose
    Optional<List<String>> kept() {
        return deliberate() ? Optional.of(Stream.concat(chosen().stream(), outside().stream()).toList())
            : Optional.empty();
    }

    /// What was chosen and is not allowed here.
    List<String> outside() {
        Set<String> here = items.stream().map(Item::value).collect(Collectors.toSet());
        return !deliberate() ? List.of() : decided.entrySet().stream()
            .filter(each -> each.getValue() && !here.contains(each.getKey())).map(Map.Entry::getKey).toList();
    }

    void show(List<String> allowed) {
        if (deliberate()) {
            items.forEach(item -> decided.put(item.value(), item.chosen().get()));
        }
        items.setAll(allowed.stream().distinct().map(this::item).toList());
        judge();
    }

    List<FieldProblem> problems() {
        return problem().map(text -> new FieldProblem(id, text)).stream().toList();
    }

    void reveal() {
        revealed = true;
        judge();
    }

    private Item item(String value) {
        Item item = new Item(value, new SimpleBooleanProperty(decided.getOrDefault(value, others)));
        item.chosen().addListener((observable, before, now) -> {
            decided.put(value, now);
            judge();
            changed.run();
        });
        return item;
    }

    private boolean deliberate() {
        return !others || decided.containsValue(false);
    }

    private void judge() {
        fault.set(revealed ? problem().orElse("") : "");
    }

    private Optional<String> problem() {
        return check.apply(chosen(), items.stream().map(Item::value).toList())
            .map(key -> messages.text(key.key(), key.args().toArray()));
    }
}
