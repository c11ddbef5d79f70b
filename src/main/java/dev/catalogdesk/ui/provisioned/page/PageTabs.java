package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.model.RecordPage;
import dev.catalogdesk.model.StackInstance;
import dev.catalogdesk.ui.task.TaskExecutor;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

/// What stands on the tabs beside the overview, each asked for when its tab is first shown. Used on the JavaFX thread.
final class PageTabs {
    private final TabPart<OutputsShown> outputs;
    private final TabPart<List<KnownParameter>> parameters;
    private final TabPart<TagsShown> tags;
    private final TabPart<StackDetails> stack;
    private final TabPart<List<StackInstance>> instances;
    private final PagePart<RecordPage> compared;
    private final PageReader reader;

    /// @param facts what the page knows at the moment; asked only when the product is known
    PageTabs(PageServices services, PageReader reader, Supplier<PageFacts> facts) {
        this.reader = reader;
        TabReader tabs = new TabReader(services, reader);
        TaskExecutor executor = services.executor();
        outputs = part("outputs", executor, facts, tabs::outputs);
        parameters = part("parameters", executor, facts, tabs::parameters);
        tags = part("tags", executor, facts, tabs::tags);
        stack = part("stack", executor, facts, tabs::stack);
        instances = part("stack instances", executor, facts, tabs::instances);
        compared = new PagePart<>("outputs of another record", executor);
    }

    private static <T> TabPart<T> part(
            String name, TaskExecutor executor, Supplier<PageFacts> facts, Function<PageFacts, T> work) {
        return new TabPart<>(name + " of a provisioned product", executor, () -> {
            PageFacts now = facts.get();
            Callable<T> task = () -> work.apply(now);
            return task;
        });
    }

    /// The outputs of the last record that provisioned with success.
    TabPart<OutputsShown> outputs() {
        return outputs;
    }

    /// The parameters with their last known values.
    TabPart<List<KnownParameter>> parameters() {
        return parameters;
    }

    /// The tags by where they come from.
    TabPart<TagsShown> tags() {
        return tags;
    }

    /// The stack's resources and events.
    TabPart<StackDetails> stack() {
        return stack;
    }

    /// The stacks of a StackSet.
    TabPart<List<StackInstance>> instances() {
        return instances;
    }

    /// The record whose outputs are compared with those of the last good one.
    PagePart<RecordPage> compared() {
        return compared;
    }

    /// Compares the outputs with those of a record.
    void compare(String recordId) {
        compared.ask(() -> reader.whole(recordId));
    }

    /// The product told something new.
    void renew() {
        all().forEach(TabPart::renew);
    }

    void stop() {
        all().forEach(TabPart::stop);
        compared.stop();
    }

    private List<TabPart<?>> all() {
        return List.of(outputs, parameters, tags, stack, instances);
    }
}
