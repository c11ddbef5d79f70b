package dev.catalogdesk.ui.launch;

import dev.catalogdesk.model.Tag;
import dev.catalogdesk.parameters.ParameterFile;
import dev.catalogdesk.settings.LaunchInputs;
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

/// The steps of the wizard as one form that can be filled from elsewhere and read for keeping. Values that the
/// present version and path do not take stay with it: they come back when another version or path takes them. A value
/// whose key was ever secret in this wizard is never given out.
final class LaunchForm {
    private final VersionStep versionStep;
    private final NameStep nameStep;
    private final ParametersStep parametersStep;
    private final TagsStep tagsStep;
    private final Map<String, String> outside = new LinkedHashMap<>();
    private final List<Tag> tagsOutside = new ArrayList<>();
    private final Set<String> secrets = new HashSet<>();
    private Optional<LaunchInputs> given = Optional.empty();

    LaunchForm(VersionStep versionStep, NameStep nameStep, ParametersStep parametersStep, TagsStep tagsStep) {
        this.versionStep = versionStep;
        this.nameStep = nameStep;
        this.parametersStep = parametersStep;
        this.tagsStep = tagsStep;
    }

    /// Begins with values from elsewhere. Parameters and tags wait for the form of the version.
    void begin(LaunchInputs inputs) {
        given = Optional.of(inputs);
        nameStep.name().set(inputs.name());
        outside.putAll(inputs.parameters());
        tagsOutside.addAll(inputs.tags());
    }

    /// The name that nobody typed: the one begun with, or the suggestion.
    String givenName() {
        return given.map(LaunchInputs::name).filter(name -> !name.isEmpty()).orElseGet(nameStep::suggested);
    }

    /// Another version or path is about to come: what is filled in shall not be lost with the fields.
    void leave() {
        outside.putAll(filled());
    }

    /// The form of a version and path is there: fills it with what waits.
    ValueIntake arrive() {
        parametersStep.fields().stream().filter(ParameterField::secret).forEach(field -> secrets.add(field.key()));
        Map<String, String> waiting = new LinkedHashMap<>(outside);
        waiting.keySet().removeAll(secrets);
        ValueIntake intake = ValueIntake.into(parametersStep.form(), waiting);
        outside.clear();
        outside.putAll(intake.outside());
        List<Tag> left = tagsStep.take(tagsOutside);
        tagsOutside.clear();
        tagsOutside.addAll(left);
        return intake;
    }

    /// Fills the form with a file. Values that find no field are not kept: they may be secrets of another version.
    ValueIntake take(ParameterFile file) {
        ValueIntake intake = ValueIntake.into(parametersStep.form(), file.values());
        tagsStep.take(file.tags());
        return intake;
    }

    /// The tags of a file that are not asked for, or whose values are not offered.
    List<Tag> refusedTags(ParameterFile file) {
        List<Tag> present = tagsStep.tags();
        return file.tags().stream().filter(tag -> !present.contains(tag)).toList();
    }

    /// The fields of secrets, which come back empty.
    List<ParameterField> secretFields() {
        return parametersStep.fields().stream().filter(ParameterField::secret).toList();
    }

    /// A field of a parameter, by the id of the field.
    Optional<ParameterField> field(String id) {
        return parametersStep.fields().stream().filter(field -> field.id().equals(id)).findFirst();
    }

    /// Values that are in no field.
    Map<String, String> outside() {
        return outside;
    }

    /// Tags that the version and path do not take.
    List<Tag> tagsOutside() {
        return tagsOutside;
    }

    /// All that may be kept.
    LaunchInputs inputs() {
        Map<String, String> parameters = new LinkedHashMap<>(outside);
        parameters.putAll(filled());
        parameters.keySet().removeAll(secrets);
        List<Tag> tags = new ArrayList<>(tagsStep.tags());
        Set<String> chosen = tags.stream().map(Tag::key).collect(Collectors.toSet());
        tagsOutside.stream().filter(tag -> !chosen.contains(tag.key())).forEach(tags::add);
        return new LaunchInputs(
            versionStep.version().get().map(VersionChoice::id)
                .or(() -> given.map(LaunchInputs::versionId)).orElse(""),
            versionStep.path().get().map(PathChoice::id).or(() -> given.map(LaunchInputs::pathId)).orElse(""),
            nameStep.name().get(), parameters, tags);
    }

    /// All that a launch sends, as far as it may be kept.
    LaunchInputs sent() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parametersStep.fields().stream().filter(field -> field.sent() && !secrets.contains(field.key()))
            .forEach(field -> parameters.put(field.key(), field.value().get()));
        LaunchInputs all = inputs();
        return new LaunchInputs(all.versionId(), all.pathId(), all.name(), parameters, tagsStep.tags());
    }

    private Map<String, String> filled() {
        Map<String, String> filled = new LinkedHashMap<>();
        parametersStep.fields().stream().filter(field -> !field.secret() && field.edited())
            .forEach(field -> filled.put(field.key(), field.value().get()));
        return filled;
    }
}
