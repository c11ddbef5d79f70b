package dev.catalogdesk.ui.launch;

import dev.catalogdesk.model.Tag;
import dev.catalogdesk.settings.LaunchDraft;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.RelativeTime;
import dev.catalogdesk.ui.form.FieldProblem;
import dev.catalogdesk.ui.form.ParameterField;
import dev.catalogdesk.ui.form.ValueIntake;
import dev.catalogdesk.ui.task.TaskExecutor;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts into words what a wizard began with and what of it did not fit.
final class DraftWords {
    private final Messages messages;
    private final TaskExecutor executor;
    private final RelativeTime times;

    DraftWords(Messages messages, TaskExecutor executor) {
        this.messages = messages;
        this.executor = executor;
        // Only ages are told, which know no zone.
        times = new RelativeTime(messages, ZoneOffset.UTC);
    }

    String ago(Instant time) {
        return times.ago(time, executor.now());
    }

    String kept(LaunchDraft draft, LaunchForm form) {
        List<ParameterField> secrets = form.secretFields();
        String kept = secrets.isEmpty() ? messages.text("launch.draft.kept", ago(draft.kept()))
            : messages.text("launch.draft.kept.secret", ago(draft.kept()), named(secrets));
        return Stream.concat(Stream.of(kept), form.unkept().stream()).collect(Collectors.joining(" "));
    }

    /// What was begun with; where that was nothing, only what did not fit.
    Optional<ValuesReport> report(
            LaunchOrigin origin, LaunchStart start, List<ValuesReport.Line> lines, List<ParameterField> secrets) {
        Optional<String> headline = origin.past()
            .map(past -> messages.text("launch.draft.like",
                origin.past().get().inputs().name(), ago(past.launched())))
            .or(() -> origin.goesOn()
                ? origin.draft().map(draft -> messages.text("launch.draft.back", ago(draft.kept())))
                : Optional.empty());
        if (headline.isPresent()) {
            String again = secrets.isEmpty() ? headline.get()
                : messages.text("launch.draft.secrets", headline.get(), named(secrets));
            return Optional.of(new ValuesReport(again, lines));
        }
        if (start instanceof LaunchStart.Like) {
            return Optional.of(new ValuesReport(messages.text("launch.draft.gone"), lines));
        }
        return lines.isEmpty() ? Optional.empty()
            : Optional.of(new ValuesReport(messages.text("launch.draft.switched"), lines));
    }

    /// What does not fit the version and path.
    List<ValuesReport.Line> lines(LaunchForm form, VersionStep versions, LaunchOrigin origin, ValueIntake intake) {
        List<ValuesReport.Line> lines = new ArrayList<>();
        origin.inputs().ifPresent(inputs -> {
            if (!inputs.versionId().isEmpty() && versions.versions().stream()
                .noneMatch(version -> version.offered() && version.id().equals(inputs.versionId()))) {
                lines.add(new ValuesReport.Line(
                    messages.text("launch.draft.version", inputs.versionId()), VersionStep.VERSION));
            }
            if (!inputs.pathId().isEmpty() && versions.paths().stream()
                .noneMatch(path -> path.id().equals(inputs.pathId()))) {
                lines.add(new ValuesReport.Line(
                    messages.text("launch.draft.path", inputs.pathId()), VersionStep.PATH));
            }
        });
        intake.unknown().forEach(key -> lines.add(ValuesReport.Line.of(
            messages.text("launch.draft.unknown", key, form.outside().getOrDefault(key, "")))));
        for (FieldProblem problem : intake.refused()) {
            lines.add(refused(problem, form));
        }
        form.tagsOutside().forEach(tag -> lines.add(outside(tag, form)));
        lines.addAll(form.stackSetOutside());
        return lines;
    }

    private ValuesReport.Line outside(Tag tag, LaunchForm form) {
        return form.tagField(tag.key())
            .map(field -> new ValuesReport.Line(messages.text("launch.draft.tag", tag.key(), tag.value()),
                field.choice() ? field.id() : ""))
            .orElseGet(() -> ValuesReport.Line.of(
                messages.text("launch.draft.tag.unasked", tag.key(), tag.value())));
    }

    private ValuesReport.Line refused(FieldProblem problem, LaunchForm form) {
        String key = form.field(problem.field()).map(ParameterField::key).orElse("");
        return Optional.ofNullable(form.outside().get(key))
            .map(value -> new ValuesReport.Line(
                messages.text("launch.draft.refused.value", key, value, problem.text()), problem.field()))
            .orElseGet(() -> new ValuesReport.Line(
                messages.text("launch.draft.refused", key, problem.text()), problem.field()));
    }

    private String named(List<ParameterField> secrets) {
        return secrets.size() == 1 ? secrets.getFirst().label()
            : messages.text("launch.draft.secrets.many", secrets.size());
    }
}
