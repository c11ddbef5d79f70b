package dev.catalogdesk.ui.launch;

import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TagOption;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.FieldProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Fourth step: the tags that the administrator asks for.
public final class TagsStep {
    private final Messages messages;
    private final Runnable changed;
    private final ObservableList<TagField> fields = FXCollections.observableArrayList();

    TagsStep(Messages messages, Runnable changed) {
        this.messages = messages;
        this.changed = changed;
    }

    /// The tags.
    ///
    /// @return one field for each
    public ObservableList<TagField> fields() {
        return fields;
    }

    void show(List<TagOption> options) {
        Map<String, String> chosen = new LinkedHashMap<>();
        fields.forEach(field -> field.value().get().ifPresent(value -> chosen.put(field.key(), value)));
        List<TagField> next = new ArrayList<>();
        for (TagOption option : options) {
            TagField field = new TagField(option);
            Optional.ofNullable(chosen.get(option.key())).filter(option.values()::contains)
                .ifPresent(value -> field.value().set(Optional.of(value)));
            field.value().addListener((observable, before, now) -> changed.run());
            next.add(field);
        }
        fields.setAll(next);
    }

    /// Takes values from elsewhere.
    ///
    /// @param tags the tags
    /// @return those that are not asked for, or whose values are not offered
    List<Tag> take(List<Tag> tags) {
        List<Tag> left = new ArrayList<>();
        for (Tag tag : tags) {
            Optional<TagField> field = fields.stream()
                .filter(each -> each.key().equals(tag.key()) && each.values().contains(tag.value())).findFirst();
            field.ifPresentOrElse(found -> found.value().set(Optional.of(tag.value())), () -> left.add(tag));
        }
        return left;
    }

    List<FieldProblem> problems() {
        return fields.stream().filter(field -> field.choice() && field.value().get().isEmpty())
            .map(field -> new FieldProblem(field.id(), messages.text("launch.tag.choose", field.key()))).toList();
    }

    void reveal() {
        fields.forEach(TagField::reveal);
    }

    List<Tag> tags() {
        return fields.stream().flatMap(field -> field.tag().stream()).toList();
    }

    String summary() {
        int open = problems().size();
        if (open > 0) {
            return messages.text("launch.tags.open", open);
        }
        return fields.isEmpty() ? messages.text("launch.tags.none") : messages.text("launch.tags.set", tags().size());
    }
}
