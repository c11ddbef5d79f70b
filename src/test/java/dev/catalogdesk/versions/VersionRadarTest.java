package dev.catalogdesk.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.demo.HandTurnedTime;
import dev.catalogdesk.model.Guidance;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.ProductDetail;
import dev.catalogdesk.model.ProductSummary;
import dev.catalogdesk.model.ProductType;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.ProvisioningArtifact;
import dev.catalogdesk.model.VersionBadge;
import dev.catalogdesk.operations.ScriptedCatalog;
import dev.catalogdesk.settings.Subscription;
import dev.catalogdesk.versions.VersionStanding.Why;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The radar on a catalogue that answers as a test tells it; work runs when the test says so.
class VersionRadarTest {
    private final HandTurnedTime time = new HandTurnedTime();
    private final Products products = new Products();
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final VersionRadar radar = new VersionRadar(products, work::add, time);

    /// Answers DescribeProduct: each product has two versions, unless the test says otherwise.
    private static final class Products extends ScriptedCatalog {
        private final List<String> asked = new ArrayList<>();
        private final Map<String, Supplier<RuntimeException>> failures = new HashMap<>();
        private int versions = 2;

        @Override
        public ProductDetail describeProduct(String productId) {
            asked.add(productId);
            if (failures.containsKey(productId)) {
                throw failures.getOrDefault(productId, IllegalStateException::new).get();
            }
            return new ProductDetail(new ProductSummary("", productId, "", "", "", OpenEnum.of(ProductType.UNKNOWN), "",
                false, "", "", ""), IntStream.rangeClosed(1, versions).mapToObj(i -> new ProvisioningArtifact("pa-" + i,
                "v" + i, "", Optional.of(Instant.ofEpochSecond(i)), OpenEnum.of(Guidance.DEFAULT))).toList(), List.of(),
                List.of());
        }
    }

    private static ProvisionedProduct of(String product, String version) {
        return new ProvisionedProduct("pp-1", "orders", "", "", OpenEnum.of(ProvisionedProductStatus.AVAILABLE), "",
            Optional.empty(), "", "", "", "", product, "", version, "", "", "", "", "", List.of(), List.of());
    }

    private VersionStanding standing(String product, String version) {
        return radar.standing(of(product, version));
    }

    private void work() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private static RuntimeException notFound() {
        return new CatalogException.NotFound("DescribeProduct", "ResourceNotFoundException",
            "prod-a does not exist or access was denied", "", new IllegalStateException());
    }

