package dev.catalogdesk.ui.dialog;

import dev.catalogdesk.ui.component.FailureText;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Dialogs that answer as the test says, without a window.
public final class AnsweringDialogs implements DialogService {
    private final List<String> asked = new ArrayList<>();
    private boolean agree;
    private boolean errors;
    private Optional<Path> file = Optional.empty();

    /// What was asked, by title.
    public List<String> asked() {
        return asked;
    }

    /// Says what questions are answered with.
    public void agree(boolean yes) {
        agree = yes;
    }

    /// Takes errors as part of what is tested.
    public void expectErrors() {
        errors = true;
    }

    /// Says which file is chosen.
    public void choose(Path chosen) {
        file = Optional.of(chosen);
    }

    @Override
    public boolean confirm(Confirmation question) {
        asked.add(question.title());
        return agree;
    }

    @Override
    public boolean confirm(MutationConfirmation question) {
        asked.add(question.title());
        return agree;
    }

    @Override
    public void showError(FailureText failure) {
        if (!errors) {
            throw new AssertionError(failure.title());
        }
        asked.add(failure.title());
    }

    @Override
    public Optional<Path> pickFile(FilePick question) {
        asked.add(question.title());
        return file;
    }

    @Override
    public Optional<Path> saveFile(FilePick question) {
        asked.add(question.title());
        return file;
    }

    @Override
    public void openLink(URI link) {
        asked.add(link.toString());
    }

    @Override
    public void copy(String text) {
        asked.add(text);
    }
}
