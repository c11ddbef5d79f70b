package dev.catalogdesk.ui.launch;

import dev.catalogdesk.model.Tag;
import dev.catalogdesk.parameters.ParameterFile;
import dev.catalogdesk.settings.LaunchInputs;
import dev.catalogdesk.settings.StackSetInputs;
import dev.catalogdesk.ui.form.ParameterField;
import dev.catalogdesk.ui.form.ValueIntake;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The steps of the wizard as one form that can be filled from elsewhere and read for keeping. Values that the
/// present version and path do not take stay with it: they come back when another version or path takes them. A value
/// whose key was ever secret in this wizard is never given out.
final class LaunchForm {
    private final LaunchSteps steps;
    private final Map<String, String> outside = new LinkedHashMap<>();
    private final List<Tag> tagsOutside = new ArrayList<>();
    private final Set<String> secrets = new HashSet<>();
    private LaunchInputs given =
        new LaunchInputs("", "", "", Map.of(), List.of(), List.of(), StackSetInputs.NONE);

    LaunchForm(LaunchSteps steps) {
        this.steps = steps;
    }

    /// Begins with values from elsewhere. Parameters, tags, accounts and regions wait for the form of the version.
    void begin(LaunchInputs inputs) {
        given = inputs;
        steps.name().name().set(inputs.name());
        outside.putAll(inputs.parameters());
        tagsOutside.addAll(inputs.tags());
        steps.tags().begin(inputs.tagChoices());
        steps.notifications().take(inputs.topics());
        steps.stackSet().take(inputs.stackSet());
    }

    /// The name that nobody typed: the one begun with, or the suggestion.
    String givenName() {
        return given.name().isEmpty() ? steps.name().suggested() : given.name();
    }

    /// What [#inputs()] is before the first form is there, as long as one has done no more than choose a version.
    LaunchInputs begun() {
        LaunchInputs now = inputs();
        return new LaunchInputs(now.versionId(), now.pathId(), givenName(), given.parameters(), given.tags(),
            given.topics(), given.stackSet(), given.tagChoices());
    }

    /// Another version or path is about to come: what is filled in shall not be lost with the fields.
    void leave() {
        outside.putAll(filled());
    }

    /// The form of a version and path is there: fills it with what waits.
    ValueIntake arrive() {
        steps.parameters().fields().stream().filter(ParameterField::secret).forEach(field -> secrets.add(field.key()));
        Map<String, String> waiting = new LinkedHashMap<>(outside);
        waiting.keySet().removeAll(secrets);
        ValueIntake intake = ValueIntake.into(steps.parameters().form(), waiting);
        outside.clear();
        outside.putAll(intake.outside());
        List<Tag> left = steps.tags().take(tagsOutside);
        // A value that was not offered stays a choice, and never becomes an own tag where nobody asks for it.
        List<Tag> choices = left.stream().filter(tag -> tagField(tag.key()).isPresent()).toList();
        steps.tags().begin(choices);
        tagsOutside.clear();
        left.stream().filter(tag -> !choices.contains(tag)).forEach(tagsOutside::add);
        return intake;
    }

    /// Fills the form with a file. Values that find no field are not kept: they may be secrets of another version.
    ValueIntake take(ParameterFile file) {
        ValueIntake intake = ValueIntake.into(steps.parameters().form(), file.values());
        steps.tags().take(file.tags());
        return intake;
    }

    /// The tags of a file that are not asked for, or whose values are not offered.
    List<Tag> refusedTags(ParameterFile file) {
        List<Tag> present = steps.tags().tags();
        return file.tags().stream().filter(tag -> !present.contains(tag)).toList();
    }

    /// The fields of secrets, which come back empty.
    List<ParameterField> secretFields() {
        return steps.parameters().fields().stream().filter(ParameterField::secret).toList();
    }

    /// A field of a parameter, by the id of the field.
    Optional<ParameterField> field(String id) {
        return steps.parameters().fields().stream().filter(field -> field.id().equals(id)).findFirst();
    }

    /// Values that are in no field.
    Map<String, String> outside() {
        return outside;
    }

    /// Tags that the version and path do not take.
    List<Tag> tagsOutside() {
        return Stream.concat(tagsOutside.stream(), steps.tags().outside().stream()).distinct().toList();
    }

    /// The field of a tag that the version and path ask for.
    Optional<TagField> tagField(String key) {
        return steps.tags().fields().stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /// What of a StackSet this version and path do not take, in sentences.
    List<ValuesReport.Line> stackSetOutside() {
        return steps.stackSet().outside();
    }

    /// What was typed and cannot be kept, in words.
    List<String> unkept() {
        return steps.stackSet().unkept();
    }

    /// All that may be kept.
    LaunchInputs inputs() {
        Map<String, String> parameters = new LinkedHashMap<>(outside);
        parameters.putAll(filled());
        parameters.keySet().removeAll(secrets);
        List<Tag> tags = new ArrayList<>(steps.tags().tags());
        Set<String> chosen = tags.stream().map(Tag::key).collect(Collectors.toSet());
        tagsOutside.stream().filter(tag -> !chosen.contains(tag.key())).forEach(tags::add);
        return new LaunchInputs(
            steps.version().version().get().map(VersionChoice::id).orElse(given.versionId()),
            steps.version().path().get().map(PathChoice::id).orElse(given.pathId()),
            steps.name().name().get(), parameters, tags, steps.notifications().arns(), steps.stackSet().inputs(),
            steps.tags().outside());
    }

    /// All that a launch sends, as far as it may be kept.
    LaunchInputs sent() {
        Map<String, String> parameters = new LinkedHashMap<>();
        steps.parameters().fields().stream().filter(field -> field.sent() && !secrets.contains(field.key()))
            .forEach(field -> parameters.put(field.key(), field.value().get()));
        LaunchInputs all = inputs();
        return new LaunchInputs(all.versionId(), all.pathId(), all.name(), parameters, steps.tags().tags(),
            all.topics(), steps.stackSet().sent());
    }

    private Map<String, String> filled() {
        Map<String, String> filled = new LinkedHashMap<>();
        steps.parameters().fields().stream().filter(field -> !field.secret() && field.edited())
            .forEach(field -> filled.put(field.key(), field.value().get()));
        return filled;
    }
}
