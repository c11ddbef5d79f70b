package dev.catalogdesk.ui.launch;

import dev.catalogdesk.parameters.ParameterFile;
import dev.catalogdesk.parameters.ParameterFileException;
import dev.catalogdesk.parameters.ParameterFileFormat;
import dev.catalogdesk.parameters.ParameterFileReader;
import dev.catalogdesk.parameters.ParameterFileWriter;
import dev.catalogdesk.settings.LaunchInputs;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.ParameterField;
import dev.catalogdesk.ui.form.ValueIntake;
import dev.catalogdesk.ui.task.BackgroundTask;
import dev.catalogdesk.ui.task.RunningTask;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Loads values of parameters from files and saves them to files, and says what became of each. Secrets are neither
/// taken nor written. Files are read and written in the background; everything else is on the JavaFX thread.
public final class ValueFiles {
    /// More than a file with values ever has.
    private static final int LARGEST = 8 << 20;

    private final LaunchServices services;
    private final LaunchForm form;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Optional<ValuesReport>> report =
        new ReadOnlyObjectWrapper<>(Optional.empty());
    private RunningTask running = RunningTask.NONE;

    ValueFiles(LaunchServices services, LaunchForm form) {
        this.services = services;
        this.form = form;
        messages = services.messages();
    }

    /// What became of the file loaded or saved last.
    ///
    /// @return nothing before that, and once dismissed
    public ReadOnlyObjectProperty<Optional<ValuesReport>> report() {
        return report.getReadOnlyProperty();
    }

    /// Takes the report away.
    public void dismiss() {
        report.set(Optional.empty());
    }

    /// Fills the form from a file, whose form is recognised.
    ///
    /// @param file the file
    public void load(Path file) {
        running.cancel();
        running = BackgroundTask.of("load values", () -> read(file))
            .onSuccess(found -> take(name(file), found))
            .onFailure(cause -> fail(name(file), cause))
            .runOn(services.executor());
    }

    /// Writes what a launch would send to a file, without secrets.
    ///
    /// @param file the file; replaced where it exists
    /// @param format in which form
    public void save(Path file, ParameterFileFormat format) {
        running.cancel();
        LaunchInputs sent = form.sent();
        boolean withTags = format == ParameterFileFormat.CLOUDFORMATION_OBJECT;
        ParameterFile values = new ParameterFile(sent.parameters(), withTags ? sent.tags() : List.of());
        List<ValuesReport.Line> left = new ArrayList<>(secretLines(form.secretFields().stream()
            .filter(ParameterField::sent).map(ParameterField::key).toList(), "launch.file.secret.saved"));
        if (!withTags && !sent.tags().isEmpty()) {
            left.add(ValuesReport.Line.of(messages.text("launch.file.no-tags")));
        }
        running = BackgroundTask.of("save values", () ->
                Files.writeString(file, new ParameterFileWriter().write(values, format)))
            .onSuccess(written -> report.set(Optional.of(new ValuesReport(
                messages.text("launch.file.saved", values.values().size(), file.toString()), left))))
            .onFailure(cause -> report.set(Optional.of(new ValuesReport(
                messages.text("launch.file.not-saved", file.toString()), List.of()))))
            .runOn(services.executor());
    }

    void close() {
        running.cancel();
    }

    private static ParameterFile read(Path file) throws IOException, ParameterFileException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST);
        }
        return new ParameterFileReader().read(
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    }

    private void take(String name, ParameterFile file) {
        ValueIntake intake = form.take(file);
        List<ValuesReport.Line> lines = new ArrayList<>();
        intake.refused().forEach(problem -> lines.add(new ValuesReport.Line(messages.text("launch.file.refused",
            form.field(problem.field()).map(ParameterField::key).orElse(""), problem.text()), problem.field())));
        intake.unknown().forEach(key ->
            lines.add(ValuesReport.Line.of(messages.text("launch.file.unknown", key))));
        lines.addAll(secretLines(intake.secrets(), "launch.file.secret.loaded"));
        form.refusedTags(file).forEach(tag -> lines.add(ValuesReport.Line.of(
            messages.text("launch.draft.tag", tag.key(), tag.value()))));
        report.set(Optional.of(new ValuesReport(
            messages.text("launch.file.loaded", intake.taken().size(), file.values().size(), name), lines)));
    }

    private List<ValuesReport.Line> secretLines(List<String> keys, String text) {
        return keys.stream().map(key -> new ValuesReport.Line(messages.text(text, key),
            form.secretFields().stream().filter(field -> field.key().equals(key))
                .map(ParameterField::id).findFirst().orElse(""))).toList();
    }

    private void fail(String name, Exception cause) {
        String why = switch (cause) {
            case ParameterFileException fault ->
                messages.text(fault.sentence().key(), fault.sentence().args().toArray());
            case CharacterCodingException fault -> messages.text("launch.file.no-text");
            default -> messages.text("launch.file.unreadable");
        };
        report.set(Optional.of(new ValuesReport(messages.text("launch.file.failed", name, why), List.of())));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
