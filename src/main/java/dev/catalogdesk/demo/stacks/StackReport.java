package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.demo.state.Timeline;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateEvaluation;
import dev.catalogdesk.template.TemplateException;
import dev.catalogdesk.template.TemplateJson;
import dev.catalogdesk.template.TemplateOutput;
import dev.catalogdesk.template.TemplateResource;
import dev.catalogdesk.template.TemplateValue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Tells what a stack is and was, from its courses and the time. Only within the monitor of [SimulatedStacks].
///
/// @param shelf reads templates
/// @param histories works out courses
/// @param now the time
record StackReport(TemplateShelf shelf, Histories histories, Instant now) {

    /// A step that was reached, and when.
    private record Reached(Step step, Instant time, StackChange change) {
    }

    StackView view(StackEntry entry) {
        StackShape shape = entry.shape(now).map(StackChange::shape).orElseGet(() -> Situation.none().version());
        Template template = shelf.template(shape.template());
        Optional<StackChange> last = entry.changes().isEmpty() ? Optional.empty()
            : Optional.of(entry.changes().getLast());
        boolean deleted = entry.deleted(now);
        return new StackView(entry.arn(), entry.name(), status(entry), reason(entry), shape.template(), template,
            shown(template, shape), shape.tags(), last.map(StackChange::topicArns).orElse(List.of()),
            deleted ? List.of() : outputs(entry), entry.created(), entry.updated(),
            last.filter(change -> deleted).map(change -> change.timeline().ended()),
            last.map(StackChange::settings).orElse(StackSettings.USUAL), entry.changeSetArn(),
            entry.isProtected(), entry.parentArn(), entry.stackSetArn());
    }

    /// Values as they show.
    static Map<String, String> shown(Template template, StackShape shape) {
        Map<String, String> shown = new LinkedHashMap<>();
        for (ProvisioningParameter parameter : template.parameters()) {
            String value = shape.parameters().getOrDefault(parameter.key(), parameter.defaultValue().orElse(""));
            shown.put(parameter.key(), parameter.noEcho() ? "****" : value);
        }
        return shown;
    }

    String status(StackEntry entry) {
        if (!entry.fixedStatus().isEmpty()) {
            return entry.fixedStatus();
        }
        // The courses of ten thousand stacks that have long come to rest need not be worked out.
        return entry.busy(now) ? last(entry).map(Step::status).orElse("") : entry.statusAfter(entry.changes().size());
    }

    private String reason(StackEntry entry) {
        return entry.fixedStatus().isEmpty() ? last(entry).map(Step::reason).orElse("") : entry.reason();
    }

    private Optional<Step> last(StackEntry entry) {
        if (entry.changes().isEmpty()) {
            return Optional.of(Step.ofStack(Duration.ZERO, "REVIEW_IN_PROGRESS", "User Initiated"));
        }
        Course course = histories.courses(entry).getLast();
        return course.stack(now, CourseTime.of(course, entry.changes().getLast().timeline()));
    }

    List<StackEvent> events(StackEntry entry) {
        List<StackEvent> events = new ArrayList<>();
        for (Reached reached : reached(entry)) {
            events.add(event(entry, reached));
        }
        return events.reversed();
    }

    private List<Reached> reached(StackEntry entry) {
        List<Reached> all = new ArrayList<>();
        List<Course> courses = histories.courses(entry);
        for (int i = 0; i < courses.size(); i++) {
            StackChange change = entry.changes().get(i);
            CourseTime time = CourseTime.of(courses.get(i), change.timeline());
            Instant end = i + 1 < courses.size() ? earlier(entry.changes().get(i + 1).timeline().created()) : now;
            courses.get(i).steps().stream().map(step -> new Reached(step, time.of(step), change))
                .filter(each -> !each.time().isAfter(end)).forEach(all::add);
        }
        return all;
    }

    /// A change is cut off by the next one, such as a creation by a deletion.
    private Instant earlier(Instant time) {
        return time.isBefore(now) ? time : now;
    }

