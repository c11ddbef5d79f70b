package dev.catalogdesk.stacks;

import dev.catalogdesk.connection.AwsClients;
import dev.catalogdesk.template.EvaluationContext;
import dev.catalogdesk.template.LoopExpansion;
import dev.catalogdesk.template.ResourceValues;
import dev.catalogdesk.template.StackFacts;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateEvaluation;
import dev.catalogdesk.template.TemplateException;
import dev.catalogdesk.template.TemplateParser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.DescribeStackEventsResponse;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.cloudformation.model.StackEvent;
import software.amazon.awssdk.services.cloudformation.model.TemplateStage;

/// What happens to stacks, through the SDK (DescribeStackEvents, GetTemplate, DescribeStacks).
public final class AwsStackActivity implements StackActivity {
    /// A page has up to a hundred events; a large stack makes some three for each resource.
    private static final int MOST_PAGES = 20;

    private final Supplier<AwsClients> clients;

    /// Prepares.
    ///
    /// @param clients gives the connection's clients
    public AwsStackActivity(Supplier<AwsClients> clients) {
        this.clients = clients;
    }

    @Override
    public List<ResourceEvent> events(String stack, Instant since) {
        List<ResourceEvent> found = new ArrayList<>();
        Optional<String> next = Optional.empty();
        try {
            for (int page = 0; page < MOST_PAGES; page++) {
                String token = next.orElse(null);
                DescribeStackEventsResponse answer = client().describeStackEvents(
                    request -> request.stackName(stack).nextToken(token));
                answer.stackEvents().stream().filter(event -> !time(event).isBefore(since))
                    .map(AwsStackActivity::read).forEach(found::add);
                // The newest come first.
                boolean reached = answer.stackEvents().stream().anyMatch(event -> time(event).isBefore(since));
                next = reached ? Optional.empty() : Optional.ofNullable(answer.nextToken());
                if (next.isEmpty()) {
                    break;
                }
            }
        } catch (SdkException e) {
            throw new StacksException("A stack's events cannot be read", e);
        }
        Collections.reverse(found);
        return found;
    }

    @Override
    public int size(String stack) {
        try {
            String body = text(client().getTemplate(
                request -> request.stackName(stack).templateStage(TemplateStage.PROCESSED)).templateBody());
            Stack described = client().describeStacks(request -> request.stackName(stack)).stacks().getFirst();
            return count(TemplateParser.parse(body), described);
        } catch (SdkException | TemplateException e) {
            throw new StacksException("A stack's resources cannot be counted", e);
        }
    }

    private int count(Template written, Stack stack) {
        Map<String, String> values = new HashMap<>();
        stack.parameters().forEach(parameter -> values.put(text(parameter.parameterKey()),
            text(Optional.ofNullable(parameter.resolvedValue()).orElse(parameter.parameterValue()))));
        Template template = LoopExpansion.expand(written, values);
        String arn = text(stack.stackId());
        String[] parts = arn.split(":", -1);
        TemplateEvaluation evaluation = new TemplateEvaluation(new EvaluationContext(template, values,
            StackFacts.of(clients.get().region(), parts.length > 4 ? parts[4] : "", text(stack.stackName()), arn),
            ResourceValues.unknown()));
        return (int) template.resources().stream().filter(evaluation::exists).count();
    }

    private CloudFormationClient client() {
        return clients.get().cloudFormation();
    }

    private static ResourceEvent read(StackEvent event) {
        boolean ofStack = event.stackId() != null && event.stackId().equals(event.physicalResourceId());
        return new ResourceEvent(time(event), text(event.logicalResourceId()), text(event.resourceType()),
            text(event.resourceStatusAsString()), text(event.resourceStatusReason()), ofStack);
    }

    private static Instant time(StackEvent event) {
        return Optional.ofNullable(event.timestamp()).orElse(Instant.EPOCH);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