    private static RuntimeException throttled() {
        return new CatalogException.Throttled("DescribeProduct", "Throttling", "Rate exceeded", "",
            new IllegalStateException());
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> "prod-" + i).toList();
    }

    @Test
    void asksOnceForEachProductHoweverOftenItIsShown() {
        assertThat(standing("prod-a", "pa-1")).isEqualTo(new VersionStanding.Unknown(Why.NOT_ASKED, ""));
        radar.ask(List.of("prod-a", "prod-b", "prod-a", ""));
        radar.ask(List.of("prod-a"));
        work();
        radar.ask(List.of("prod-b", "prod-a"));
        work();
        assertThat(products.asked).containsExactly("prod-a", "prod-b");
        assertThat(standing("prod-a", "pa-1")).isInstanceOf(VersionStanding.Behind.class);
        assertThat(standing("prod-a", "pa-2")).isInstanceOf(VersionStanding.Newest.class);
        assertThat(standing("prod-b", "pa-9")).isInstanceOf(VersionStanding.NotOffered.class);
        assertThat(radar.told("prod-a")).contains(time.instant());
    }

    @Test
    void asksAgainWhenAnAnswerIsOldOrTheOperatorWantsIt() {
        radar.ask(List.of("prod-a"));
        work();
        products.versions = 3;
        time.pass(Duration.ofMinutes(9));
        radar.ask(List.of("prod-a"));
        work();
        assertThat(standing("prod-a", "pa-2")).isInstanceOf(VersionStanding.Newest.class);
        time.pass(Duration.ofMinutes(1));
        radar.ask(List.of("prod-a"));
        work();
        assertThat(standing("prod-a", "pa-2")).isInstanceOf(VersionStanding.Behind.class);
        radar.askAgain(List.of("prod-a"));
        work();
        assertThat(products.asked).hasSize(3);
    }

    @Test
    void asksAFewAtATime() {
        radar.ask(ids(50));
        radar.ask(List.of("prod-late"));
        assertThat(work).hasSize(3);
        assertThat(radar.open()).isEqualTo(51);
        work();
        assertThat(radar.open()).isZero();
        assertThat(products.asked).hasSize(51).startsWith("prod-0", "prod-1").endsWith("prod-late");
    }

    @Test
    void aProductThatCannotBeReadIsUnknownAndAskedForHoursLater() {
        products.failures.put("prod-a", VersionRadarTest::notFound);
        radar.ask(List.of("prod-a", "prod-b"));
        work();
        assertThat(standing("prod-a", "pa-1")).isEqualTo(
            new VersionStanding.Unknown(Why.NOT_READABLE, "prod-a does not exist or access was denied"));
        assertThat(standing("prod-b", "pa-2")).isInstanceOf(VersionStanding.Newest.class);
        assertThat(radar.told("prod-a")).isEmpty();
        time.pass(Duration.ofMinutes(59));
        radar.ask(List.of("prod-a"));
        work();
        assertThat(products.asked).hasSize(2);
        products.failures.clear();
        time.pass(Duration.ofMinutes(1));
        radar.ask(List.of("prod-a"));
        work();
        assertThat(standing("prod-a", "pa-2")).isInstanceOf(VersionStanding.Newest.class);
    }

    @Test
    void afterAFailureTheRestIsLeftForTheNextQuestion() {
        products.failures.put("prod-1", VersionRadarTest::throttled);
        radar.ask(ids(10));
        work();
        assertThat(products.asked).containsExactly("prod-0", "prod-1");
        assertThat(standing("prod-1", "pa-1")).isEqualTo(new VersionStanding.Unknown(Why.FAILED, "Rate exceeded"));
        assertThat(standing("prod-2", "pa-1")).isEqualTo(new VersionStanding.Unknown(Why.NOT_ASKED, ""));
        radar.ask(ids(10));
        work();
        assertThat(products.asked).hasSize(10);
        products.failures.clear();
        time.pass(Duration.ofMinutes(1));
        radar.ask(ids(10));
        work();
        assertThat(products.asked).hasSize(11);
        assertThat(standing("prod-1", "pa-1")).isInstanceOf(VersionStanding.Behind.class);
    }

    @Test
    void whatWasKnownStaysWhereAskingAgainFails() {
        radar.ask(List.of("prod-a"));
        work();
        Instant told = time.instant();
        products.failures.put("prod-a", VersionRadarTest::throttled);
        time.pass(Duration.ofHours(1));
        radar.ask(List.of("prod-a"));
        work();
        assertThat(standing("prod-a", "pa-2")).isInstanceOf(VersionStanding.Newest.class);
        assertThat(radar.told("prod-a")).contains(told);
        radar.ask(List.of("prod-a"));
        work();
        assertThat(products.asked).as("not again at once").hasSize(2);
    }

    @Test
    void aDefectHoldsUpNothingElse() {
        products.failures.put("prod-a", IllegalStateException::new);
        radar.ask(List.of("prod-a"));
        assertThatThrownBy(this::work).isInstanceOf(IllegalStateException.class);
        assertThat(radar.open()).isZero();
        radar.ask(ids(5));
        assertThat(work).hasSize(3);
        work();
        assertThat(products.asked).hasSize(6);
    }

    @Test
    void countsWhatTheFilterFinds() {
        radar.ask(List.of("prod-a"));
        work();
        assertThat(radar.counts(List.of(of("prod-a", "pa-1"), of("prod-a", "pa-1"), of("prod-a", "pa-2"),
            of("prod-a", "pa-7"), of("prod-b", "pa-1")))).isEqualTo(Map.of(VersionBadge.BEHIND, 2,
            VersionBadge.NEWEST, 1, VersionBadge.GONE, 1, VersionBadge.UNKNOWN, 1, VersionBadge.DEPRECATED, 0));
    }

    @Test
    void tellsAfterSomeAnswersAndAfterTheLast() {
        List<Integer> open = new ArrayList<>();
        Subscription subscription = radar.onChange(() -> open.add(radar.open()));
        radar.ask(ids(45));
        work();
        assertThat(open).containsExactly(25, 5, 0);
        subscription.cancel();
        radar.askAgain(ids(1));
        work();
        assertThat(open).hasSize(3);
    }

    @Test
    void asksAndTellsNothingOnceItIsClosed() {
        List<Integer> told = new ArrayList<>();
        radar.onChange(() -> told.add(1));
        radar.ask(ids(3));
        radar.close();
        radar.ask(List.of("prod-a"));
        work();
        assertThat(products.asked).isEmpty();
        assertThat(told).isEmpty();
    }
}
