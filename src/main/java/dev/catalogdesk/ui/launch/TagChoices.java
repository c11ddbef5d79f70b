package dev.catalogdesk.ui.launch;

import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TagOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The values that one chose for tags that administrators ask for. A choice that the present version and path do not
/// ask for, or do not offer, waits here for others that do, and is not sent meanwhile. Used on the JavaFX thread.
final class TagChoices {
    private final Map<String, String> chosen = new LinkedHashMap<>();

    /// Takes choices from elsewhere.
    void begin(List<Tag> choices) {
        choices.forEach(choice -> chosen.putIfAbsent(choice.key(), choice.value()));
    }

    /// Notes what is chosen now. A value that is applied by itself was chosen by nobody.
    void note(List<TagField> fields) {
        fields.stream().filter(TagField::choice).flatMap(field -> field.tag().stream())
            .forEach(tag -> chosen.put(tag.key(), tag.value()));
    }

    /// What was chosen for a tag.
    ///
    /// @return nothing where the choice is not offered
    Optional<String> of(TagOption option) {
        return Optional.ofNullable(chosen.get(option.key())).filter(option.values()::contains);
    }

    /// The choices that the tags asked for do not take, one chosen since not counted.
    List<Tag> outside(List<TagField> fields) {
        return chosen.entrySet().stream()
            .filter(each -> fields.stream().filter(field -> field.key().equals(each.getKey()))
                .noneMatch(field -> field.values().contains(each.getValue())
                    || (field.choice() && field.value().get().isPresent())))
            .map(each -> new Tag(each.getKey(), each.getValue())).toList();
    }
}
