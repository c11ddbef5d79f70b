package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.demo.HandTurnedTime;
import dev.catalogdesk.demo.scenario.DemoClock;
import dev.catalogdesk.demo.state.Arns;
import dev.catalogdesk.demo.state.Secrets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Stacks of an empty region, and a clock turned by hand.
final class StackBench {
    final HandTurnedTime time = new HandTurnedTime();
    final Arns arns = new Arns("eu-west-1", "123456789012");
    final SimulatedStacks stacks = new SimulatedStacks(arns, new DemoClock(time, 1), Secrets.create());

    static StackOrder order(String template, Map<String, String> parameters) {
        return new StackOrder(template, parameters, List.of(), List.of(), List.of(), StackSettings.USUAL,
            Optional.empty());
    }

    static StackOrder failing(String template, String resource, StackSettings.OnFailure onFailure) {
        return new StackOrder(template, Map.of(), List.of(), List.of(), List.of(),
            new StackSettings("", List.of(), onFailure, ""),
            Optional.of(new StackMishap("It does not like " + resource, resource)));
    }

    String arn(String name) {
        return arns.namedStack(name, name);
    }

    StackOutcome create(String name, StackOrder order) {
        return stacks.create(name, arn(name), order);
    }

    StackOutcome create(String name, String template) {
        return create(name, order(template, Map.of()));
    }

    StackOutcome update(String name, String template) {
        return stacks.update(arn(name), order(template, Map.of()));
    }

    StackOutcome delete(String name) {
        return stacks.delete(arn(name), StackSettings.USUAL, Set.of(), Optional.empty());
    }

    StackBench later() {
        time.pass(Duration.ofMinutes(3));
        return this;
    }

    /// The same stacks as another run finds them in the file that keeps them.
    SimulatedStacks restarted() {
        SimulatedStacks again = new SimulatedStacks(arns, new DemoClock(time, 1), Secrets.create());
        again.restore(StackFormat.read(StackFormat.write(stacks.entries())));
        return again;
    }

    StackView stack(String name) {
        return stacks.find(arn(name)).orElseThrow();
    }

    /// Events as `Topic CREATE_COMPLETE`, oldest first.
    List<String> told(String name) {
        return stacks.events(arn(name)).reversed().stream()
            .map(event -> event.logicalId() + " " + event.status()).toList();
    }

    /// States of resources as `Topic CREATE_COMPLETE`.
    Set<String> resources(String name) {
        Set<String> states = new LinkedHashSet<>();
        stacks.resources(arn(name)).forEach(each -> states.add(each.logicalId() + " " + each.status()));
        return states;
    }

    String physicalId(String name, String logicalId) {
        return stacks.resources(arn(name)).stream().filter(each -> each.logicalId().equals(logicalId))
            .map(StackResourceView::physicalId).findFirst().orElseThrow();
    }

    static String refusal(StackOutcome outcome) {
        return outcome instanceof StackOutcome.Refused refused ? refused.error() : "started";
    }
}
