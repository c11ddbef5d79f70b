package dev.catalogdesk.operations.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.PlanStatus;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.operations.ManualScheduler;
import dev.catalogdesk.operations.ScriptedCatalog;
import dev.catalogdesk.operations.schedule.PollSchedule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WatchersTest {
    private static final Duration ROUND = Duration.ofMillis(2500);
    private final ManualScheduler scheduler = new ManualScheduler();
    private final SettableLine line = new SettableLine();
    private final Watchers watchers = new Watchers(scheduler, new PollSchedule(() -> 1L << 63), line);
    private final Account account = new Account();
    private final List<Heard> heard = new ArrayList<>();
    private final List<Watch> watches = new ArrayList<>();

    @Test
    void tellsOfAllRecordsOfAnAccountByOneSearchARound() {
        watch(50);
        scheduler.advance(Duration.ofSeconds(30));

        assertThat(account.searches).hasSize(12);
        assertThat(account.reads).as("each at its first sight").hasSize(50).doesNotHaveDuplicates();
        assertThat(heard).allMatch(each -> each.last().equals("seen IN_PROGRESS"));
    }

    @Test
    void readsARecordWhenItsProductIsNoLongerUnderChange() {
        watch(50);
        scheduler.advance(Duration.ofSeconds(20));
        account.forgetCounts();
        account.set(7, RecordStatus.SUCCEEDED);
        scheduler.advance(Duration.ofSeconds(10));

        assertThat(account.reads).containsExactly("rec-7", "rec-7");
        assertThat(heard.get(7).last()).isEqualTo("ended SUCCEEDED");
    }

    @Test
    void readsARecordWhenItsProductGoesOnWithAnotherOne() {
        watch(2);
        scheduler.advance(Duration.ofSeconds(5));
        account.set(0, RecordStatus.FAILED);
        account.set(2, RecordStatus.IN_PROGRESS);
        account.newer(0);
        scheduler.advance(Duration.ofSeconds(5));

        assertThat(heard.get(0).last()).isEqualTo("ended FAILED");
    }

    @Test
    void believesAnEndOnlyWhenTwoReadsAgree() {
        watch(1);
        account.set(0, RecordStatus.SUCCEEDED);
        scheduler.advance(ROUND);
        account.set(0, RecordStatus.IN_PROGRESS);
        scheduler.advance(ROUND);
        account.set(0, RecordStatus.SUCCEEDED);
        scheduler.advance(ROUND);
        account.set(0, RecordStatus.FAILED);
        scheduler.advance(ROUND);
        assertThat(heard.get(0).news).containsExactly("seen IN_PROGRESS");
        scheduler.advance(ROUND);

        assertThat(heard.get(0).news).containsExactly("seen IN_PROGRESS", "ended FAILED");
        assertThat(scheduler.waiting()).as("nothing is left to do").isZero();
    }

    @Test
    void readsTheSecondTimeSoonAlsoWhenRoundsAreLong() {
        watch(2);
        scheduler.advance(Duration.ofMinutes(20));
        account.set(0, RecordStatus.SUCCEEDED);
        account.forgetCounts();
        while (account.reads.isEmpty()) {
            scheduler.advance(Duration.ofMillis(500));
        }
        scheduler.advance(ROUND);

        assertThat(heard.get(0).last()).isEqualTo("ended SUCCEEDED");
    }

    @Test
    void readsWhatTheSearchDoesNotKnowYet() {
        account.notIndexed.add("pp-1");
        watch(3);
        scheduler.advance(Duration.ofSeconds(10));
        assertThat(account.reads.stream().filter("rec-1"::equals)).hasSize(4);

        account.set(1, RecordStatus.FAILED);
        scheduler.advance(Duration.ofSeconds(5));
        assertThat(heard.get(1).last()).isEqualTo("ended FAILED");
    }

    @Test
    void readsALoneRecordInPlaceOfASearch() {
        watch(1);
        scheduler.advance(Duration.ofSeconds(60));

        assertThat(account.searches).isEmpty();
        assertThat(account.reads).hasSize(24);
    }

    @Test
    void readsSinglyWhatHasNoProvisionedProduct() {
        watch(2);
        account.set(2, RecordStatus.IN_PROGRESS);
        Heard single = watch("rec-2", "", "ann", "eu-central-1");
        scheduler.advance(Duration.ofSeconds(10));
        assertThat(account.reads.stream().filter("rec-2"::equals)).hasSize(4);

        account.set(2, RecordStatus.SUCCEEDED);
        scheduler.advance(Duration.ofSeconds(5));
        assertThat(single.last()).isEqualTo("ended SUCCEEDED");
    }

    @Test
    void noticesARollbackThoughNoSearchTellsOfIt() {
        watch(10);
        scheduler.advance(Duration.ofSeconds(10));
        account.set(3, RecordStatus.IN_PROGRESS_IN_ERROR);
        scheduler.advance(Duration.ofSeconds(50));

        assertThat(heard.get(3).last()).isEqualTo("seen IN_PROGRESS_IN_ERROR");
    }

    @Test
    void readsEachRecordOnceAMinuteForSafetyAndNotAllAtOnce() {
        watch(50);
        scheduler.advance(Duration.ofSeconds(60));
        account.forgetCounts();
        int most = 0;
        for (int second = 0; second < 120; second++) {
            int before = account.reads.size();
            scheduler.advance(Duration.ofSeconds(1));
            most = Math.max(most, account.reads.size() - before);
        }

        assertThat(account.reads).hasSizeBetween(75, 120);
        assertThat(most).isLessThanOrEqualTo(5);
        assertThat(account.searches).hasSize(24);
    }

    @Test
    void readsNoMoreAtOnceThanMayLeaveAtOnce() {
        watch(50);
        scheduler.advance(ROUND);
        assertThat(account.reads).hasSize(20);
        scheduler.advance(ROUND.multipliedBy(2));
        assertThat(account.reads).hasSize(50);
    }

    @Test
    void followsTheYoungestOfTheGroup() {
        watch(2);
        scheduler.advance(Duration.ofMinutes(20));
        account.forgetCounts();
        scheduler.advance(Duration.ofSeconds(60));
        assertThat(account.searches).hasSize(4);

        account.forgetCounts();
        account.set(2, RecordStatus.IN_PROGRESS);
        watch("rec-2", "pp-2", "ann", "eu-central-1");
        scheduler.advance(Duration.ofSeconds(60));
        assertThat(account.searches).hasSize(24);
    }

    @Test
    void asksEachRegionByItself() {
        watch(2);
        account.set(2, RecordStatus.IN_PROGRESS);
        account.set(3, RecordStatus.IN_PROGRESS);
        watch("rec-2", "pp-2", "ann", "us-east-1");
        watch("rec-3", "pp-3", "ann", "us-east-1");
        scheduler.advance(Duration.ofSeconds(60));

        assertThat(account.searches).hasSize(48);
    }

    @Test
    void asksOnceForTwoConnectionsToOneAccount() {
        watch(2);
        account.set(2, RecordStatus.IN_PROGRESS);
        watch("rec-2", "pp-2", "bob", "eu-central-1");
        scheduler.advance(Duration.ofSeconds(60));

        assertThat(account.searches).hasSize(24).containsOnly(AccessScope.ACCOUNT);
    }

    @Test
    void fallsBackToTheUsersOwnAndRemembersIt() {
        account.denied.addAll(List.of(AccessScope.ACCOUNT, AccessScope.ROLE));
        watch(3);
        scheduler.advance(Duration.ofSeconds(30));

        assertThat(account.searches.subList(0, 4)).containsExactly(
            AccessScope.ACCOUNT, AccessScope.ROLE, AccessScope.USER, AccessScope.USER);
        assertThat(account.searches).hasSize(14);
        assertThat(account.reads).hasSize(3);
    }

    @Test
    void readsSinglyWhereNoSearchIsAllowed() {
        account.denied.addAll(List.of(AccessScope.values()));
        watch(3);
        scheduler.advance(Duration.ofSeconds(60));

        assertThat(account.searches).hasSize(3);
        assertThat(account.reads).hasSize(72);
    }

    @Test
    void readsSinglyForAMinuteWhereTheSearchIsBroken() {
        account.searchFails = Optional.of(() -> new CatalogException.ServiceFault(
            "SearchProvisionedProducts", "InternalFailure", "", "r", new IllegalStateException()));
        watch(3);
        account.set(2, RecordStatus.FAILED);
        scheduler.advance(Duration.ofSeconds(55));
        assertThat(account.searches).hasSize(1);
        assertThat(heard.get(2).last()).isEqualTo("ended FAILED");

        account.searchFails = Optional.empty();
        account.forgetCounts();
        scheduler.advance(Duration.ofSeconds(30));
        assertThat(account.searches).isNotEmpty();
    }

    @Test
    void readsSinglyWhereOthersFillMorePagesThanItSaves() {
        account.others = 450;
        watch(3);
        scheduler.advance(Duration.ofSeconds(55));

        assertThat(account.searches).as("the first page told it").hasSize(1);
        assertThat(account.reads).hasSize(66);
    }

    @Test
    void readsAllPagesOfTheSearch() {
        account.others = 250;
        watch(10);
        scheduler.advance(ROUND.multipliedBy(2));

        assertThat(account.searches).hasSize(6);
        assertThat(account.reads).hasSize(10);
    }

    @Test
    void neverAsksTwiceAtATime() {
        account.duringSearch = () -> scheduler.advance(Duration.ofSeconds(30));
        watch(3);
        scheduler.advance(Duration.ofSeconds(3));

        assertThat(account.searches).hasSize(1);
    }

    @Test
    void tellsAllWhenItIsThrottledAndGoesOnByItself() {
        watch(3);
        scheduler.advance(ROUND);
        account.searchFails = Optional.of(() -> new CatalogException.Throttled(
            "SearchProvisionedProducts", "ThrottlingException", "Rate exceeded", "r", new IllegalStateException()));
        scheduler.advance(ROUND);
        assertThat(heard).allMatch(each -> each.last().equals("waiting Throttled")
            && each.nextTry.equals(Optional.of(scheduler.now().plusSeconds(4))));
        scheduler.advance(Duration.ofSeconds(4));
        assertThat(heard.get(0).nextTry).contains(scheduler.now().plusSeconds(8));

        account.searchFails = Optional.empty();
        account.forgetCounts();
        scheduler.advance(Duration.ofSeconds(8));
        assertThat(heard).allMatch(each -> each.last().equals("seen IN_PROGRESS"));
        assertThat(account.reads).as("the search said enough").isEmpty();
    }

    @Test
    void pausesTheRecordsOfASessionThatEndedAndNoOthers() {
        Account bobs = new Account();
        watch(2);
        for (int number = 2; number < 4; number++) {
            bobs.set(number, RecordStatus.IN_PROGRESS);
            watch(new WatchSubject(
                WatchSubject.What.RECORD, "rec-" + number, "pp-" + number, place("bob", "eu-central-1"), bobs));
        }
        account.searchFails = Optional.of(WatchersTest::expired);
        scheduler.advance(ROUND.multipliedBy(2));
        assertThat(heard.subList(0, 2)).allMatch(each -> each.news.equals(List.of("needs sign-in")));
        assertThat(heard.subList(2, 4)).allMatch(each -> each.last().equals("seen IN_PROGRESS"));
        assertThat(account.searches).as("nobody asks over it any more").hasSize(1);

        bobs.set(2, RecordStatus.SUCCEEDED);
        scheduler.advance(ROUND.multipliedBy(2));
        assertThat(heard.get(2).last()).isEqualTo("ended SUCCEEDED");

        account.searchFails = Optional.empty();
        watches.get(0).resume();
        watches.get(1).resume();
        account.set(1, RecordStatus.FAILED);
        scheduler.advance(ROUND.multipliedBy(2));
        assertThat(heard.get(1).last()).isEqualTo("ended FAILED");
    }

    @Test
    void readsAPlanSinglyBesideTheSearch() {
        watch(5);
        Heard plan = watchPlan();
        account.plan = ScriptedCatalog.plan(PlanStatus.CREATE_IN_PROGRESS, "");
        scheduler.advance(ROUND.multipliedBy(4));
        assertThat(plan.last()).isEqualTo("seen CREATE_IN_PROGRESS");
        assertThat(account.reads.stream().filter("plan-1"::equals)).as("once a round").hasSize(4);
        assertThat(account.searches).as("the records need no more calls for it").hasSize(4);
    }

    @Test
    void believesThatAPlanIsMadeOnlyWhenTwoReadsAgree() {
        Heard plan = watchPlan();
        account.plan = ScriptedCatalog.plan(PlanStatus.CREATE_SUCCESS, "");
        scheduler.advance(ROUND);
        account.plan = ScriptedCatalog.plan(PlanStatus.CREATE_FAILED, "No updates are to be performed.");
        scheduler.advance(ROUND);
        assertThat(plan.news).isEmpty();
        scheduler.advance(ROUND);
        assertThat(plan.news).containsExactly("ended CREATE_FAILED");
        assertThat(scheduler.waiting()).as("nothing is left to do").isZero();
    }

    @Test
    void waitsWithAPlanThatCannotBeReadAndPausesForASignIn() {
        Heard plan = watchPlan();
        account.plan = ScriptedCatalog.plan(PlanStatus.CREATE_IN_PROGRESS, "");
        account.readFails = Optional.of(() -> new CatalogException.Throttled(
            "DescribeProvisionedProductPlan", "ThrottlingException", "Rate exceeded", "", new IllegalStateException()));
        scheduler.advance(ROUND);
        assertThat(plan.last()).isEqualTo("waiting Throttled");
        account.readFails = Optional.of(WatchersTest::expired);
        scheduler.advance(Duration.ofMinutes(1));
        assertThat(plan.last()).isEqualTo("needs sign-in");
        account.readFails = Optional.empty();
        watches.getFirst().resume();
        scheduler.advance(ROUND);
        assertThat(plan.last()).isEqualTo("seen CREATE_IN_PROGRESS");
    }

    @Test
    void takesATerminationForDoneOnceNothingIsFound() {
        Heard gone = watch(new WatchSubject(
            WatchSubject.What.TERMINATION, "rec-9", "pp-9", place("ann", "eu-central-1"), account));
        account.set(9, RecordStatus.IN_PROGRESS);
        scheduler.advance(ROUND);
        account.forgetRecords();
        scheduler.advance(ROUND);
        assertThat(gone.last()).as("the product is still there").isEqualTo("waiting NotFound");

        account.forgetProducts();
        scheduler.advance(Duration.ofSeconds(10));
        assertThat(gone.last()).isEqualTo("ended SUCCEEDED");
    }

    @Test
    void looksAtOnceAfterTheMachineSlept() {
        watch(3);
        scheduler.advance(Duration.ofMinutes(20));
        account.readFails = Optional.of(() -> new CatalogException.Unreachable(
            "DescribeRecord", "", "No route to host", "", new IllegalStateException()));
        account.searchFails = account.readFails;
        scheduler.advance(Duration.ofMinutes(2));
        assertThat(heard.get(0).nextTry).isPresent();
        account.searchFails = Optional.empty();
        account.readFails = Optional.empty();
        account.forgetCounts();
        Instant planned = heard.get(0).nextTry.orElseThrow();
        scheduler.sleep(Duration.ofHours(8));
        scheduler.advance(Duration.ofSeconds(5));

        assertThat(account.searches).hasSize(1);
        assertThat(heard).allMatch(each -> each.last().equals("seen IN_PROGRESS"));
        assertThat(planned.plus(Duration.ofHours(8))).isAfter(scheduler.now());
    }

    @Test
    void takesNoNoticeOfABusyMachine() {
        watch(3);
        scheduler.advance(Duration.ofMinutes(20));
        account.forgetCounts();
        scheduler.sleep(Duration.ofSeconds(6));
        scheduler.advance(Duration.ofSeconds(5));

        assertThat(account.searches).isEmpty();
    }

    @Test
    void asksNothingWhileAwsIsDownAndLooksAtOnceWhenItIsBack() {
        watch(3);
        scheduler.advance(Duration.ofSeconds(5));
        account.forgetCounts();
        line.down(scheduler.now().plusSeconds(15));
        scheduler.advance(Duration.ofSeconds(10));
        assertThat(account.searches).isEmpty();
        assertThat(heard).allMatch(each -> each.last().equals("waiting HeldBack"));

        line.open();
        scheduler.runDue();
        assertThat(account.searches).hasSize(1);
        assertThat(heard).allMatch(each -> each.last().equals("seen IN_PROGRESS"));
    }

    @Test
    void isTheOneThatTriesWhenTheNextTryIsDue() {
        watch(3);
        line.down(scheduler.now().plusSeconds(15));
        scheduler.advance(Duration.ofSeconds(14));
        assertThat(account.searches).isEmpty();
        scheduler.advance(Duration.ofSeconds(1));
        assertThat(account.searches).hasSize(1);
    }

    @Test
    void asksNothingMoreOnceItIsStopped() {
        watch(2);
        scheduler.advance(Duration.ofSeconds(5));
        watches.forEach(Watch::stop);
        account.forgetCounts();
        scheduler.advance(Duration.ofMinutes(5));

        assertThat(account.searches).isEmpty();
        assertThat(account.reads).isEmpty();
        assertThat(scheduler.waiting()).isZero();
    }

    private void watch(int count) {
        IntStream.range(0, count).forEach(number -> {
            account.set(number, RecordStatus.IN_PROGRESS);
            watch("rec-" + number, "pp-" + number, "ann", "eu-central-1");
        });
    }

    private Heard watch(String recordId, String productId, String connection, String region) {
        return watch(new WatchSubject(
            WatchSubject.What.RECORD, recordId, productId, place(connection, region), account));
    }

    private Heard watchPlan() {
        return watch(new WatchSubject(WatchSubject.What.PLAN, "plan-1", "", place("ann", "eu-central-1"), account));
    }

    private Heard watch(WatchSubject subject) {
        Heard sink = new Heard();
        heard.add(sink);
        watches.add(watchers.watch(subject, sink));
        return sink;
    }

    private static WatchSubject.Place place(String connection, String region) {
        return new WatchSubject.Place(connection, connection, "111122223333", region);
    }

    private static CatalogException expired() {
        return new CatalogException.NeedsSignIn(
            "SearchProvisionedProducts", "ExpiredToken", "expired", "r", new IllegalStateException());
    }

    /// A line that a test closes and opens.
    private static final class SettableLine implements Line {
        private Optional<Hold> hold = Optional.empty();
        private Runnable told = () -> { };

        void down(Instant until) {
            hold = Optional.of(new Hold(new CatalogException.HeldBack(
                "SearchProvisionedProducts", "down", until, new IllegalStateException()), until));
            told.run();
        }

        void open() {
            hold = Optional.empty();
            told.run();
        }

        @Override
        public Optional<Hold> hold(String connection, String region) {
            return hold;
        }

        @Override
        public Runnable listen(Runnable listener) {
            told = listener;
            return () -> { };
        }
    }
}
