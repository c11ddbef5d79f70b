package dev.catalogdesk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.catalog.AwsServiceCatalog;
import dev.catalogdesk.catalog.CallerNow;
import dev.catalogdesk.connection.AwsClientFactory;
import dev.catalogdesk.connection.AwsClients;
import dev.catalogdesk.connection.AwsEnvironment;
import dev.catalogdesk.connection.Connection;
import dev.catalogdesk.connection.ProfileFiles;
import dev.catalogdesk.connection.traffic.Traffic;
import dev.catalogdesk.demo.DemoOptions;
import dev.catalogdesk.demo.DemoServer;
import dev.catalogdesk.demo.faults.FaultFile;
import dev.catalogdesk.demo.scenario.ScenarioChoice;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.CatalogLanguage;
import dev.catalogdesk.model.ChangeRequest;
import dev.catalogdesk.model.LaunchPath;
import dev.catalogdesk.model.PlanDeletion;
import dev.catalogdesk.model.PlanExecution;
import dev.catalogdesk.model.PlanRequest;
import dev.catalogdesk.model.ProductDetail;
import dev.catalogdesk.model.ProductSearch;
import dev.catalogdesk.model.PropertyChange;
import dev.catalogdesk.operations.watch.ServerLog;
import dev.catalogdesk.operations.watch.TrafficLine;
import dev.catalogdesk.privacy.Masker;
import dev.catalogdesk.settings.ConnectionPolicy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plans and changes of properties by the real SDK against the simulated AWS, whose log counts the calls. Console and
/// AWS have one clock, moved by hand.
class PlansOnTheWireTest {
    private static final String REGION = "eu-central-1";
    private static final String NAME = "orders-queue";
    private static final RandomGenerator STEADY = () -> 1L << 63;
    private final ManualScheduler scheduler = new ManualScheduler();
    private final MemoryJournal journal = new MemoryJournal();
    private final Traffic traffic = new Traffic(scheduler::now, wait -> { }, STEADY);
    private final Path log;
    private final DemoServer aws;
    private final AwsClientFactory factory;
    private final AwsClients clients;
    private final AwsServiceCatalog catalog;
    private final ProductDetail queue;
    private Operations operations;

    PlansOnTheWireTest(@TempDir Path folder) {
        log = folder.resolve("calls.jsonl");
        aws = DemoServer.start(DemoOptions.of(ScenarioChoice.of(ScenarioChoice.FLEET, 1).load(scheduler.now()))
            .withTime(scheduler::now).withLog(log));
        factory = new AwsClientFactory(
            ProfileFiles.open(AwsEnvironment.of(name -> null, folder)), aws::endpoint, "test", traffic);
        clients = factory.create(Connection.demo(), REGION);
        catalog = new AwsServiceCatalog(clients::serviceCatalog, () -> CatalogLanguage.ENGLISH);
        queue = catalog.searchProducts(ProductSearch.all(), Optional.empty()).page().items().stream()
            .filter(each -> each.name().equals("Queue")).findFirst()
            .map(each -> catalog.describeProduct(each.productId())).orElseThrow();
        operations = new Operations(scheduler, STEADY, journal, new TrafficLine(traffic), new Masker());
    }

    @AfterEach
    void close() {
        clients.close();
        factory.close();
        aws.close();
    }

    @Test
    void makesAPlanExecutesItAndDeletesIt() {
        submit(plan("first", "token-1"), "");
        scheduler.advance(Duration.ofSeconds(30));
        Operation made = last();
        assertThat(made.state()).isInstanceOf(OperationState.Succeeded.class);
        assertThat(made.planId()).startsWith("plan-");
        assertThat(made.provisionedProductId()).startsWith("pp-");
        assertThat(count("CreateProvisionedProductPlan")).isOne();
        assertThat(count("DescribeProvisionedProductPlan")).as("nine seconds, by rounds, and once more")
            .isBetween(3L, 6L);

        submit(new PlanExecution(made.planId(), "token-2"), made.provisionedProductId());
        scheduler.advance(Duration.ofMinutes(3));
        assertThat(last().state()).isInstanceOf(OperationState.Succeeded.class);
        assertThat(last().recordId()).startsWith("rec-");

        submit(new PlanDeletion(made.planId(), false, "token-3"), made.provisionedProductId());
        scheduler.runDue();
        assertThat(last().state()).isInstanceOf(OperationState.Succeeded.class);
        assertThat(count("DeleteProvisionedProductPlan")).isOne();
    }

    @Test
    void saysThatAPlanWouldChangeNothing() {
        launched();
        submit(plan("same again", "token-4"), "");
        scheduler.advance(Duration.ofSeconds(30));

        assertThat(last().state()).isInstanceOf(OperationState.NothingToChange.class);
    }

