package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.model.ProductType;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/// Makes very many provisioned products, spread over products, versions, callers and states, the same each time. They
/// share their values and tags, so that a hundred thousand fit into little memory.
final class Crowd {
    private static final List<String> TEAMS = List.of("orders", "payments", "identity", "search", "checkout", "fraud",
        "billing", "mobile", "pricing", "stock", "returns", "mail", "loyalty", "reports", "partners", "claims");
    private static final String BROKEN = "Resource handler returned message: \"Rate exceeded\" (RequestToken:"
        + " 5b0c2c9e-5f41-4e0b-a1c7-0b4a4de1d9a2, HandlerErrorCode: Throttling)";
    private static final String NOT_STARTED = "AmazonCloudFormationException  Template format error: Unresolved"
        + " resource dependencies (Service: AmazonCloudFormation; Status Code: 400; Error Code: ValidationError)";
    private static final long SEED = 20_300_301L;
    private final RegionalCatalogue model;
    private final List<CatalogueProduct> models;
    private final List<CatalogueProduct> products;
    private final List<Caller> callers;
    private final SeedIds ids;
    private final Instant now;
    private final SplittableRandom random = new SplittableRandom(SEED);

    /// Makes them for a large catalogue.
    ///
    /// @param model the catalogue whose products are repeated
    /// @param models those of its products that are
    /// @param products the repeated products, in the order of `models`, over and over
    Crowd(RegionalCatalogue model, List<CatalogueProduct> models, List<CatalogueProduct> products,
            List<Caller> callers, SeedIds ids, Instant now) {
        this.model = model;
        this.models = models;
        this.products = products;
        this.callers = callers;
        this.ids = ids;
        this.now = now;
    }

    /// What launches of one product were made with.
    private record Values(Map<String, String> parameters, List<Tag> tags) {
    }

    List<SeededProvisionedProduct> make(int count) {
        List<List<Values>> values = models.stream().map(this::values).toList();
        List<SeededProvisionedProduct> made = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            // 37 shares no factor with the number of products, so that each gets its turn before any gets a second.
            int product = (int) (i * 37L % products.size());
            made.add(one(i, products.get(product), values.get(product % models.size())));
        }
        return made;
    }

    private List<Values> values(CatalogueProduct product) {
        List<Values> known = model.provisionedProducts().stream()
            .filter(each -> each.productId().equals(product.id()))
            .map(each -> new Values(each.parameters(), each.tags())).distinct().toList();
        return known.isEmpty() ? List.of(new Values(Map.of(), List.of())) : known;
    }

    private SeededProvisionedProduct one(int number, CatalogueProduct product, List<Values> known) {
        String name = String.format(Locale.ROOT, "%s-%s-%06d", TEAMS.get(random.nextInt(TEAMS.size())),
            product.owner().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"), number + 1);
        CatalogueVersion version = product.versions().get(random.nextInt(product.versions().size()));
        CataloguePath path = product.paths().get(random.nextInt(product.paths().size()));
        Values values = known.get(random.nextInt(known.size()));
        String by = somebody(path).arn();
        ProvisionedProductStatus status = status(product.type(), path);
        Instant created = created(version);
        boolean changed = status == ProvisionedProductStatus.TAINTED || random.nextInt(3) == 0;
        Instant updated = changed
            ? created.plusSeconds(random.nextLong(7200, Duration.between(created, now).toSeconds()))
            : created.plusSeconds(random.nextLong(120, 300));
        return new LikelyHistory(ids.id("pp-", name), name, product.id(), version.id(), path.id(), by,
            values.parameters(), values.tags()).ledTo(status, message(status), created, changed(status, updated));
    }

    private Caller somebody(CataloguePath path) {
        List<Caller> allowed = model.portfolios().stream().filter(each -> each.id().equals(path.portfolioId()))
            .flatMap(each -> callers.stream().filter(each::isOpenTo)).toList();
        return allowed.get(random.nextInt(allowed.size()));
    }

    /// Some time after the version was published, and before yesterday.
    private Instant created(CatalogueVersion version) {
        Instant latest = now.minus(Duration.ofDays(1));
        Instant earliest = version.createdTime().isBefore(latest) ? version.createdTime() : latest.minusSeconds(1);
        return earliest.plusSeconds(random.nextLong(Duration.between(earliest, latest).toSeconds()));
    }

    /// What is under change began a short while ago.
    private Instant changed(ProvisionedProductStatus status, Instant updated) {
        return status == ProvisionedProductStatus.UNDER_CHANGE ? now.minusSeconds(random.nextLong(20, 3600)) : updated;
    }

    /// Nine of ten are well. Only what CloudFormation runs in one stack can be planned.
    private ProvisionedProductStatus status(ProductType type, CataloguePath path) {
        int dice = random.nextInt(100);
        if (dice < 4) {
            return ProvisionedProductStatus.TAINTED;
        }
        if (dice < 7) {
            return ProvisionedProductStatus.ERROR;
        }
        if (dice < 8) {
            return ProvisionedProductStatus.UNDER_CHANGE;
        }
        return dice < 10 && type == ProductType.CLOUD_FORMATION_TEMPLATE
            && path.constraints().stream().noneMatch(CatalogueConstraint.StackSet.class::isInstance)
            ? ProvisionedProductStatus.PLAN_IN_PROGRESS : ProvisionedProductStatus.AVAILABLE;
    }

    private static String message(ProvisionedProductStatus status) {
        return switch (status) {
            case TAINTED -> BROKEN;
            case ERROR -> NOT_STARTED;
            default -> "";
        };
    }

    /// A plan for each that waits for one.
    List<SeededPlan> plans(List<SeededProvisionedProduct> provisioned) {
        return provisioned.stream().filter(each -> each.status() == ProvisionedProductStatus.PLAN_IN_PROGRESS)
            .map(each -> new SeededPlan(ids.id("plan-", each.name()), each.name() + "-plan", "CLOUDFORMATION",
                each.id(), each.name(), each.productId(), each.versionId(), each.pathId(),
                SeededPlan.Status.CREATE_SUCCESS, "", now.minusSeconds(3600), now.minusSeconds(3590),
                each.launchedBy(), each.parameters(), each.tags(), List.of()))
            .toList();
    }
}
