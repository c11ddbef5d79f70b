package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordPage;
import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.ui.component.AdviceWords;
import dev.catalogdesk.ui.record.RecordErrorShown;
import dev.catalogdesk.ui.record.RecordErrorWords;
import dev.catalogdesk.ui.record.RecordNames;
import dev.catalogdesk.ui.record.StackShown;
import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.task.RunningTask;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// The page of one provisioned product. While the product changes and the page is shown, it stays up to date. All
/// methods are called on the JavaFX thread.
public final class ProvisionedPageViewModel {
    /// Between two looks at a product under change.
    static final Duration PACE = Duration.ofSeconds(10);

    /// What this program can do with a provisioned product by now.
    private static final Set<PageAction> JOURNEYS = Set.of();

    private final PageServices services;
    private final String id;
    private final PageReader reader;
    private final RecordErrorWords errorWords;
    private final PagePart<ProvisionedProduct> product;
    private final PagePart<PageNames> names;
    private final PagePart<RecordHistory> history;
    private final PagePart<Trouble> trouble;
    private final StackWatch stack;
    private final PageTabs tabs;
    private final ReadOnlyObjectWrapper<List<RecordErrorShown>> errors = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<PageAction, String>> blocked = new ReadOnlyObjectWrapper<>(Map.of());
    private final Subscription gate;
    private final Runnable unlisten;
    private Optional<ProvisionedProduct> before = Optional.empty();
    private boolean attached;
    private RunningTask next = RunningTask.NONE;

    /// Makes an empty page; it asks for nothing before it is shown.
    ///
    /// @param services whom to ask
    /// @param provisionedProductId id beginning with `pp-`
    public ProvisionedPageViewModel(PageServices services, String provisionedProductId) {
        this.services = services;
        id = provisionedProductId;
        reader = new PageReader(services.catalog(), id);
        errorWords = new RecordErrorWords(services.messages(),
            new AdviceWords(services.messages(), services.operations().masker()));
        product = new PagePart<ProvisionedProduct>("describe provisioned product", services.executor())
            .thenRun(this::productAnswered);
        names = new PagePart<PageNames>("names of a provisioned product", services.executor())
            .thenRun(this::namesAnswered);
        history = new PagePart<RecordHistory>("records of a provisioned product", services.executor())
            .thenRun(this::historyAnswered);
        trouble = new PagePart<Trouble>("what went wrong", services.executor()).thenRun(this::troubleAnswered);
        stack = new StackWatch(services);
        tabs = new PageTabs(services, reader, this::facts);
        gate = services.gate().reason().subscribe(reason -> judge());
        unlisten = services.operations().listen(changed -> services.executor().onUi(() -> hear(changed)));
    }

    /// The page is shown: a product under change is followed from now on.
    public void attach() {
        attached = true;
        if (!product.asked()) {
            product.ask(reader::product);
        } else if (changing()) {
            product.look(reader::product);
            watchStack();
        }
    }

    /// The page is no longer shown, so nothing more is asked.
    public void detach() {
        attached = false;
        next.cancel();
        stack.stop();
    }

    /// Asks again; what is there stays in view meanwhile.
    public void refresh() {
        before = Optional.empty();
        product.ask(reader::product);
    }

    /// Ends all work.
    public void close() {
        detach();
        List.of(product, names, history, trouble).forEach(PagePart::stop);
        tabs.stop();
        gate.unsubscribe();
        unlisten.run();
    }

    /// Asks for older records.
    void older() {
        history.value().get().filter(known -> known.next().isPresent())
            .ifPresent(known -> history.ask(() -> reader.older(known)));
    }

    /// The id of the product.
    String id() {
        return id;
    }

    /// The region it is in.
    String region() {
        return services.place().get().region();
    }

    /// How far the product itself has come.
    ReadOnlyObjectProperty<LoadState> state() {
        return product.state();
    }

    /// The product; nothing before it is here.
    ReadOnlyObjectProperty<Optional<ProvisionedProduct>> product() {
        return product.value();
    }

    /// What its ids stand for.
    PagePart<PageNames> names() {
        return names;
    }

    /// What stands on the tabs beside the overview.
    PageTabs tabs() {
        return tabs;
    }

    /// Its records.
    PagePart<RecordHistory> history() {
        return history;
    }

