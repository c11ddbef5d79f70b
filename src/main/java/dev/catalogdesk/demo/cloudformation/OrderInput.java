package dev.catalogdesk.demo.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catalogdesk.demo.stacks.NeededCapabilities;
import dev.catalogdesk.demo.stacks.StackMishap;
import dev.catalogdesk.demo.stacks.StackOrder;
import dev.catalogdesk.demo.stacks.StackSettings;
import dev.catalogdesk.demo.stacks.StackSettings.OnFailure;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import java.util.List;
import java.util.Optional;

/// Reads what a stack is to become. What a call leaves out, an update keeps; what it sends empty, an update takes away.
final class OrderInput {
    private static final String ON_FAILURE = "OnFailure";
    private static final String ON_STACK_FAILURE = "OnStackFailure";
    private static final String DISABLE = "DisableRollback";
    private static final String TAGS = "Tags";
    private static final String TOPICS = "NotificationARNs";
    private final TemplateInput.Taken template;
    private final Optional<StackOrder> before;

    /// @param template the template that was taken
    /// @param before what the stack is, if there is one
    OrderInput(TemplateInput.Taken template, Optional<StackOrder> before) {
        this.template = template;
        this.before = before;
    }

    /// The order.
    ///
    /// @param reviewed whether the caller sees what macros made before it is done
    /// @param mishap what goes wrong on the way, if anything shall
    StackOrder read(Call call, boolean reviewed, Optional<StackMishap> mishap) {
        OrderChecks.types(call, template.template());
        StackSettings settings = settings(call);
        NeededCapabilities.of(template.template()).refusal(settings.capabilities(), reviewed).ifPresent(words -> {
            throw Refusals.insufficientCapabilities(words);
        });
        JsonNode input = call.input();
        return new StackOrder(template.text(), new ParameterInput(before).read(call), List.of(),
            input.has(TAGS) ? Nodes.tags(input.path(TAGS)) : before.map(StackOrder::tags).orElse(List.of()),
            input.has(TOPICS) ? Nodes.texts(input.path(TOPICS)) : before.map(StackOrder::topicArns).orElse(List.of()),
            settings, mishap);
    }

    private StackSettings settings(Call call) {
        String role = call.has("RoleARN") ? call.text("RoleARN")
            : before.map(stack -> stack.settings().roleArn()).orElse("");
        return new StackSettings(role, Nodes.texts(call.input().path("Capabilities")), onFailure(call),
            call.text("ClientRequestToken"));
    }

    static OnFailure onFailure(Call call) {
        if (call.has(ON_FAILURE) && call.input().has(DISABLE)) {
            throw Refusals.invalid("You can specify either OnFailure or DisableRollback, but not both.");
        }
        if (call.input().path(DISABLE).asBoolean(false)) {
            return OnFailure.DO_NOTHING;
        }
        String wish = call.has(ON_FAILURE) ? call.text(ON_FAILURE) : call.text(ON_STACK_FAILURE);
        return wish.isEmpty() ? OnFailure.ROLLBACK : OnFailure.valueOf(wish);
    }
}
