package dev.catalogdesk.ui.provisioned.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.operations.ManualScheduler;
import dev.catalogdesk.operations.MemoryJournal;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.stacks.StackPart;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.record.RecordPlace;
import dev.catalogdesk.ui.record.ScriptedStacks;
import dev.catalogdesk.ui.shell.MutationGate;
import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTabsTest {
    private final PageCatalog catalog = new PageCatalog();
    private final ScriptedStacks stacks = new ScriptedStacks();
    private final ScriptedContents contents = new ScriptedContents();
    private final ManualTaskExecutor executor = new ManualTaskExecutor();
    private final PageServices services = new PageServices(catalog, stacks, contents,
        new Operations(new ManualScheduler(), () -> 1L << 63, new MemoryJournal()),
        () -> new RecordPlace("111122223333", "eu-central-1"), new MutationGate(), executor, Messages.load());
    private final PageTabs tabs = new PageTabs(services, new PageReader(catalog, "pp-1"), this::facts);

    @Test
    void nothingIsAskedBeforeItsTabIsShown() {
        tabs.renew();
        executor.runAll();
        assertThat(catalog.calls).isEmpty();
        assertThat(contents.asked).isEmpty();
    }

    @Test
    void aTabIsAskedForOnceAndAgainWhenTheProductTellsNews() {
        tabs.outputs().show();
        executor.runAll();
        tabs.outputs().show();
        executor.runAll();
        assertThat(catalog.calls).containsExactly("record rec-good");

        tabs.renew();
        executor.runAll();
        assertThat(catalog.calls).containsExactly("record rec-good", "record rec-good");
    }

    @Test
    void theOutputsAreThoseOfTheLastGoodRecord() {
        catalog.taint();
        tabs.outputs().show();
        executor.runAll();

        OutputsShown shown = tabs.outputs().value().get().orElseThrow();
        assertThat(shown.from().map(RecordDetail::id)).contains(PageCatalog.GOOD);
        assertThat(shown.outputs()).extracting(RecordOutput::key).containsExactly("Url");
    }

    @Test
    void theProductTellsItsOutputsWhereTheRecordCannotBeRead() {
        catalog.records.clear();
        tabs.outputs().show();
        executor.runAll();

        OutputsShown shown = tabs.outputs().value().get().orElseThrow();
        assertThat(shown.from()).isEmpty();
        assertThat(shown.outputs()).extracting(RecordOutput::value).containsExactly("as told by the product");
    }

    @Test
    void theStackIsFoundByItsArnAndOtherwiseByItsName() {
        contents.resources.add(new StackPart("Queue", "q-1", "AWS::SQS::Queue", "CREATE_COMPLETE", "",
            Optional.empty()));
        stacks.then(PageCatalog.START, "", "CREATE_IN_PROGRESS", "");
        tabs.stack().show();
        executor.runAll();

        assertThat(contents.asked).containsExactly("SC-111122223333-pp-1");
        StackDetails stack = tabs.stack().value().get().orElseThrow();
        assertThat(stack.resources()).hasSize(1);
        assertThat(stack.groups()).hasSize(1);
    }

    @Test
    void aStackThatCannotBeReadLeavesTheOtherTabsAlone() {
        contents.denied = true;
        tabs.stack().show();
        tabs.parameters().show();
        tabs.tags().show();
        executor.runAll();

        assertThat(tabs.stack().state().get()).isInstanceOf(LoadState.Failed.class);
        assertThat(tabs.parameters().state().get()).isInstanceOf(LoadState.Loaded.class);
        assertThat(tabs.tags().state().get()).isInstanceOf(LoadState.Loaded.class);
        assertThat(executor.unhandled()).isEmpty();
    }

    @Test
    void tagsAreToldThoughTheirOriginIsNotKnown() {
        tabs.tags().show();
        executor.runAll();

        TagsShown tags = tabs.tags().value().get().orElseThrow();
        assertThat(tags.originKnown()).isFalse();
        assertThat(tags.byOrigin()).containsOnlyKeys(TagOrigin.AUTO);
    }

    @Test
    void comparesWithAnotherRecordAndForgetsAnEarlierWish() {
        catalog.put(PageCatalog.record("rec-2", "UPDATE_PROVISIONED_PRODUCT", RecordStatus.SUCCEEDED, "pa-2", 10),
            PageCatalog.output("Url", "https://new"));
        executor.deliverCancelled(true);
        tabs.compare(PageCatalog.GOOD);
        tabs.compare("rec-2");
        executor.runAll();

        assertThat(tabs.compared().value().get().orElseThrow().detail().id()).isEqualTo("rec-2");
    }

    private PageFacts facts() {
        List<RecordDetail> records = catalog.records.values().stream().map(page -> page.detail()).toList();
        return new PageFacts(catalog.product, PageNames.NONE, records.isEmpty()
            ? List.of(PageCatalog.record(PageCatalog.GOOD, "PROVISION_PRODUCT", RecordStatus.SUCCEEDED, "pa-1", 0))
            : records, "111122223333");
    }
}
