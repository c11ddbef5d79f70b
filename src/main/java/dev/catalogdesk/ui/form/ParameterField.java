package dev.catalogdesk.ui.form;

import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.parameters.FieldKind;
import dev.catalogdesk.parameters.ParameterType;
import dev.catalogdesk.parameters.ValueCheck;
import dev.catalogdesk.ui.component.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// One parameter to fill in. Checked with each keystroke, but told only when one has left the field or tried to go
/// on; from then on the words follow the typing. Its value may be secret: it is never part of `toString` nor of any
/// sentence.
public final class ParameterField {
    private final ProvisioningParameter parameter;
    private final String label;
    private final String id;
    private final Messages messages;
    private final ValueCheck check;
    private final FieldKind kind;
    private final StringProperty value;
    private final ReadOnlyObjectWrapper<Optional<FieldFault>> fault = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<String, String>> struck = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper restorable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper fine = new ReadOnlyBooleanWrapper();
    private final ObservableList<Offer> known = FXCollections.observableArrayList();

    private Optional<FieldFault> now = Optional.empty();
    private Optional<String> refusal = Optional.empty();
    private Optional<String> rule = Optional.empty();
    private boolean revealed;

    /// A field that holds the parameter's default.
    ///
    /// @param parameter what the service says about it
    /// @param label the author's label, or the key
    /// @param idPrefix what the field's id begins with
    /// @param messages the texts
    public ParameterField(ProvisioningParameter parameter, String label, String idPrefix, Messages messages) {
        this.parameter = parameter;
        this.label = label;
        this.id = idPrefix + parameter.key();
        this.messages = messages;
        this.check = new ValueCheck(parameter);
        this.kind = FieldKind.of(parameter);
        this.value = new SimpleStringProperty(parameter.defaultValue().orElse(""));
        value.addListener((observable, before, next) -> {
            refusal = Optional.empty();
            judge();
        });
        judge();
    }

    /// Id of the field, for problems and the focus.
    ///
    /// @return made from the key
    public String id() {
        return id;
    }

    /// The parameter's key in the template.
    ///
    /// @return the key
    public String key() {
        return parameter.key();
    }

    /// The author's label, or the key.
    ///
    /// @return never empty
    public String label() {
        return label;
    }

    /// What the service says about it.
    ///
    /// @return the parameter
    public ProvisioningParameter parameter() {
        return parameter;
    }

    /// The control that suits it.
    ///
    /// @return by type and constraints
    public FieldKind kind() {
        return kind;
    }

    /// Its type, taken apart.
    ///
    /// @return the type
    public ParameterType type() {
        return check.type();
    }

    /// Whether the value is secret.
    ///
    /// @return true for NoEcho
    public boolean secret() {
        return parameter.noEcho();
    }

    /// The only values allowed.
    ///
    /// @return empty where any may be given
    public List<String> choices() {
        return secret() ? List.of() : parameter.constraints().allowedValues();
    }

    /// Values that may be meant: used here before, or found in stacks. Never for a secret.
    ///
    /// @return to be filled by who knows
    public ObservableList<Offer> known() {
        return known;
    }

    /// The value.
    ///
    /// @return bound to the control on screen
    public StringProperty value() {
        return value;
    }

    /// What is wrong with the value, once it is time to say so.
    ///
    /// @return nothing while it is fine, or not yet left
    public ReadOnlyObjectProperty<Optional<FieldFault>> fault() {
        return fault.getReadOnlyProperty();
    }

    /// Allowed values that no rule lets pass as the other values are, each with the rule's words.
    ///
    /// @return by value
    public ReadOnlyObjectProperty<Map<String, String>> struck() {
        return struck.getReadOnlyProperty();
    }

    /// Whether there is a default to go back to.
    ///
    /// @return false while the value is the default
    public ReadOnlyBooleanProperty restorable() {
        return restorable.getReadOnlyProperty();
    }

    /// Whether nothing is wrong with the value, told or not.
    ///
    /// @return false while a check, AWS or a rule objects
    public ReadOnlyBooleanProperty fine() {
        return fine.getReadOnlyProperty();
    }

    /// Goes back to the default.
    public void restoreDefault() {
        parameter.defaultValue().ifPresent(value::set);
    }

    /// One has left the field, or tried to go on: from now on its fault is told.
    public void reveal() {
        revealed = true;
        tell();
    }

    /// What is wrong, told or not.
    ///
    /// @return nothing if all is well
    public Optional<String> problemNow() {
        return now.map(FieldFault::message);
    }

    /// What would be wrong with a value, as far as the value alone tells.
    ///
    /// @param text the value
    /// @return nothing if it would be fine
    public Optional<String> problemOf(String text) {
        return check.problem(text).map(problem -> FieldFault.of(problem, text, messages).message());
    }

    /// Whether the field's control can hold a value, right or wrong.
    ///
    /// @param text the value
    /// @return false for one that is not among the only ones to choose from
    public boolean holds(String text) {
        return choices().isEmpty() || type().list() || choices().contains(text);
    }

    /// Says here what AWS said about this value.
    ///
    /// @param sentence in words
    public void refuse(String sentence) {
        refusal = Optional.of(sentence);
        judge();
        reveal();
    }

    /// Says which rule this value breaks.
    ///
    /// @param sentence the rule's words; nothing while it breaks none
    public void setRule(Optional<String> sentence) {
        if (!rule.equals(sentence)) {
            rule = sentence;
            judge();
        }
    }

    /// Says which allowed values cannot pass.
    ///
    /// @param values the rule's words by value
    public void setStruck(Map<String, String> values) {
        if (!struck.get().equals(values)) {
            struck.set(Map.copyOf(values));
        }
    }

    /// Whether the value is another than the default.
    ///
    /// @return true after an edit that was not taken back
    public boolean edited() {
        return !value.get().equals(parameter.defaultValue().orElse(""));
    }

    /// Whether a value goes with the launch: one that is empty is sent only to override a default.
    ///
    /// @return false where nothing is sent
    public boolean sent() {
        return !value.get().isEmpty() || parameter.defaultValue().filter(d -> !d.isEmpty()).isPresent();
    }

    private void judge() {
        restorable.set(parameter.defaultValue().isPresent() && edited());
        now = check.problem(value.get()).map(problem -> FieldFault.of(problem, value.get(), messages))
            .or(() -> refusal.map(FieldFault::of)).or(() -> rule.map(FieldFault::of));
        fine.set(now.isEmpty());
        tell();
    }

    private void tell() {
        Optional<FieldFault> told = revealed ? now : Optional.empty();
        if (!fault.get().equals(told)) {
            fault.set(told);
        }
    }

    @Override
    public String toString() {
        return "ParameterField[" + parameter.key() + "]";
    }
}
