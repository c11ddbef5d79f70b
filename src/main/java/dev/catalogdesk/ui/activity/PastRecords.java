package dev.catalogdesk.ui.activity;

import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordFilter;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.operations.OperationState;
import dev.catalogdesk.ui.task.BackgroundTask;
import dev.catalogdesk.ui.task.RunningTask;
import dev.catalogdesk.ui.task.TaskExecutor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The caller's last records of the products that are worked on, to tell how long such operations usually take. Each
/// product is asked about once; where the caller may not ask, there are none. Used on the JavaFX thread.
final class PastRecords {
    private static final Logger LOG = LoggerFactory.getLogger(PastRecords.class);
    private final Function<Operation, Optional<ServiceCatalog>> catalogs;
    private final TaskExecutor executor;
    private final Runnable news;
    private final Map<Product, List<RecordDetail>> records = new HashMap<>();
    private final List<RunningTask> asking = new ArrayList<>();

    private record Product(Location at, String id) {
        static Product of(Operation operation) {
            return new Product(operation.location(), operation.productId());
        }
    }

    /// @param catalogs gives the service where an operation takes place; nothing where it is not to be asked
    /// @param executor where calls run
    /// @param news is told when there are more records
    PastRecords(Function<Operation, Optional<ServiceCatalog>> catalogs, TaskExecutor executor, Runnable news) {
        this.catalogs = catalogs;
        this.executor = executor;
        this.news = news;
    }

    /// The records of an operation's product, as far as they are known. Asks for them while it runs.
    List<RecordDetail> of(Operation operation) {
        Product product = Product.of(operation);
        if (operation.state() instanceof OperationState.Running && !records.containsKey(product)) {
            catalogs.apply(operation).ifPresent(catalog -> ask(product, catalog));
        }
        return records.getOrDefault(product, List.of());
    }

    void close() {
        asking.forEach(RunningTask::cancel);
    }

    private void ask(Product product, ServiceCatalog catalog) {
        records.put(product, List.of());
        asking.add(BackgroundTask.of("usual time",
                () -> catalog.listRecordHistory(AccessScope.USER, Optional.of(RecordFilter.product(product.id())),
                    Optional.empty()).items())
            .onSuccess(found -> {
                records.put(product, found);
                news.run();
            })
            .onFailure(cause -> LOG.debug("The usual time cannot be asked", cause))
            .runOn(executor));
    }
}
