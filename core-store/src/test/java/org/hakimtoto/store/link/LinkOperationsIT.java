package org.hakimtoto.store.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.cases.TestCases;
import org.hakimtoto.store.cases.TestCases.Opened;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class LinkOperationsIT {
  private static final Instant AT = Samples.FRIDAY_NIGHT;
  private static final Instant NOW = AT.plus(Duration.ofHours(1));

  private TestCases cases;
  private LinkTarget target;
  private LinkQueue queue;
  private LinkOperations desk;
  private LinkedEvents events;
  private RealStores stores;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    cases = new TestCases(real);
    target = new LinkTarget(real.database(), "cjims");
    queue = new LinkQueue(real.database(), UUID::randomUUID, "cjims", LinkQueue.LEASE);
    desk = new LinkOperations(real.database(), real.sealing(), "cjims");
    events = new LinkedEvents(real.database(), real.sealing());
  }

  @Test
  void a_link_that_was_never_opened_says_so() {
    assertThat(desk.state())
        .isEqualTo(new LinkState(false, false, 0, 0, Optional.empty(), Optional.empty(), 0, 0));
  }

  @Test
  void tells_what_waits_since_when_and_what_is_refused() {
    open();
    cases.open(AT, 2);
    cases.open(AT.plusSeconds(10));
    LinkClaim refused = queue.claim(NOW, 1).getFirst();
    queue.settle(refused, LinkSettlement.again(Duration.ofMinutes(15), "http-422", true), NOW);
    deliverAll(NOW);

    LinkState state = desk.state();
    assertThat(state)
        .isEqualTo(new LinkState(true, true, 3, 1, Optional.of(AT), Optional.of(NOW), 1, 0));
    assertThat(state.lag(NOW)).isEqualTo(Duration.ofHours(1));
    assertThat(state.lag(AT.minusSeconds(1))).isZero();

    deliverAll(NOW.plus(Duration.ofMinutes(15)));
    assertThat(desk.state().parkedCases()).isZero();
    assertThat(desk.state().lag(NOW)).isZero();
  }

  @Test
  void a_case_is_replayed_from_its_first_event() {
    open();
    Opened one = cases.open(AT, 2);
    cases.open(AT, 2);
    deliverAll(NOW);

    assertThat(desk.replay(one.reference(), NOW.plusSeconds(5))).contains(3);
    assertThat(desk.state().oldestWaiting()).contains(NOW.plusSeconds(5));
    List<LinkClaim> again = deliverAll(NOW.plusSeconds(9));
    assertThat(again).extracting(LinkClaim::seq).containsExactly(1, 2, 3);
    assertThat(again).extracting(LinkClaim::caseId).containsOnly(one.id());
    assertThat(stores.count("select count(*) from audit_entry where action = 'link.replay'"))
        .isEqualTo(1);
  }

  @Test
  void a_case_that_is_not_there_cannot_be_replayed() {
    open();

    assertThat(desk.replay(CaseReference.ofSerial(12345678), NOW)).isEmpty();
  }

  @Test
  void what_was_delivered_since_a_moment_is_replayed() {
    open();
    Opened one = cases.open(AT, 1);
    deliverAll(NOW);
    cases.add(one.id(), 3, new CaseEvent.Reopened(AT.plusSeconds(3)));
    cases.add(one.id(), 4, new CaseEvent.Reopened(AT.plusSeconds(4)));
    deliverAll(NOW.plusSeconds(60));

    assertThat(desk.replayFrom(NOW.plusSeconds(61), NOW.plusSeconds(90))).isZero();
    assertThat(desk.replayFrom(NOW.plusSeconds(60), NOW.plusSeconds(90))).isEqualTo(2);
    assertThat(deliverAll(NOW.plusSeconds(99))).extracting(LinkClaim::seq).containsExactly(3, 4);
  }

  @Test
  void a_replay_of_more_than_one_step_takes_each_event_once() {
    open();
    Opened one = cases.open(AT);
    stores.change(
        """
        insert into case_event (id, case_id, seq, kind, at, facts)
        select gen_random_uuid(), '%s', n, 'reopened', now(), '' from generate_series(2, %d) n
        """
            .formatted(one.id(), 2 * LinkOperations.STEP + 7));
    stores.change("update link_delivery set state = 'DELIVERED', delivered_at = '" + NOW + "'");

    assertThat(desk.replayFrom(AT, NOW)).isEqualTo(2 * LinkOperations.STEP + 7);
    assertThat(desk.state().waiting()).isEqualTo(2L * LinkOperations.STEP + 7);
  }

  /// An earlier event is put back while a later one is on its way.
  @Test
  void a_replay_does_not_overtake_what_is_on_its_way() {
    open();
    Opened one = cases.open(AT, 1);
    queue.settle(queue.claim(NOW, 1).getFirst(), LinkSettlement.DELIVERED, NOW);
    LinkClaim second = queue.claim(NOW, 1).getFirst();
    desk.replay(one.reference(), NOW);

    assertThat(queue.claim(NOW, 8)).isEmpty();
    queue.settle(second, LinkSettlement.DELIVERED, NOW);
    assertThat(queue.claim(NOW, 8)).extracting(LinkClaim::seq).containsExactly(1);
  }

  @Test
  void an_event_is_read_with_its_case_as_it_was_then() {
    open();
    Opened one = cases.open(AT);
    UUID unit = stores.officer("+254700000002").unit().id();
    cases.add(one.id(), 2, new CaseEvent.Accepted(unit, new UUID(0, 1), AT.plusSeconds(2)));
    cases.add(one.id(), 3, new CaseEvent.BirthAssessed(java.time.LocalDate.of(2015, 2, 1), AT));
    queue.settle(queue.claim(NOW, 1).getFirst(), LinkSettlement.DELIVERED, NOW);

    var read = events.read(queue.claim(NOW, 1).getFirst());
    assertThat(read.event()).isInstanceOf(CaseEvent.Accepted.class);
    assertThat(read.kind()).isEqualTo("accepted");
    assertThat(read.reference()).isEqualTo(one.reference());
    assertThat(read.file().version()).isEqualTo(2);
    assertThat(read.file().bornOn()).isEmpty();
    assertThat(read.units()).containsKey(unit);
  }

  private void open() {
    target.open();
    while (!target.fillStep()) {
      Thread.onSpinWait();
    }
  }

  private List<LinkClaim> deliverAll(Instant now) {
    var all = new ArrayList<LinkClaim>();
    for (var claims = queue.claim(now, 8); !claims.isEmpty(); claims = queue.claim(now, 8)) {
      claims.forEach(claim -> queue.settle(claim, LinkSettlement.DELIVERED, now));
      all.addAll(claims);
    }
    return all;
  }
}
