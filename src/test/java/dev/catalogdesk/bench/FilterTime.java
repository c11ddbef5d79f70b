package dev.catalogdesk.bench;

import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.VersionBadge;
import dev.catalogdesk.query.FilterRun;
import dev.catalogdesk.query.ProvisionedFilter;
import dev.catalogdesk.query.SearchText;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/// A process that holds filters against a hundred thousand provisioned products on one thread. Prints microseconds:
/// what making the rows ready takes, and of each filter the median of its passes.
public final class FilterTime {
    private static final int ROWS = 100_000;
    private static final int ROUNDS = 31;
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final List<ProvisionedProductStatus> STATUSES = List.of(ProvisionedProductStatus.AVAILABLE,
        ProvisionedProductStatus.AVAILABLE, ProvisionedProductStatus.AVAILABLE, ProvisionedProductStatus.TAINTED,
        ProvisionedProductStatus.ERROR);

    private FilterTime() {
    }

    /// Measures.
    ///
    /// @param args filters; without any, some that are typical and some that are not
    public static void main(String[] args) {
        List<ProvisionedProduct> rows = IntStream.range(0, ROWS).mapToObj(FilterTime::row).toList();
        long start = cpu();
        List<SearchText> texts = rows.stream().map(SearchText::of).toList();
        Probe.print("prepare", (cpu() - start) / 1_000);
        List<String> lines = args.length > 0 ? List.of(args) : List.of("orders", "status:tainted",
            "status:tainted product:12", "name:db-99", "tag:team=t7", "!tag:owner", "age>7d", "owner:ann-3",
            "badge:behind", "pp-1234567890123", "orders status:error,tainted age>1d !tag:team=t3",
            "name:/^orders-.*7$/", "/7$/", "/(o|o?)+\\1q/");
        lines.forEach(line -> Probe.print(line, median(line, texts)));
    }

    private static long median(String line, List<SearchText> texts) {
        ProvisionedFilter filter = ProvisionedFilter.parse(line);
        long[] times = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            FilterRun run = filter.run(NOW, row -> Set.of(VersionBadge.BEHIND));
            long start = cpu();
            long found = texts.stream().filter(run).count();
            times[round] = found < 0 ? 0 : (cpu() - start) / 1_000;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    /// What this thread has computed, nanoseconds: others on the machine do not count.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static ProvisionedProduct row(int i) {
        // Ids differ from their first letters on, as those of AWS do.
        String id = "pp-%013d".formatted(i * 7_777_777_777L % 9_999_999_999_967L);
        String uuid = new UUID(i, -i).toString();
        return new ProvisionedProduct(id, "Orders-db-" + i,
            "arn:aws:servicecatalog:eu-west-1:111122223333:stack/Orders-db-" + i + "/" + id, "CFN_STACK",
            OpenEnum.of(STATUSES.get(i % 5)), i % 5 > 2 ? "Limit exceeded for resource number " + i : "",
            Optional.of(NOW.minusSeconds(i * 100L)), uuid, "rec-a" + id, "rec-b" + id, "rec-c" + id,
            "prod-%013d".formatted(i % 100), "Product " + i % 100, "pa-%013d".formatted(i % 300), "v" + i % 300, "",
            "arn:aws:cloudformation:eu-west-1:111122223333:stack/SC-111122223333-" + id + "/" + uuid,
            "arn:aws:iam::111122223333:role/Ops", "arn:aws:sts::111122223333:assumed-role/Ops/ann-" + i % 50,
            List.of(new Tag("team", "t" + i % 20), new Tag("cost-centre", "c" + i % 500),
                new Tag("aws:servicecatalog:productArn", "arn:aws:catalog:eu-west-1:111122223333:product/" + i)),
            List.of());
    }
}
