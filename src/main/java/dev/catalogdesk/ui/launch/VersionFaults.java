package dev.catalogdesk.ui.launch;

import dev.catalogdesk.ui.form.FieldProblem;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What is wrong with the choice of version and path, told once one tried to go on without it.
public final class VersionFaults {
    private final ReadOnlyStringWrapper version = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper path = new ReadOnlyStringWrapper("");
    private boolean revealed;

    VersionFaults() {
        // Nothing is told at first.
    }

    /// What is wrong with the version.
    ///
    /// @return empty while there is nothing to say
    public ReadOnlyStringProperty version() {
        return version.getReadOnlyProperty();
    }

    /// What is wrong with the path.
    ///
    /// @return empty while there is nothing to say
    public ReadOnlyStringProperty path() {
        return path.getReadOnlyProperty();
    }

    void reveal() {
        revealed = true;
    }

    void judge(List<FieldProblem> problems) {
        version.set(told(problems, VersionStep.VERSION));
        path.set(told(problems, VersionStep.PATH));
    }

    private String told(List<FieldProblem> problems, String field) {
        return problems.stream().filter(problem -> revealed && problem.field().equals(field)).findFirst()
            .map(FieldProblem::text).orElse("");
    }
}
