package dev.catalogdesk.ui.launch;

import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.ui.component.Messages;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One parameter to fill in. Its value may be secret: it is never part of `toString` nor of any sentence.
public final class ParameterField {
    private final ProvisioningParameter parameter;
    private final String label;
    private final ParameterCheck check;
    private final StringProperty value;
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

    private Optional<String> refusal = Optional.empty();
    private boolean revealed;

    ParameterField(ProvisioningParameter parameter, String label, Messages messages) {
        this.parameter = parameter;
        this.label = label;
        this.check = new ParameterCheck(parameter, messages);
        this.value = new SimpleStringProperty(parameter.defaultValue().orElse(""));
        value.addListener((observable, before, now) -> {
            refusal = Optional.empty();
            revealed = true;
            tell();
        });
    }

    /// Id of the field, for problems and the focus.
    ///
    /// @return made from the key
    public String id() {
        return "launch-parameter-" + parameter.key();
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

    /// Whether the value is secret.
    ///
    /// @return true for NoEcho
    public boolean secret() {
        return parameter.noEcho();
    }

    /// The values to choose from, where exactly one of them is to be chosen.
    ///
    /// @return empty for a free field
    public List<String> choices() {
        return secret() || check.list() ? List.of() : parameter.constraints().allowedValues();
    }

    /// Whether several values are written with commas.
    ///
    /// @return true for list types
    public boolean list() {
        return check.list();
    }

    /// The value.
    ///
    /// @return bound to the field on screen
    public StringProperty value() {
        return value;
    }

    /// What is wrong with the value, once it is time to say so: after an edit or an attempt to go on.
    ///
    /// @return nothing while it is fine or untouched
    public ReadOnlyObjectProperty<Optional<String>> problem() {
        return problem.getReadOnlyProperty();
    }

    Optional<String> problemNow() {
        return check.problem(value.get()).or(() -> refusal);
    }

    void reveal() {
        revealed = true;
        tell();
    }

    /// Says here what AWS said about this value.
    void refuse(String sentence) {
        refusal = Optional.of(sentence);
        reveal();
    }

    boolean edited() {
        return !value.get().equals(parameter.defaultValue().orElse(""));
    }

    /// Whether a value goes with the launch: one that is empty is sent only to override a default.
    boolean sent() {
        return !value.get().isEmpty() || parameter.defaultValue().filter(d -> !d.isEmpty()).isPresent();
    }

    private void tell() {
        problem.set(revealed ? problemNow() : Optional.empty());
    }

    @Override
    public String toString() {
        return "ParameterField[" + parameter.key() + "]";
    }
}
