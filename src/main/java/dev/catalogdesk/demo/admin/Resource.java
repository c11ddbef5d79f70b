package dev.catalogdesk.demo.admin;

import dev.catalogdesk.demo.state.Arns;
import dev.catalogdesk.demo.state.CatalogueData;
import dev.catalogdesk.demo.state.Labels;
import dev.catalogdesk.demo.state.PortfolioEntry;
import dev.catalogdesk.demo.state.ProductEntry;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// A portfolio or a product: what tag options and budgets are put on.
sealed interface Resource {
    String id();

    String arn(Arns arns);

    String name();

    String description();

    Instant createdTime();

    Labels labels();

    /// The catalogue with other labels on it.
    CatalogueData with(CatalogueData data, Labels labels);

    /// A resource by its id.
    static Resource of(CatalogueData data, String id) {
        Lookup lookup = new Lookup(data);
        return id.startsWith("port-") ? new OfPortfolio(lookup.portfolio(id)) : new OfProduct(lookup.product(id));
    }

    /// A resource by its id, for operations whose only error is that it does not exist.
    static Optional<Resource> find(CatalogueData data, String id) {
        return all(data).filter(each -> each.id().equals(id)).findFirst();
    }

    /// All resources.
    static Stream<Resource> all(CatalogueData data) {
        return Stream.concat(data.portfolios().all().stream().map(OfPortfolio::new),
            data.products().all().stream().map(OfProduct::new));
    }

    /// A portfolio.
    record OfPortfolio(PortfolioEntry entry) implements Resource {
        @Override
        public String id() {
            return entry.id();
        }

        @Override
        public String arn(Arns arns) {
            return arns.portfolio(entry.id());
        }

        @Override
        public String name() {
            return entry.displayName();
        }

        @Override
        public String description() {
            return entry.description();
        }

        @Override
        public Instant createdTime() {
            return entry.createdTime();
        }

        @Override
        public Labels labels() {
            return entry.labels();
        }

        @Override
        public CatalogueData with(CatalogueData data, Labels labels) {
            return data.with(entry.withLabels(labels));
        }
    }

    /// A product.
    record OfProduct(ProductEntry entry) implements Resource {
        @Override
        public String id() {
            return entry.id();
        }

        @Override
        public String arn(Arns arns) {
            return arns.product(entry.id());
        }

        @Override
        public String name() {
            return entry.texts().name();
        }

        @Override
        public String description() {
            return entry.texts().description();
        }

        @Override
        public Instant createdTime() {
            return entry.createdTime();
        }

        @Override
        public Labels labels() {
            return entry.labels();
        }

        @Override
        public CatalogueData with(CatalogueData data, Labels labels) {
            return data.with(entry.withLabels(labels));
        }
    }
}
