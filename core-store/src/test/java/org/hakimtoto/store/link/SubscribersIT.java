package org.hakimtoto.store.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.cases.TestCases;
import org.hakimtoto.store.cases.TestCases.Opened;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.link.Subscriber.Endpoint;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class SubscribersIT {
  private static final Instant AT = Samples.FRIDAY_NIGHT;
  private static final Instant NOW = AT.plus(Duration.ofHours(1));
  private static final LinkSettlement REFUSED =
      LinkSettlement.again(Duration.ofMinutes(15), "http-422", true);
  private static final LinkSettlement SILENT =
      LinkSettlement.again(Duration.ofMinutes(15), "timeout", false);

  private RealStores stores;
  private TestCases cases;
  private Subscribers subscribers;
  private UUID by;
  private UUID proposedBy;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    cases = new TestCases(real);
    subscribers = new Subscribers(real.sealing());
    by = real.officer("+254700000009").id();
    proposedBy = real.officer("+254700000010").id();
  }

  @Test
  void each_is_queued_what_it_wants_of_kinds_and_counties_and_nothing_once_it_has_ended() {
    UUID all = added("all", LinkFilter.EVERYTHING, false);
    added("reopened", of(Set.of("reopened"), Set.of()), false);
    int county = county(cases.open(AT));
    added("here", of(Set.of(), Set.of(county)), false);
    added("elsewhere", of(Set.of(), Set.of(county == 1 ? 2 : 1)), false);
    assertThat(queued()).containsExactly(List.of("all", "reported"));
    stores.change("delete from link_delivery");

    Opened opened = cases.open(AT);
    assertThat(queued()).containsExactly(List.of("all", "reported"), List.of("here", "reported"));

    assertThat(did(tx -> subscribers.end(tx, all, by, Channel.CLI))).isTrue();
    cases.add(opened.id(), 2, new CaseEvent.Reopened(AT));
    assertThat(queued())
        .as("an event of which the county is not known is looked at when it is sent")
        .containsExactly(
            List.of("all", "reported"),
            List.of("elsewhere", "reopened"),
            List.of("here", "reopened"),
            List.of("here", "reported"),
            List.of("reopened", "reopened"));
  }

  @Test
  void the_case_as_the_event_left_it_says_whether_it_is_wanted() {
    Opened opened = cases.open(AT);
    UUID id = added("all", LinkFilter.EVERYTHING, true);
    fill(id);
    LinkedEvent event =
        new LinkedEvents(stores.database(), stores.sealing())
            .read(queue(id).claim(NOW, 1).getFirst());
    int county = county(opened);
    int other = county == 1 ? 2 : 1;
    UUID office = event.file().holder().orElseThrow();

    assertThat(of(Set.of("reported"), Set.of(county)).wants(event)).isTrue();
    assertThat(of(Set.of("closed"), Set.of(county)).wants(event)).isFalse();
    assertThat(of(Set.of(), Set.of(other)).wants(event)).isFalse();
    assertThat(parts(Set.of(Agency.CHILDREN_SERVICES), Set.of()).wants(event)).isTrue();
    assertThat(parts(Set.of(Agency.PROBATION), Set.of()).wants(event)).isFalse();
    assertThat(parts(Set.of(Agency.PROBATION), Set.of(office)).wants(event)).isTrue();
    assertThat(parts(Set.of(), Set.of(by)).wants(event)).isFalse();
  }

  @Test
  void whoever_is_not_sent_every_case_is_told_no_reference_of_another() {
    Opened opened = cases.open(AT);
    UUID id = added("all", LinkFilter.EVERYTHING, true);
    fill(id);
    LinkedEvent read =
        new LinkedEvents(stores.database(), stores.sealing())
            .read(queue(id).claim(NOW, 1).getFirst());
    var linked =
        new LinkedEvent(
            read.id(),
            read.reference(),
            read.seq(),
            read.kind(),
            read.event(),
            read.file(),
            read.units(),
            Map.of(opened.id(), opened.reference()));

    assertThat(LinkFilter.EVERYTHING.shown(linked).cases()).hasSize(1);
    assertThat(of(Set.of("reported"), Set.of()).shown(linked).cases()).hasSize(1);
    assertThat(of(Set.of(), Set.of(47)).shown(linked).cases()).isEmpty();
    assertThat(parts(Set.of(Agency.POLICE), Set.of()).shown(linked).cases()).isEmpty();
  }

  @Test
  void what_happened_before_is_sent_where_that_is_asked_for_and_by_the_filter_as_well() {
    cases.open(AT, 2);
    UUID old = added("old", LinkFilter.EVERYTHING, true);
    UUID reopened = added("reopened", of(Set.of("reopened"), Set.of()), true);
    UUID fresh = added("fresh", LinkFilter.EVERYTHING, false);

    assertThat(queue(old).claim(NOW, 8)).as("nothing before all is queued").isEmpty();
    fill(old);
    fill(reopened);
    fill(fresh);
    assertThat(queue(old).claim(NOW, 8)).extracting(LinkClaim::seq).containsExactly(1);
    assertThat(queue(reopened).claim(NOW, 8)).extracting(LinkClaim::seq).containsExactly(2);
    assertThat(queue(fresh).claim(NOW, 8)).isEmpty();
  }

  @Test
  void one_that_is_dead_holds_no_other_up() {
    UUID dead = added("dead", LinkFilter.EVERYTHING, false);
    UUID well = added("well", LinkFilter.EVERYTHING, false);
    cases.open(AT, 1);

    LinkClaim failed = queue(dead).claim(NOW, 8).getFirst();
    queue(dead).settle(failed, SILENT, NOW);
    LinkClaim first = queue(well).claim(NOW, 8).getFirst();
    queue(well).settle(first, LinkSettlement.DELIVERED, NOW);
    assertThat(queue(well).claim(NOW, 8)).extracting(LinkClaim::seq).containsExactly(2);
    assertThat(queue(dead).claim(NOW, 8)).isEmpty();
  }

  @Test
  void what_is_not_taken_in_time_is_put_aside_lets_the_rest_go_on_and_is_sent_again_when_asked() {
    UUID id = added("all", LinkFilter.EVERYTHING, false);
    cases.open(AT, 1);
    Opened silent = cases.open(NOW.minusSeconds(60));
    LinkClaim claim = queue(id).claim(NOW, 1).getFirst();
    queue(id).settle(claim, REFUSED, NOW);
    Duration day = Duration.ofDays(1);
    Duration week = Duration.ofDays(7);
    assertThat(queue(id).putAside(AT.plus(day).minusSeconds(1), day, week)).isZero();

    assertThat(queue(id).putAside(AT.plus(day), day, week)).isOne();
    assertThat(desk(id).state().dead()).isOne();
    assertThat(desk(id).state().parkedCases()).isZero();
    assertThat(this.<List<String>>in(Subscribers::behind)).containsExactly("all");
    Instant later = AT.plus(day);
    assertThat(queue(id).claim(later, 8))
        .extracting(LinkClaim::seq)
        .as("the case goes on behind what was refused")
        .containsExactlyInAnyOrder(2, 1);
    stores.change(
        "update link_delivery set state = 'WAITING', attempt_id = null, lease_until = null where"
            + " state = 'SENDING'");
    assertThat(queue(id).putAside(NOW.plus(week), day, week)).isEqualTo(2);
    assertThat(silent.id()).isNotNull();

    assertThat(this.<Integer>in(tx -> desk(id).replayDead(tx, NOW.plus(week)))).isEqualTo(3);
    assertThat(desk(id).state().dead()).isZero();
    assertThat(queue(id).claim(NOW.plus(week), 8))
        .extracting(LinkClaim::attempts)
        .containsExactly(1, 1);
  }

  @Test
  void an_event_nobody_wants_leaves_the_queue_and_lets_the_next_one_go() {
    UUID id = added("all", LinkFilter.EVERYTHING, false);
    cases.open(AT, 1);
    LinkClaim claim = queue(id).claim(NOW, 1).getFirst();
    var lost = new LinkClaim(claim.event(), claim.caseId(), UUID.randomUUID(), 1, 1);

    assertThat(queue(id).leaveOut(lost)).isFalse();
    assertThat(queue(id).leaveOut(claim)).isTrue();
    assertThat(queue(id).claim(NOW, 1)).extracting(LinkClaim::seq).containsExactly(2);
  }

  @Test
  void a_receiver_that_was_set_back_to_an_event_gets_what_came_since() {
    UUID id = added("all", LinkFilter.EVERYTHING, false);
    cases.open(AT, 2);
    LinkClaim last = queue(id).claim(NOW, 1).getFirst();
    for (int n = 1; n <= 3; n++) {
      queue(id).settle(last, LinkSettlement.DELIVERED, NOW.plusSeconds(n));
      last = n == 3 ? last : queue(id).claim(NOW, 1).getFirst();
    }
    UUID second =
        UUID.fromString(
            stores.ask("select event_id from link_delivery where seq = 2").getFirst().getFirst());

    assertThat(this.<Optional<Instant>>in(tx -> desk(id).delivered(tx, second)))
        .contains(NOW.plusSeconds(2));
    assertThat(this.<Optional<Instant>>in(tx -> desk(id).delivered(tx, UUID.randomUUID())))
        .isEmpty();
    assertThat(
            this.<Integer>in(tx -> desk(id).replayStep(tx, NOW.plusSeconds(2), NOW.plusSeconds(9))))
        .isEqualTo(2);
    assertThat(queue(id).claim(NOW.plusSeconds(9), 8))
        .extracting(LinkClaim::seq)
        .containsExactly(2);
  }

  @Test
  void its_address_and_secrets_are_sealed_rotate_and_go_with_it() {
    UUID id = added("all", LinkFilter.EVERYTHING, false);
    assertThat(stores.ask("select encode(facts, 'escape') from subscriber").getFirst().getFirst())
        .doesNotContain("receiver.example", "first-secret");
    assertThat(found("all").endpoint().secrets(NOW)).containsExactly("first-secret");

    assertThat(did(tx -> subscribers.rotate(tx, id, "second", by, Channel.API, NOW))).isTrue();
    Endpoint rotated = found("all").endpoint();
    assertThat(rotated.url()).isEqualTo(URI.create("https://receiver.example/events"));
    assertThat(rotated.secrets(NOW)).containsExactly("second", "first-secret");
    assertThat(rotated.secrets(NOW.plus(Subscribers.ROTATION))).containsExactly("second");

    assertThat(did(tx -> subscribers.end(tx, id, by, Channel.API))).isTrue();
    assertThat(did(tx -> subscribers.end(tx, id, by, Channel.API))).isFalse();
    assertThat(did(tx -> subscribers.rotate(tx, id, "third", by, Channel.API, NOW))).isFalse();
    assertThat(stores.count("select count(*) from subscriber where length(facts) > 0")).isZero();
    assertThat(
            stores.ask(
                "select action, seconded_by is not null from audit_entry where action like"
                    + " 'subscriber.%' order by id"))
        .containsExactly(
            List.of("subscriber.new", "t"),
            List.of("subscriber.rotate", "f"),
            List.of("subscriber.end", "f"));
  }

  @Test
  void a_rest_does_not_count_as_silence() {
    UUID id = added("all", LinkFilter.EVERYTHING, false);
    cases.open(AT);
    assertThat(did(tx -> subscribers.pause(tx, id, by, Channel.API))).isTrue();
    assertThat(did(tx -> subscribers.pause(tx, id, by, Channel.API))).isFalse();
    assertThat(found("all").paused()).isTrue();
    Instant later = NOW.plus(Duration.ofDays(30));

    assertThat(did(tx -> subscribers.resume(tx, id, by, Channel.API, later))).isTrue();
    assertThat(queue(id).putAside(later, Duration.ofDays(1), Duration.ofDays(7))).isZero();
    assertThat(queue(id).claim(later, 8)).hasSize(1);
  }

  @Test
  void a_name_is_borne_by_one_and_there_are_no_more_than_so_many() {
    added("all", LinkFilter.EVERYTHING, false);
    assertThat(add("all", LinkFilter.EVERYTHING, false)).isFalse();
    for (int n = 1; n < Subscribers.MOST; n++) {
      added("one-" + n, LinkFilter.EVERYTHING, false);
    }
    assertThat(add("one-more", LinkFilter.EVERYTHING, false)).isFalse();
    assertThat(this.<List<Subscriber>>in(subscribers::all)).hasSize(Subscribers.MOST);
  }

  private static LinkFilter of(Set<String> kinds, Set<Integer> counties) {
    return new LinkFilter(kinds, counties, Set.of(), Set.of());
  }

  private static LinkFilter parts(Set<Agency> agencies, Set<UUID> units) {
    return new LinkFilter(Set.of(), Set.of(), agencies, units);
  }

  private UUID added(String name, LinkFilter filter, boolean history) {
    assertThat(add(name, filter, history)).isTrue();
    return found(name).id();
  }

  private boolean add(String name, LinkFilter filter, boolean history) {
    var endpoint =
        new Endpoint(
            URI.create("https://receiver.example/events"), "first-secret", Optional.empty());
    var one = new Subscriber(UUID.randomUUID(), name, "notice", filter, endpoint, AT, false);
    return in(tx ->
        subscribers.add(tx, new Subscribers.Added(one, history, by, proposedBy), Channel.API));
  }

  private Subscriber found(String name) {
    return in(tx -> subscribers.named(tx, name)).orElseThrow();
  }

  private LinkQueue queue(UUID id) {
    return new LinkQueue(
        stores.database(), UUID::randomUUID, Subscriber.target(id), LinkQueue.LEASE);
  }

  private LinkOperations desk(UUID id) {
    return new LinkOperations(stores.database(), stores.sealing(), Subscriber.target(id));
  }

  private void fill(UUID id) {
    var target = new LinkTarget(stores.database(), Subscriber.target(id));
    target.open();
    while (!target.fillStep()) {
      // the next step
    }
  }

  private int county(Opened opened) {
    return stores.count("select county from case_file where id = '" + opened.id() + "'");
  }

  private List<List<String>> queued() {
    return stores.ask(
        """
        select s.name, e.kind
          from link_delivery d join subscriber s on s.target = d.target
          join case_event e on e.id = d.event_id
         order by s.name, e.kind
        """);
  }

  private boolean did(Function<Tx, Boolean> work) {
    return in(work);
  }

  private <T> T in(Function<Tx, T> work) {
    return stores.database().inTransaction(work);
  }
}
