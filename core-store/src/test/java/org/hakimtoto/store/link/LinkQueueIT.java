package org.hakimtoto.store.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.store.cases.TestCases;
import org.hakimtoto.store.cases.TestCases.Opened;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class LinkQueueIT {
  private static final Instant AT = Samples.FRIDAY_NIGHT;
  private static final Instant NOW = AT.plus(Duration.ofHours(1));
  private static final LinkSettlement LATER =
      LinkSettlement.again(Duration.ofMinutes(1), "http-500", false);

  private RealStores stores;
  private TestCases cases;
  private LinkTarget target;
  private LinkQueue queue;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    cases = new TestCases(real);
    target = new LinkTarget(real.database(), "cjims");
    queue = queue();
  }

  @Test
  void without_a_target_nothing_is_queued() {
    cases.open(AT, 2);

    assertThat(stores.count("select count(*) from link_delivery")).isZero();
    assertThat(queue.claim(NOW, 8)).isEmpty();
  }

  @Test
  void each_event_that_one_statement_adds_waits_for_each_target() {
    opened();
    var other = new LinkTarget(stores.database(), "other");
    other.open();
    UUID first = cases.open(AT).id();
    UUID second = cases.open(AT).id();

    stores.change(
        """
        insert into case_event (id, case_id, seq, kind, at, facts)
        select gen_random_uuid(), case_id, seq, 'reopened', '2026-11-20T21:00:00Z', ''
          from unnest(array['%s', '%s']::uuid[]) as case_id, generate_series(2, 4) as seq
        """
            .formatted(first, second));

    assertThat(
            stores.ask(
                """
                select target, case_id, string_agg(seq::text, ' ' order by seq), count(distinct
                       event_id), min(waiting_since) filter (where seq > 1) = '2026-11-20T21:00:00Z'
                  from link_delivery group by target, case_id
                """))
        .containsExactlyInAnyOrder(
            List.of("cjims", first.toString(), "1 2 3 4", "4", "t"),
            List.of("cjims", second.toString(), "1 2 3 4", "4", "t"),
            List.of("other", first.toString(), "1 2 3 4", "4", "t"),
            List.of("other", second.toString(), "1 2 3 4", "4", "t"));
  }

  @Test
  void of_each_case_only_the_first_undelivered_event_goes() {
    opened();
    cases.open(AT, 2);
    cases.open(AT.plusSeconds(1), 1);

    List<LinkClaim> first = queue.claim(NOW, 8);
    assertThat(first).extracting(LinkClaim::seq).containsExactly(1, 1);
    assertThat(queue.claim(NOW, 8)).isEmpty();

    delivered(first.getFirst());
    List<LinkClaim> second = queue.claim(NOW, 8);
    assertThat(second).extracting(LinkClaim::seq).containsExactly(2);
    assertThat(second.getFirst().caseId()).isEqualTo(first.getFirst().caseId());
  }

  @Test
  void the_longest_waiting_goes_first() {
    opened();
    Opened later = cases.open(AT.plusSeconds(60));
    Opened earlier = cases.open(AT);

    assertThat(queue.claim(NOW, 1)).extracting(LinkClaim::caseId).containsExactly(earlier.id());
    assertThat(queue.claim(NOW, 1)).extracting(LinkClaim::caseId).containsExactly(later.id());
  }

  @Test
  void a_failure_rests_its_case_and_no_other() {
    opened();
    Opened ill = cases.open(AT, 2);
    Opened well = cases.open(AT.plusSeconds(1));
    LinkClaim failed = queue.claim(NOW, 1).getFirst();
    assertThat(queue.settle(failed, LATER, NOW)).isTrue();

    assertThat(queue.claim(NOW, 8)).extracting(LinkClaim::caseId).containsExactly(well.id());
    assertThat(queue.claim(NOW.plusSeconds(59), 8)).isEmpty();
    assertThat(queue.claim(NOW.plusSeconds(60), 8))
        .containsExactly(new LinkClaim(failed.event(), ill.id(), attempt(failed.event()), 1, 2));
  }

  @Test
  void a_verdict_after_the_lease_was_lost_does_not_count() {
    opened();
    cases.open(AT);
    LinkClaim first = queue.claim(NOW, 1).getFirst();
    leasesRunOut();
    assertThat(queue.takeBackLostLeases()).isEqualTo(1);
    LinkClaim second = queue.claim(NOW, 1).getFirst();

    assertThat(second.event()).isEqualTo(first.event());
    assertThat(queue.settle(first, LinkSettlement.DELIVERED, NOW)).isFalse();
    assertThat(queue.settle(first, LATER, NOW)).isFalse();
    assertThat(queue.settle(second, LinkSettlement.DELIVERED, NOW)).isTrue();
    assertThat(queue.settle(second, LATER, NOW)).isFalse();
  }

  @Test
  void a_lease_that_runs_is_not_taken_back() {
    opened();
    cases.open(AT);
    queue.claim(NOW, 1);

    assertThat(queue.takeBackLostLeases()).isZero();
  }

  @Test
  void events_from_before_the_opening_go_first_and_nothing_goes_before_all_are_queued() {
    Opened old = cases.open(AT, 1);
    target.open();
    cases.add(old.id(), 3, new CaseEvent.Reopened(AT.plusSeconds(3)));

    assertThat(queue.claim(NOW, 8)).isEmpty();
    assertThat(filled()).isEqualTo(2);
    assertThat(sentInOrder()).containsExactly(1, 2, 3);
  }

  @Test
  void opening_again_changes_nothing() {
    opened();
    cases.open(AT, 1);
    target.open();

    assertThat(target.fillStep()).isTrue();
    assertThat(sentInOrder()).containsExactly(1, 2);
  }

  @Test
  @Timeout(20)
  void an_event_that_commits_late_is_not_missed() throws Exception {
    opened();
    Opened one = cases.open(AT);
    delivered(queue.claim(NOW, 1).getFirst());
    try (var slow = new SlowWriter(one.id(), 2)) {
      cases.open(AT.plusSeconds(30));
      delivered(queue.claim(NOW, 8).getFirst());
      assertThat(queue.claim(NOW, 8)).isEmpty();
      slow.commit();
    }

    assertThat(queue.claim(NOW, 8)).extracting(LinkClaim::seq).containsExactly(2);
  }

  /// The writer began before there was a target: its trigger queued nothing.
  @Test
  @Timeout(20)
  void an_event_that_commits_while_the_target_is_opened_is_not_missed() throws Exception {
    Opened one = cases.open(AT);
    try (var slow = new SlowWriter(one.id(), 2);
        var opener = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> opening = opener.submit(this::opened);
      while (!opening.isDone() && waitingForALock() == 0) {
        Thread.onSpinWait();
      }
      slow.commit();
      opening.get(10, TimeUnit.SECONDS);
    }

    assertThat(sentInOrder()).containsExactly(1, 2);
  }

  @Test
  @Timeout(60)
  void two_senders_never_interleave_a_case() throws Exception {
    opened();
    IntStream.range(0, 12).forEach(i -> cases.open(AT.plusSeconds(i), 4));
    var street = new Street();
    try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
      var work =
          IntStream.range(0, 4)
              .mapToObj(n -> Executors.callable(() -> street.sends(queue(), n)))
              .toList();
      for (Future<Object> sender : senders.invokeAll(work)) {
        sender.get();
      }
    }

    assertThat(street.twice).isEmpty();
    assertThat(street.sent).hasSize(12);
    assertThat(street.sent.values())
        .allSatisfy(order -> assertThat(order).containsExactly(1, 2, 3, 4, 5));
  }

  private LinkQueue queue() {
    return new LinkQueue(stores.database(), UUID::randomUUID, "cjims", LinkQueue.LEASE);
  }

  private void opened() {
    target.open();
    filled();
  }

  /// How many steps it took.
  private int filled() {
    int steps = 1;
    while (!target.fillStep()) {
      steps++;
    }
    return steps;
  }

  private List<Integer> sentInOrder() {
    var order = new ArrayList<Integer>();
    for (var claims = queue.claim(NOW, 8); !claims.isEmpty(); claims = queue.claim(NOW, 8)) {
      claims.forEach(claim -> order.add(claim.seq()));
      claims.forEach(this::delivered);
    }
    return order;
  }

  private void delivered(LinkClaim claim) {
    assertThat(queue.settle(claim, LinkSettlement.DELIVERED, NOW)).isTrue();
  }

  private UUID attempt(UUID event) {
    String found =
        stores
            .ask("select attempt_id from link_delivery where event_id = '" + event + "'")
            .getFirst()
            .getFirst();
    return UUID.fromString(found);
  }

  private int waiting() {
    return stores.count("select count(*) from link_delivery where state <> 'DELIVERED'");
  }

  private int waitingForALock() {
    return stores.count(
        "select count(*) from pg_locks where not granted and locktype = 'relation'"
            + " and database = (select oid from pg_database where datname = current_database())");
  }

  private void leasesRunOut() {
    stores.change("update link_delivery set lease_until = clock_timestamp() - interval '1 second'");
  }

  /// What several senders do at once, a third of it in vain.
  private final class Street {
    private final Map<UUID, List<Integer>> sent = new ConcurrentHashMap<>();
    private final Set<UUID> onTheWay = ConcurrentHashMap.newKeySet();
    private final Set<UUID> twice = ConcurrentHashMap.newKeySet();

    void sends(LinkQueue own, int first) {
      int turn = first;
      while (waiting() > 0) {
        List<LinkClaim> claims = own.claim(NOW, 3);
        claims.stream()
            .map(LinkClaim::caseId)
            .filter(caseId -> !onTheWay.add(caseId))
            .forEach(twice::add);
        for (LinkClaim claim : claims) {
          boolean well = turn++ % 3 != 0;
          if (well) {
            sent.computeIfAbsent(claim.caseId(), _ -> new ArrayList<>()).add(claim.seq());
          }
          onTheWay.remove(claim.caseId());
          own.settle(
              claim,
              well
                  ? LinkSettlement.DELIVERED
                  : LinkSettlement.again(Duration.ZERO, "http-500", false),
              NOW);
        }
      }
    }
  }

  /// Has written an event and not committed it yet.
  private final class SlowWriter implements AutoCloseable {
    private final CountDownLatch written = new CountDownLatch(1);
    private final CountDownLatch mayCommit = new CountDownLatch(1);
    private final Thread thread;

    SlowWriter(UUID caseId, int seq) throws InterruptedException {
      thread =
          Thread.ofVirtual()
              .start(() ->
                  stores
                      .database()
                      .inTransaction(tx -> {
                        cases.add(tx, caseId, seq, new CaseEvent.Reopened(AT.plusSeconds(seq)));
                        written.countDown();
                        awaitCommit();
                        return seq;
                      }));
      assertThat(written.await(5, TimeUnit.SECONDS)).isTrue();
    }

    void commit() throws InterruptedException {
      mayCommit.countDown();
      thread.join();
    }

    @Override
    public void close() {
      mayCommit.countDown();
    }

    private void awaitCommit() {
      try {
        mayCommit.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
