package dev.catalogdesk.ui.provisioned;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.ui.provisioned.page.PageServices;
import dev.catalogdesk.ui.task.BackgroundTask;
import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.task.TaskExecutor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Keeps the list true to what this program changes: each time one of its operations moves on, that provisioned
/// product is asked for by itself, because the search's index lags some seconds behind. What only a search tells, it
/// keeps from before. What this program launched and a whole list does not hold yet is asked for in the same way. All
/// methods are called on the JavaFX thread.
final class ProvisionedChanges {
    private final ProvisionedViewModel list;
    private final ServiceCatalog catalog;
    private final TaskExecutor executor;
    private final PageServices services;
    private final Runnable unlisten;
    private final Map<String, String> seen = new HashMap<>();
    private boolean closed;

    ProvisionedChanges(ProvisionedViewModel list, PageServices services) {
        this.list = list;
        this.services = services;
        catalog = services.catalog();
        executor = services.executor();
        list.state().subscribe(this::lookForMissing);
        unlisten = services.operations().listen(operation -> executor.onUi(() -> moved(operation)));
    }

    void close() {
        closed = true;
        unlisten.run();
    }

    private void lookForMissing(LoadState state) {
        if (state instanceof LoadState.Loaded && list.asked().isForAll()) {
            services.operations().all().stream().filter(this::isHere)
                .filter(each -> list.find(each.provisionedProductId()).isEmpty()).forEach(this::ask);
        }
    }

    private boolean isHere(Operation operation) {
        return !operation.provisionedProductId().isEmpty()
            && operation.location().region().equals(services.place().get().region())
            && operation.location().account().equals(services.place().get().account());
    }

    private void moved(Operation operation) {
        String step = operation.state().getClass().getSimpleName() + operation.recordId();
        if (!closed && isHere(operation) && !step.equals(seen.put(operation.id(), step))) {
            ask(operation);
        }
    }

    private void ask(Operation operation) {
        String id = operation.provisionedProductId();
        var unused = BackgroundTask.of("describe provisioned product", () -> find(id))
            .onSuccess(found -> {
                if (!closed) {
                    list.change(id, before -> found.map(now -> merged(before, now, operation)));
                }
            })
            .onFailure(cause -> { })
            .runOn(executor);
    }

    /// Blocks: for background threads. What was terminated is not found.
    private Optional<ProvisionedProduct> find(String id) {
        try {
            return Optional.of(catalog.describeProvisionedProduct(id));
        } catch (CatalogException.NotFound e) {
            return Optional.empty();
        }
    }

    private static ProvisionedProduct merged(
            Optional<ProvisionedProduct> before, ProvisionedProduct now, Operation operation) {
        boolean sameProduct = before.filter(row -> row.productId().equals(now.productId())).isPresent();
        boolean sameVersion = before.filter(
            row -> row.provisioningArtifactId().equals(now.provisioningArtifactId())).isPresent();
        return new ProvisionedProduct(now.id(), now.name(), now.arn(), now.type(), now.status(), now.statusMessage(),
            now.createdTime(), now.idempotencyToken(), now.lastRecordId(), now.lastProvisioningRecordId(),
            now.lastSuccessfulProvisioningRecordId(), now.productId(),
            sameProduct ? before.orElseThrow().productName() : operation.productName(),
            now.provisioningArtifactId(),
            sameVersion ? before.orElseThrow().provisioningArtifactName() : operation.versionName(),
            now.launchRoleArn(), before.map(ProvisionedProduct::physicalId).orElse(now.physicalId()),
            before.map(ProvisionedProduct::userArn).orElse(operation.location().caller()),
            before.map(ProvisionedProduct::userArnSession).orElse(""),
            before.map(ProvisionedProduct::tags).orElse(now.tags()), now.dashboards());
    }
}