    /// What is behind a state of fault. What is left of an earlier fault counts no more once the product is well.
    PagePart<Trouble> trouble() {
        return trouble;
    }

    /// What is behind the state; nothing for a product that is well, and before it is known.
    Optional<Trouble> troubleNow() {
        return faulty() ? trouble.value().get() : Optional.empty();
    }

    /// Why the last request failed, in plain words; empty for a product that is well.
    ReadOnlyObjectProperty<List<RecordErrorShown>> errors() {
        return errors.getReadOnlyProperty();
    }

    /// How far its stack has come that is under change, or what failed in it.
    ReadOnlyObjectProperty<Optional<StackShown>> resources() {
        return stack.shown();
    }

    /// Why an action cannot be had: a sentence for each that is off.
    ReadOnlyObjectProperty<Map<PageAction, String>> blocked() {
        return blocked.getReadOnlyProperty();
    }

    /// Takes secrets out of a text of AWS's.
    String masked(String text) {
        return services.operations().masker().mask(text);
    }

    private PageFacts facts() {
        return new PageFacts(product().get().orElseThrow(), names.value().get().orElse(PageNames.NONE),
            history.value().get().map(RecordHistory::records).orElse(List.of()), services.place().get().account());
    }

    private void productAnswered() {
        if (state().get() instanceof LoadState.Loaded) {
            product().get().ifPresent(this::take);
        }
        next.cancel();
        if (attached && changing()) {
            tabs.stack().look();
            next = services.executor().after(PACE, () -> product.look(reader::product));
        }
    }

    private void take(ProvisionedProduct found) {
        judge();
        boolean news = before.map(known -> !known.status().equals(found.status())
            || !known.lastRecordId().equals(found.lastRecordId())).orElse(true);
        before = Optional.of(found);
        if (!news) {
            return;
        }
        names.look(() -> reader.names(found));
        history.ask(reader::history);
        tabs.renew();
        if (faulty()) {
            trouble.ask(() -> reader.trouble(found));
        } else {
            explain();
        }
    }

    private void namesAnswered() {
        explain();
        tabs.tags().renew();
    }

    private void historyAnswered() {
        watchStack();
        tabs.tags().renew();
        tabs.parameters().renew();
    }

    private void troubleAnswered() {
        explain();
        watchStack();
    }

    /// The stack is looked at for the record that runs, or for the one that failed.
    private void watchStack() {
        Optional<RecordDetail> newest = history.value().get()
            .flatMap(known -> known.records().stream().findFirst()).filter(record -> !record.ended());
        Optional<RecordDetail> failed = troubleNow().flatMap(Trouble::failed).map(RecordPage::detail);
        if (attached) {
            failed.or(() -> newest).ifPresentOrElse(stack::watch, stack::leave);
        }
    }

    private void explain() {
        PageNames words = names.value().get().orElse(PageNames.NONE);
        errors.set(troubleNow().flatMap(Trouble::failed).map(RecordPage::detail).map(failed -> errorWords.shown(failed,
            new RecordNames(words.product(), words.version(failed.provisioningArtifactId()),
                words.path(failed.pathId()), product().get()), services.place().get(), Optional.empty()))
            .orElse(List.of()));
    }

    private void judge() {
        Map<PageAction, String> reasons = new EnumMap<>(PageAction.class);
        product.value().get().ifPresent(found -> {
            AllowedActions allowed = AllowedActions.of(found.status(), found.type(), JOURNEYS);
            for (PageAction action : PageAction.values()) {
                services.gate().reason().get().or(() -> allowed.reason(action).map(this::words))
                    .ifPresent(reason -> reasons.put(action, reason));
            }
        });
        blocked.set(reasons);
    }

    private String words(MessageKey reason) {
        return services.messages().text(reason);
    }

    private void hear(Operation changed) {
        if (attached && changed.provisionedProductId().equals(id) && product.asked()) {
            product.look(reader::product);
        }
    }

    private boolean changing() {
        return isIn(ProvisionedProductStatus.UNDER_CHANGE) || isIn(ProvisionedProductStatus.PLAN_IN_PROGRESS);
    }

    private boolean faulty() {
        return isIn(ProvisionedProductStatus.TAINTED) || isIn(ProvisionedProductStatus.ERROR);
    }

    private boolean isIn(ProvisionedProductStatus status) {
        return product().get().filter(found -> found.status().is(status)).isPresent();
    }
}
