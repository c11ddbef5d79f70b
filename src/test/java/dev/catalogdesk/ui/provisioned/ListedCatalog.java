package dev.catalogdesk.ui.provisioned;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.Guidance;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.ProductDetail;
import dev.catalogdesk.model.ProductSummary;
import dev.catalogdesk.model.ProductType;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisionedProductPage;
import dev.catalogdesk.model.ProvisionedProductSearch;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.ProvisioningArtifact;
import dev.catalogdesk.operations.ScriptedCatalog;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A catalogue in memory that lists provisioned products, some for each scope, two a page.
final class ListedCatalog extends ScriptedCatalog {
    static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
    private static final int PAGE = 2;

    /// The questions, as `scope query token`.
    final List<String> asked = new ArrayList<>();
    final Set<AccessScope> denied = EnumSet.noneOf(AccessScope.class);
    final Map<AccessScope, List<ProvisionedProduct>> listed = new EnumMap<>(AccessScope.class);
    Optional<RuntimeException> failure = Optional.empty();

    static ProvisionedProduct product(String name, ProvisionedProductStatus status, String product) {
        return new ProvisionedProduct("pp-" + name, name, "arn:aws:servicecatalog:eu-central-1:111122223333:stack/"
            + name + "/pp-" + name, "CFN_STACK", OpenEnum.of(status), "", Optional.of(NOW), "token-" + name,
            "rec-1", "rec-1", "rec-1", "prod-" + product, product, "pa-1", "v1", "", "", "arn:aws:iam::1:user/ann",
            "arn:aws:iam::1:user/ann", List.of(), List.of());
    }

    @Override
    public ProvisionedProductPage searchProvisionedProducts(
            ProvisionedProductSearch search, Optional<String> pageToken) {
        asked.add((search.scope() + " " + search.searchQuery() + " " + pageToken.orElse("-")).replaceAll(" +", " "));
        if (denied.contains(search.scope())) {
            throw new CatalogException.AccessDenied("search", "AccessDeniedException", "not you", "", new Error());
        }
        failure.filter(cause -> pageToken.isPresent()).ifPresent(cause -> {
            throw cause;
        });
        List<ProvisionedProduct> found = listed.getOrDefault(search.scope(), List.of()).stream()
            .filter(each -> search.searchQuery().isEmpty()
                || search.searchQuery().equals("status:" + each.status().text())).toList();
        return new ProvisionedProductPage(page(found, pageToken), found.size());
    }

    @Override
    public Page<ProvisionedProduct> scanProvisionedProducts(AccessScope scope, Optional<String> pageToken) {
        asked.add("scan " + scope + " " + pageToken.orElse("-"));
        return page(listed.getOrDefault(scope, List.of()), pageToken);
    }

    /// Of the product "Cache" a newer version is offered; others cannot be read.
    @Override
    public ProductDetail describeProduct(String productId) {
        if (!productId.equals("prod-Cache")) {
            throw new CatalogException.NotFound("describe", "ResourceNotFoundException", "denied", "", new Error());
        }
        return new ProductDetail(new ProductSummary("prodview-Cache", productId, "Cache", "", "",
            OpenEnum.of(ProductType.CLOUD_FORMATION_TEMPLATE), "", false, "", "", ""),
            List.of(version("pa-1", 1), version("pa-2", 2)), List.of(), List.of());
    }

    private static ProvisioningArtifact version(String id, int day) {
        return new ProvisioningArtifact(id, id, "", Optional.of(NOW.plus(Duration.ofDays(day))),
            OpenEnum.of(Guidance.DEFAULT));
    }

    private static Page<ProvisionedProduct> page(List<ProvisionedProduct> all, Optional<String> pageToken) {
        int from = pageToken.map(Integer::parseInt).orElse(0);
        int to = Math.min(all.size(), from + PAGE);
        return new Page<>(all.subList(from, to), to < all.size() ? Optional.of(String.valueOf(to)) : Optional.empty());
    }
}
