package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.LaunchPathSummary;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordPage;
import dev.catalogdesk.model.StackInstance;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.stacks.StacksException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks for what stands on the tabs. Its methods block; call them on a background thread.
final class TabReader {
    private static final Logger LOG = LoggerFactory.getLogger(TabReader.class);

    private final PageServices services;
    private final PageReader reader;

    TabReader(PageServices services, PageReader reader) {
        this.services = services;
        this.reader = reader;
    }

    private ServiceCatalog catalog() {
        return services.catalog();
    }

    /// The outputs of the last record that provisioned with success. Where that belongs to an earlier owner, those
    /// that the product itself tells.
    OutputsShown outputs(PageFacts facts) {
        String good = facts.product().lastSuccessfulProvisioningRecordId();
        if (good.isEmpty()) {
            return new OutputsShown(List.of(), Optional.empty());
        }
        try {
            RecordPage page = reader.whole(good);
            return new OutputsShown(page.outputs().items(), Optional.of(page.detail()));
        } catch (CatalogException.NotFound | CatalogException.AccessDenied e) {
            LOG.debug("The last good record cannot be read", e);
            return new OutputsShown(PageReader.all(token ->
                catalog().provisionedProductOutputs(facts.product().id(), token)), Optional.empty());
        }
    }

    List<KnownParameter> parameters(PageFacts facts) {
        Map<String, String> stack = facts.stack().flatMap(name ->
            optional(() -> services.contents().parameters(name))).orElse(Map.of());
        return KnownParameter.of(facts.good(), services.operations().sentParameters(), stack,
            terms(facts).map(ProvisioningParameters::parameters).orElse(List.of()));
    }

    TagsShown tags(PageFacts facts) {
        List<Tag> tags = facts.names().found().map(found -> found.tags())
            .orElseGet(() -> facts.newest().map(RecordDetail::tags).orElse(List.of()));
        Optional<ProvisioningParameters> terms = terms(facts);
        Optional<List<Tag>> path = pathTags(facts);
        return new TagsShown(TagOrigin.sorted(tags, path.orElse(List.of()),
            terms.map(ProvisioningParameters::tagOptions).orElse(List.of())), terms.isPresent() && path.isPresent());
    }

    StackDetails stack(PageFacts facts) {
        String name = facts.stack().orElse("");
        try {
            return StackDetails.of(name, services.contents().resources(name),
                services.stacks().events(name, Instant.EPOCH));
        } catch (StacksException e) {
            if (e.missing()) {
                return new StackDetails(name, List.of(), List.of());
            }
            throw e;
        }
    }

    List<StackInstance> instances(PageFacts facts) {
        return PageReader.all(token -> catalog().listStackInstances(facts.product().id(), token));
    }

    /// What the version asks for on the path that was used. Neither may be offered any more.
    private Optional<ProvisioningParameters> terms(PageFacts facts) {
        Optional<String> path = facts.newest().map(RecordDetail::pathId).filter(id -> !id.isEmpty());
        if (facts.product().productId().isEmpty() || facts.product().provisioningArtifactId().isEmpty()) {
            return Optional.empty();
        }
        return optional(() -> catalog().describeProvisioningParameters(facts.product().productId(),
            facts.product().provisioningArtifactId(), path));
    }

    private Optional<List<Tag>> pathTags(PageFacts facts) {
        String used = facts.newest().map(RecordDetail::pathId).orElse("");
        return optional(() -> PageReader.<LaunchPathSummary>all(token -> facts.product().productId().isEmpty()
            ? new Page<>(List.of(), Optional.empty()) : catalog().listLaunchPaths(facts.product().productId(), token))
            .stream().filter(each -> each.path().id().equals(used)).map(LaunchPathSummary::tags).findFirst()
            .orElse(List.of()));
    }

    private static <T> Optional<T> optional(Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (CatalogException | StacksException e) {
            LOG.debug("Something beside a provisioned product cannot be asked", e);
            return Optional.empty();
        }
    }
}
