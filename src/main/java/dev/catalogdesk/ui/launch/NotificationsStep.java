package dev.catalogdesk.ui.launch;

import dev.catalogdesk.model.ConstraintSummary;
import dev.catalogdesk.model.ConstraintType;
import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.parameters.TopicArnCheck;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.CheckedText;
import dev.catalogdesk.ui.form.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The SNS topics that hear of stack events. Optional: a field that stays empty is not there.
public final class NotificationsStep {
    /// Id of what adds a topic.
    static final String ADD = "launch-topic-add";
    private final Messages messages;
    private final String region;
    private final Runnable changed;
    private final ObservableList<CheckedText> topics = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper pathNote = new ReadOnlyStringWrapper("");
    private int made;

    /// One empty field.
    ///
    /// @param messages the texts
    /// @param region region of the launch
    /// @param changed hears of each keystroke
    NotificationsStep(Messages messages, String region, Runnable changed) {
        this.messages = messages;
        this.region = region;
        this.changed = changed;
        topics.add(topic());
    }

    /// The topics.
    ///
    /// @return one text for each
    public ObservableList<CheckedText> topics() {
        return topics;
    }

    /// Who hears of it besides, by the path's constraint.
    ///
    /// @return in words; empty for nobody
    public ReadOnlyStringProperty pathNote() {
        return pathNote.getReadOnlyProperty();
    }

    /// Adds a topic.
    ///
    /// @return its text, empty
    public CheckedText add() {
        CheckedText topic = topic();
        topics.add(topic);
        return topic;
    }

    /// Takes a topic away.
    ///
    /// @param topic the topic
    public void remove(CheckedText topic) {
        topics.remove(topic);
        follow();
    }

    /// Begins with topics from elsewhere.
    void take(List<String> arns) {
        arns.stream().filter(arn -> !arn.isBlank()).limit(TopicArnCheck.MOST).forEach(arn -> topics.stream()
            .filter(topic -> arn(topic).isEmpty()).findFirst().orElseGet(this::add).value().set(arn));
    }

    void show(ProvisioningParameters asked) {
        List<ConstraintSummary> told = asked.constraints().stream()
            .filter(each -> each.type().is(ConstraintType.NOTIFICATION)).toList();
        String who = told.stream().map(ConstraintSummary::description).filter(text -> !text.isBlank())
            .collect(Collectors.joining("; "));
        if (told.isEmpty()) {
            pathNote.set("");
        } else {
            pathNote.set(who.isEmpty() ? messages.text("launch.topics.path")
                : messages.text("launch.topics.path.named", who));
        }
    }

    List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        topics.forEach(topic -> problems.addAll(topic.problems()));
        TopicArnCheck.count(arns().size()).ifPresent(key -> problems.add(new FieldProblem(topics.getLast().id(),
            messages.text(key.key(), key.args().toArray()))));
        return problems;
    }

    void reveal() {
        topics.forEach(CheckedText::reveal);
    }

    /// What is sent.
    List<String> arns() {
        return topics.stream().map(NotificationsStep::arn).filter(arn -> !arn.isEmpty()).toList();
    }

    /// Where the focus goes at first.
    String firstField() {
        return topics.isEmpty() ? ADD : topics.getFirst().id();
    }

    String summary() {
        int count = arns().size();
        return count == 0 ? messages.text("launch.topics.optional") : messages.text("launch.topics.set", count);
    }

    private CheckedText topic() {
        int number = ++made;
        String id = "launch-topic-" + number;
        CheckedText topic = new CheckedText(id, messages.text("launch.topics.accessible", number), messages,
            text -> text.isBlank() ? Optional.empty() : TopicArnCheck.problem(text.strip(), before(id)),
            this::doubt);
        topic.value().addListener((observable, before, now) -> follow());
        return topic;
    }

    private Optional<MessageKey> doubt(String text) {
        return text.isBlank() ? Optional.empty() : TopicArnCheck.warning(text.strip(), region);
    }

    private List<String> before(String id) {
        return topics.stream().takeWhile(topic -> !topic.id().equals(id)).map(NotificationsStep::arn).toList();
    }

    private void follow() {
        topics.forEach(CheckedText::recheck);
        changed.run();
    }

    private static String arn(CheckedText topic) {
        return topic.value().get().strip();
    }
}