    @Test
    void makesAPlanOnceThoughItsAnswerIsLost() {
        fault("{fault: reset-after, operation: CreateProvisionedProductPlan}");
        submit(plan("first", "token-1"), "");
        scheduler.advance(Duration.ofSeconds(1));
        assertThat(last().state()).isInstanceOf(OperationState.LookingUp.class);
        aws.faults().clear();
        scheduler.advance(Duration.ofSeconds(30));

        assertThat(last().state()).isInstanceOfSatisfying(OperationState.Unknown.class,
            unknown -> assertThat(unknown.likely()).isPresent());
        operations.repeat(last().id(), Map.of());
        scheduler.advance(Duration.ofSeconds(30));

        assertThat(last().state()).isInstanceOf(OperationState.Succeeded.class);
        assertThat(catalog.listPlans(AccessScope.USER, Optional.empty(), Optional.empty())
            .items()).filteredOn(plan -> plan.provisionedProductName().equals(NAME)).hasSize(1);
    }

    @Test
    void findsThatAPlanIsDeletedThoughTheAnswerIsLost() {
        submit(plan("first", "token-1"), "");
        scheduler.advance(Duration.ofSeconds(30));
        fault("{fault: reset-after, operation: DeleteProvisionedProductPlan, calls: 1}");
        submit(new PlanDeletion(last().planId(), false, "token-2"), last().provisionedProductId());
        scheduler.advance(Duration.ofSeconds(30));

        assertThat(last().kind()).isEqualTo(OperationKind.DELETE_PLAN);
        assertThat(last().state()).isInstanceOf(OperationState.Succeeded.class);
    }

    @Test
    void saysWhenItLooksAtAPlanAgainAfterItWasThrottled() {
        submit(plan("first", "token-1"), "");
        scheduler.runDue();
        fault("{fault: throttle, operation: DescribeProvisionedProductPlan}");
        scheduler.advance(Duration.ofSeconds(5));
        assertThat(last().state()).isInstanceOfSatisfying(OperationState.Waiting.class,
            waiting -> assertThat(waiting.nextTry()).isAfter(scheduler.now()));

        aws.faults().clear();
        scheduler.advance(Duration.ofMinutes(2));
        assertThat(last().state()).isInstanceOf(OperationState.Succeeded.class);
    }

    @Test
    void givesWhatIsLaunchedToAnotherOwner() {
        String id = launched();
        submit(new PropertyChange(id, Map.of(PropertyChange.Property.OWNER,
            "arn:aws:iam::111122223333:user/bob"), "token-5"), id);
        scheduler.advance(Duration.ofSeconds(30));

        assertThat(last().state()).isInstanceOf(OperationState.Succeeded.class);
        assertThat(count("UpdateProvisionedProductProperties")).isOne();
    }

    @Test
    void followsAPlanThatAnEarlierStartMade() {
        submit(plan("first", "token-1"), "");
        scheduler.runDue();
        operations = new Operations(scheduler, STEADY, journal, new TrafficLine(traffic), new Masker());
        operations.recover((connectionId, region) -> Optional.of(origin()), repairs -> { });
        scheduler.advance(Duration.ofSeconds(30));

        assertThat(last().state()).isInstanceOf(OperationState.Succeeded.class);
        assertThat(count("CreateProvisionedProductPlan")).isOne();
    }

    private String launched() {
        submit(plan("first", "token-1"), "");
        scheduler.advance(Duration.ofSeconds(30));
        String id = last().provisionedProductId();
        submit(new PlanExecution(last().planId(), "token-2"), id);
        String planId = last().planId();
        scheduler.advance(Duration.ofMinutes(3));
        catalog.listPlans(AccessScope.USER, Optional.of(id), Optional.empty()).items()
            .forEach(plan -> submit(new PlanDeletion(plan.id(), false, "token-3" + planId), id));
        scheduler.runDue();
        return id;
    }

    private PlanRequest plan(String name, String token) {
        return new PlanRequest(name, queue.summary().productId(), queue.versions().getLast().id(),
            queue.launchPaths().stream().map(LaunchPath::id).findFirst(), NAME, Map.of(), List.of(), List.of(),
            List.of(), token);
    }

    private void submit(ChangeRequest request, String provisionedProductId) {
        Subject subject = new Subject(NAME, provisionedProductId, queue.summary().productId(), "Queue", "",
            queue.versions().getLast().id(), "v1.0.0", "");
        operations.submit(Order.of(origin(), new Location("Demo", "111122223333", REGION), subject, request, Set.of()));
    }

    private Origin origin() {
        return new Origin("demo", REGION, catalog, new CallerNow(() -> clients),
            () -> ConnectionPolicy.initial("demo"));
    }

    private void fault(String fault) {
        aws.faults().add(FaultFile.read("test", "faults: [" + fault + "]"));
    }

    private long count(String operation) {
        return ServerLog.counts(log).getOrDefault(operation + " " + REGION, 0L);
    }

    private Operation last() {
        return operations.all().getLast();
    }
}
