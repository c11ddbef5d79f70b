package dev.catalogdesk.ui.launch;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TagOption;
import dev.catalogdesk.parameters.TagCheck;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.FieldProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The tags: those that the administrator asks for, one's own, and for reading those that come by themselves.
public final class TagsStep {
    /// Id of what adds a tag.
    static final String ADD = "launch-tag-add";
    private final Messages messages;
    private final Runnable changed;
    private final GivenTags giver;
    private final ObservableList<TagField> fields = FXCollections.observableArrayList();
    private final ObservableList<OwnTag> own = FXCollections.observableArrayList();
    private final ObservableList<GivenTag> given = FXCollections.observableArrayList();
    private final TagChoices choices = new TagChoices();
    private List<Tag> pathTags = List.of();
    private int made;

    TagsStep(Messages messages, Runnable changed) {
        this.messages = messages;
        this.changed = changed;
        this.giver = new GivenTags(messages);
    }

    /// The tags that the administrator asks for.
    ///
    /// @return one field for each
    public ObservableList<TagField> fields() {
        return fields;
    }

    /// One's own tags.
    ///
    /// @return in the order in which they were added
    public ObservableList<OwnTag> own() {
        return own;
    }

    /// The tags that come by themselves.
    ///
    /// @return those of the path first
    public ObservableList<GivenTag> given() {
        return given;
    }

    /// Adds an own tag.
    ///
    /// @return the tag, empty
    public OwnTag add() {
        OwnTag tag = new OwnTag(++made, messages, this::keysBefore, this::ownChanged);
        own.add(tag);
        changed.run();
        return tag;
    }

    /// Takes an own tag away.
    ///
    /// @param tag the tag
    public void remove(OwnTag tag) {
        own.remove(tag);
        ownChanged();
    }

    void show(List<TagOption> options, List<Tag> ofPath, boolean stackSet) {
        choices.note(fields);
        List<TagField> next = new ArrayList<>();
        for (TagOption option : options) {
            TagField field = new TagField(option);
            choices.of(option).ifPresent(value -> field.value().set(Optional.of(value)));
            field.value().addListener((observable, before, now) -> changed.run());
            next.add(field);
        }
        pathTags = List.copyOf(ofPath);
        given.setAll(giver.of(ofPath, stackSet));
        fields.setAll(next);
        own.forEach(OwnTag::recheck);
    }

    /// Begins with values chosen elsewhere for tags that are asked for. They never become one's own tags.
    void begin(List<Tag> chosen) {
        choices.begin(chosen);
    }

    /// What was chosen and is not sent, because this version and path do not ask for it or do not offer it.
    List<Tag> outside() {
        return choices.outside(fields);
    }

    /// Takes tags from elsewhere: those that are asked for into their choices, others as own ones.
    ///
    /// @param tags the tags
    /// @return those whose values are not offered, or that the path sets itself
    List<Tag> take(List<Tag> tags) {
        List<Tag> left = new ArrayList<>();
        for (Tag tag : tags) {
            Optional<TagField> asked = fields.stream().filter(each -> each.key().equals(tag.key())).findFirst();
            if (asked.isEmpty() && !keys().contains(tag.key())) {
                OwnTag own = add();
                own.key().value().set(tag.key());
                own.value().value().set(tag.value());
            } else if (asked.filter(each -> each.values().contains(tag.value())).isPresent()) {
                asked.get().value().set(Optional.of(tag.value()));
            } else {
                left.add(tag);
            }
        }
        return left;
    }

    List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        fields.stream().filter(field -> field.choice() && field.value().get().isEmpty()).forEach(field ->
            problems.add(new FieldProblem(field.id(), messages.text("launch.tag.choose", field.key()))));
        own.forEach(tag -> problems.addAll(tag.problems()));
        TagCheck.count(count()).map(this::text).ifPresent(text ->
            problems.add(new FieldProblem(own.isEmpty() ? ADD : own.getLast().key().id(), text)));
        return problems;
    }

    /// How many tags the provisioned product will have; those that AWS puts on by itself do not count.
    ///
    /// @return those of the path included
    public int count() {
        return keys().size();
    }

    /// What is wrong with all of them together.
    ///
    /// @return empty if nothing is
    public String crowd() {
        return TagCheck.count(count()).map(this::text).orElse("");
    }

    void reveal() {
        fields.forEach(TagField::reveal);
        own.forEach(OwnTag::reveal);
    }

    List<Tag> tags() {
        return Stream.concat(fields.stream().flatMap(field -> field.tag().stream()),
            own.stream().flatMap(tag -> tag.tag().stream())).toList();
    }

    /// Where the focus goes at first.
    String firstField() {
        return fields.stream().filter(TagField::choice).findFirst().map(TagField::id)
            .or(() -> own.stream().findFirst().map(tag -> tag.key().id())).orElse(ADD);
    }

    String summary() {
        int open = (int) fields.stream().filter(field -> field.choice() && field.value().get().isEmpty()).count();
        return open > 0 ? messages.text("launch.tags.open", open) : messages.text("launch.tags.set", tags().size());
    }

    private Collection<String> keysBefore(OwnTag self) {
        return Stream.of(fields.stream().map(TagField::key), pathTags.stream().map(Tag::key),
            own.stream().takeWhile(tag -> tag != self).map(tag -> tag.key().value().get()))
            .flatMap(keys -> keys).toList();
    }

    private Set<String> keys() {
        return Stream.concat(tags().stream(), pathTags.stream()).map(Tag::key).collect(Collectors.toSet());
    }

    private void ownChanged() {
        own.forEach(OwnTag::recheck);
        changed.run();
    }

    private String text(MessageKey key) {
        return messages.text(key.key(), key.args().toArray());
    }
}
