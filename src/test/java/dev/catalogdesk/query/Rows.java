package dev.catalogdesk.query;

import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/// Provisioned products to filter.
final class Rows {
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    static final List<String> NAMES = List.of("orders-db", "orders-db-2", "Orders.Queue", "prod_vpc",
        "prod-vpc-eu-west-1", "redis-cache", "nonprod-web", "db.orders", "x", "Größe-1");
    static final List<String> PRODUCTS =
        List.of("Redis Cache", "Network VPC Baseline", "Aurora PostgreSQL Cluster", "queue", "Prod, old");
    static final List<String> VERSIONS = List.of("v1.0", "v1.1", "v2", "");
    static final List<String> STATUSES =
        List.of("AVAILABLE", "UNDER_CHANGE", "TAINTED", "ERROR", "PLAN_IN_PROGRESS", "HIBERNATED");
    static final List<String> TYPES = List.of("CFN_STACK", "CFN_STACKSET", "CONTROL_TOWER_ACCOUNT", "EXTERNAL");
    static final List<String> KEYS = List.of("team", "Env", "aws:servicecatalog:productArn", "cost-centre");
    static final List<String> VALUES = List.of("data", "prod", "nonprod", "", "a b", "4711");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    private Rows() {
    }

    /// One that is plain but for its name and state.
    static ProvisionedProduct named(String name, String status, Tag... tags) {
        return row(new Random(name.hashCode()), name, status, List.of(tags));
    }

    static List<ProvisionedProduct> random(Random dice, int count) {
        return IntStream.range(0, count).mapToObj(i -> row(dice, pick(dice, NAMES), pick(dice, STATUSES),
            IntStream.range(0, dice.nextInt(4)).mapToObj(t -> new Tag(pick(dice, KEYS), pick(dice, VALUES))).toList()))
            .toList();
    }

    private static ProvisionedProduct row(Random dice, String name, String status, List<Tag> tags) {
        String id = id(dice, "pp-");
        int product = dice.nextInt(PRODUCTS.size());
        String person = pick(dice, List.of("ann", "bob", "net-deployer"));
        String stack = "arn:aws:cloudformation:eu-west-1:111122223333:stack/SC-111122223333-" + id + "/" + uuid(dice);
        return new ProvisionedProduct(id, name,
            "arn:aws:servicecatalog:eu-west-1:111122223333:stack/" + name + "/" + id,
            pick(dice, TYPES), OpenEnum.read(status, ProvisionedProductStatus.UNKNOWN),
            dice.nextBoolean() ? "" : "Resource failed:\nlimit of prod exceeded",
            dice.nextInt(8) == 0 ? Optional.empty() : Optional.of(NOW.minus(Duration.ofHours(dice.nextInt(24 * 20)))),
            uuid(dice), id(dice, "rec-"), id(dice, "rec-"), dice.nextBoolean() ? "" : id(dice, "rec-"),
            id(new Random(product), "prod-"), PRODUCTS.get(product), id(new Random(product + 50), "pa-"),
            pick(dice, VERSIONS), "", dice.nextInt(4) == 0 ? "444455556666" : stack,
            "arn:aws:iam::111122223333:role/Ops", "arn:aws:sts::111122223333:assumed-role/Ops/" + person, tags,
            List.of());
    }

    static String id(Random dice, String prefix) {
        StringBuilder id = new StringBuilder(prefix);
        for (int i = 0; i < 13; i++) {
            id.append(LETTERS.charAt(dice.nextInt(LETTERS.length())));
        }
        return id.toString();
    }

    static String uuid(Random dice) {
        return new UUID(dice.nextLong(), dice.nextLong()).toString();
    }

    static <T> T pick(Random dice, List<T> all) {
        return all.get(dice.nextInt(all.size()));
    }
}