    private static StackEvent event(StackEntry entry, Reached reached) {
        Step step = reached.step();
        LiveResource resource = step.resource();
        String token = reached.change().settings().token();
        if (step.kind() == Step.Kind.STACK) {
            String seed = entry.arn() + reached.time() + step.status();
            return new StackEvent(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString(),
                reached.time(), entry.name(), entry.arn(), "AWS::CloudFormation::Stack", step.status(), step.reason(),
                "", token);
        }
        return new StackEvent(resource.logicalId() + "-" + step.status() + "-" + reached.time(), reached.time(),
            resource.logicalId(), resource.physicalId(), resource.type(), step.status(), step.reason(),
            TemplateJson.write(resource.properties().shown()), token);
    }

    List<StackResourceView> resources(StackEntry entry) {
        Map<String, Reached> latest = new LinkedHashMap<>();
        reached(entry).stream().filter(each -> each.step().kind() == Step.Kind.RESOURCE)
            .forEach(each -> latest.put(each.step().resource().logicalId(), each));
        boolean whole = entry.busy(now) || status(entry).matches("DELETE_COMPLETE|ROLLBACK_COMPLETE");
        Optional<Template> template = entry.shape(now).map(change -> shelf.read(change.shape()).template());
        return latest.values().stream()
            .filter(each -> whole || !Course.GONE.contains(each.step().status()))
            .map(each -> view(each, template))
            .sorted(Comparator.comparing(StackResourceView::logicalId)).toList();
    }

    private static StackResourceView view(Reached reached, Optional<Template> template) {
        Step step = reached.step();
        LiveResource resource = step.resource();
        Optional<TemplateResource> written = template.flatMap(each -> each.resource(resource.logicalId()));
        return new StackResourceView(resource.logicalId(), resource.physicalId(), resource.type(), step.status(),
            step.reason(), reached.time(), written.flatMap(each -> each.definition().text("Description")).orElse(""),
            written.map(TemplateResource::metadata).filter(each -> !each.entries().isEmpty())
                .map(TemplateJson::write).orElse(""));
    }

    /// The outputs that the stack has now.
    List<StackOutput> outputs(StackEntry entry) {
        for (int i = entry.changes().size() - 1; i >= 0; i--) {
            StackChange change = entry.changes().get(i);
            boolean counts = change.kind() != StackChange.Kind.DELETE && change.timeline().hasSucceeded(now);
            if (counts) {
                return outputs(entry, i);
            }
        }
        return List.of();
    }

    /// The outputs that the stack had after an operation.
    List<StackOutput> outputs(StackEntry entry, Timeline run) {
        for (int i = 0; i < entry.changes().size(); i++) {
            if (entry.changes().get(i).timeline().equals(run)) {
                return outputs(entry, i);
            }
        }
        return outputs(entry);
    }

    private List<StackOutput> outputs(StackEntry entry, int change) {
        Situation situation = histories.after(entry, change + 1);
        return outputs(entry, situation);
    }

    /// The outputs that the stack has in a situation.
    List<StackOutput> outputs(StackEntry entry, Situation situation) {
        try {
            return outputs(blueprint(entry, situation).evaluation());
        } catch (TemplateException e) {
            // A scenario may hold what CloudFormation would have refused.
            return List.of();
        }
    }

    /// What a situation looks like to the expressions of its template.
    Blueprint blueprint(StackEntry entry, Situation situation) {
        StackShape shape = situation.version();
        return new Blueprint(shelf.read(shape), shape.parameters(),
            histories.facts(entry, shape.imports(), List.of()),
            new StackValues(situation.resources(), new BelievableValues(histories.identity(entry))));
    }

    private static List<StackOutput> outputs(TemplateEvaluation evaluation) {
        List<StackOutput> outputs = new ArrayList<>();
        for (TemplateOutput output : evaluation.context().template().outputs()) {
            if (output.condition().map(evaluation::holds).orElse(true)) {
                outputs.add(new StackOutput(output.key(), text(evaluation, output.value()), output.description(),
                    output.exportName().map(name -> text(evaluation, name)).orElse("")));
            }
        }
        return List.copyOf(outputs);
    }

    private static String text(TemplateEvaluation evaluation, TemplateValue value) {
        return evaluation.evaluate(value).value().shownText();
    }
}
