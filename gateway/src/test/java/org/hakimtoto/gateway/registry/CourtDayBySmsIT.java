package org.hakimtoto.gateway.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.HearingOutcome;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.gateway.sms.CaseWorkBySms;
import org.hakimtoto.gateway.sms.IncomingSms;
import org.hakimtoto.gateway.sms.IncomingSmsHandler;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Texts;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.hearing.CourtDayOrders;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.real.FullDay;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.sms.SmsCodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A court day that is adjourned by one text of its registry.
@ExtendWith(WithRealStores.class)
class CourtDayBySmsIT {
  private static final int HEARINGS = 48;
  private static final String ORDER = "ADJOURN 1/12 8/12 123456";
  private static final Instant EIGHT = Instant.parse("2026-12-01T05:00:00Z");
  private static final Instant ELEVEN = Instant.parse("2026-12-01T08:00:00Z");

  private RealStores stores;
  private FullDay full;
  private IncomingSmsHandler desk;
  private Officer registry;
  private List<CaseReference> cases;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    full = new FullDay(real);
    registry = real.officer(FullDay.REGISTRY);
    cases = full.cases(HEARINGS);
    for (int i = 0; i < HEARINGS; i++) {
      full.set(
          cases.get(i),
          registry,
          EIGHT.plus(Duration.ofMinutes(5L * i)),
          Samples.FRIDAY_NIGHT.plusSeconds(60));
    }
    desk = desk();
    takeCode();
  }

  /// PostgreSQL ends a transaction that idles for ten seconds; this day would take twelve.
  @Test
  void a_long_day_costs_neither_the_code_nor_the_answer() {
    slow("1");

    assertThat(desk.receive(text("first"))).isEqualTo("court_day_begun");

    assertThat(stores.count("select count(*) from sms_code where used_at is not null"))
        .isEqualTo(1);
    assertThat(said())
        .containsExactly(
            "HAKI. Tue 1 Dec: dates being moved to Tue 8 Dec: 48. You get a text when it is done.");
    stores.change("drop trigger slow on hearing");
    assertThat(worker(CourtDayOrders.LEASE).workOnce()).isTrue();
    assertThat(full.days("state = 'SET' and version = 2")).containsExactly("2026-12-08 48");
    assertThat(said())
        .last()
        .isEqualTo(
            "HAKI. Tue 1 Dec: dates moved to Tue 8 Dec: 48. Not moved: 0. Those who knew the old"
                + " date are told.");
    assertThat(worker(CourtDayOrders.LEASE).workOnce()).as("nothing waits").isFalse();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "the same day, 1/12 1/12, court_day_not_later",
    "an earlier day, 3/12 2/12, court_day_not_later",
    "a day that is gone, 1/12 30/11, court_day_year",
    "a Sunday, 1/12 6/12, court_day_no_court",
    "Christmas, 1/12 25/12, court_day_no_court",
    "yesterday, 30/11 8/12, court_day_over"
  })
  void a_day_that_cannot_be_is_refused_with_its_reason(String label, String days, String told) {
    assertThat(
            desk.receive(new IncomingSms(label, registry.phone(), "ADJOURN " + days + " 123456")))
        .isEqualTo(told);
    assertThat(full.days("state = 'SET' and version = 1")).containsExactly("2026-12-01 48");
  }

  @Test
  void a_text_that_comes_again_starts_nothing_twice() {
    assertThat(desk.receive(text("first"))).isEqualTo("court_day_begun");
    assertThat(desk.receive(text("first"))).isEqualTo("repeat");
    finish(worker(CourtDayOrders.LEASE));
    assertThat(desk.receive(text("first"))).isEqualTo("repeat");

    assertThat(stores.count("select count(*) from court_day_order")).isEqualTo(1);
    assertThat(said()).hasSize(2);
    assertThat(desk.receive(text("second"))).as("the code is spent").isEqualTo("code_needed");
  }

  @Test
  void an_order_that_died_in_the_middle_goes_on_once_its_lease_is_over() {
    desk.receive(text("first"));
    // the server says that it shuts down
    breakCases("57P01", cases.get(20));

    assertThatThrownBy(() -> worker(CourtDayOrders.LEASE).workOnce())
        .isInstanceOf(StoreFault.Unavailable.class);

    int moved = stores.count("select count(*) from hearing where version = 2");
    assertThat(moved).isPositive().isLessThan(HEARINGS);
    assertThat(said()).as("nothing is reported yet").hasSize(1);
    mend();
    assertThat(worker(CourtDayOrders.LEASE).workOnce()).as("its lease runs").isFalse();
    stores.change("update court_day_order set next_at = clock_timestamp()");
    finish(worker(CourtDayOrders.LEASE));
    assertThat(full.days("state = 'SET' and version = 2")).containsExactly("2026-12-08 48");
    assertThat(said()).hasSize(2).last().asString().contains("Tue 8 Dec: 48. Not moved: 0.");
  }

  @Test
  void workers_beside_each_other_move_each_hearing_once_and_report_once() throws Exception {
    desk.receive(text("first"));

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var worked :
          threads.invokeAll(
              Collections.<Callable<Boolean>>nCopies(3, () -> finish(worker(Duration.ZERO))))) {
        worked.get();
      }
    }

    assertThat(full.days("state = 'SET' and version = 2")).containsExactly("2026-12-08 48");
    assertThat(stores.count("select count(*) from court_day_row where became = 'CHANGED'"))
        .isEqualTo(HEARINGS);
    assertThat(said()).hasSize(2).last().asString().contains("Tue 8 Dec: 48. Not moved: 0.");
  }

  @Test
  void what_could_not_be_moved_is_named_and_stands_as_it_stood() {
    desk.receive(text("first"));
    breakCases("55P03", cases.get(3), cases.get(4));
    finish(worker(CourtDayOrders.LEASE));

    assertThat(said())
        .last()
        .isEqualTo(
            "HAKI. Tue 1 Dec: dates changed: 46. Not changed: 2: "
                + cases.get(3).shown()
                + ", "
                + cases.get(4).shown()
                + ". See the desk, or text ADJOURN again with a new code.");
    assertThat(full.days("state = 'SET' and version = 1")).containsExactly("2026-12-01 2");
  }

  @Test
  void of_many_that_could_not_be_moved_the_first_are_named() {
    desk.receive(text("first"));
    breakCases("P0001", cases.subList(3, 8).toArray(CaseReference[]::new));
    finish(worker(CourtDayOrders.LEASE));

    assertThat(said())
        .last()
        .asString()
        .startsWith("HAKI. Tue 1 Dec: dates changed: 43. Not changed: 5: " + cases.get(3).shown())
        .endsWith(cases.get(5).shown() + " and 2 more. See the desk, or text ADJOURN again.");
  }

  @Test
  void what_others_change_meanwhile_is_left_to_them() {
    desk.receive(text("first"));
    full.done(
        cases.get(7),
        registry,
        new CaseCommand.HoldHearing(hearing(cases.get(7)), HearingOutcome.GOES_ON),
        ELEVEN);
    finish(worker(CourtDayOrders.LEASE));

    assertThat(said()).last().asString().contains(": 47. Not moved: 0.");
    assertThat(full.days("state = 'HELD'")).containsExactly("2026-12-01 1");
  }

  @Test
  void nothing_more_is_done_in_the_name_of_one_who_left_the_roster() {
    desk.receive(text("first"));
    stores.change(
        "update officer set retired_at = clock_timestamp() where id = '" + registry.id() + "'");
    finish(worker(CourtDayOrders.LEASE));

    assertThat(full.days("state = 'SET' and version = 1")).containsExactly("2026-12-01 48");
    assertThat(stores.count("select count(*) from court_day_order where done_at is null")).isZero();
    assertThat(stores.count("select count(*) from message where kind like 'court_day_%'"))
        .isEqualTo(1);
  }

  @Test
  void an_order_that_cannot_be_worked_on_holds_up_no_other() {
    stores.change(
        "insert into court_day_order (id, officer_id, channel, day, reason, ordered_at, next_at)"
            + " values (gen_random_uuid(), '"
            + registry.id()
            + "', 'sms', '2026-12-01', 'NO_SUCH_REASON', now(), '-infinity')");
    desk.receive(text("first"));
    var worker = worker(CourtDayOrders.LEASE);

    assertThatThrownBy(worker::workOnce).isInstanceOf(IllegalArgumentException.class);
    finish(worker);

    assertThat(full.days("state = 'SET' and version = 2")).containsExactly("2026-12-08 48");
  }

  private CourtDayWorker worker(Duration lease) {
    return new CourtDayWorker(
        stores.stores(), new CourtDayOrders(lease), InstantSource.fixed(ELEVEN), (_, _) -> {});
  }

  private static boolean finish(CourtDayWorker worker) {
    while (worker.workOnce()) {
      // the next slice
    }
    return true;
  }

  /// The texts to the registry about its days, as they would be read, in their order.
  private List<String> said() {
    stores.change("update message set state = 'READY', attempt_id = null, lease_until = null");
    var texts = Texts.shipped("22115", "*384*115#");
    return outbox().claim(ELEVEN.plusSeconds(60), 1_000).stream()
        .filter(message -> message.kind().startsWith("court_day_"))
        .map(message ->
            texts.render(
                MessageKind.valueOf(message.kind().toUpperCase(Locale.ROOT)),
                message.language(),
                message.facts(),
                false,
                ELEVEN))
        .toList();
  }

  private IncomingSmsHandler desk() {
    var clock = InstantSource.fixed(ELEVEN);
    Stores all = stores.stores();
    return new IncomingSmsHandler(
        all, codes(), new CaseWorkBySms(all), new CourtDays(all, clock), "test", clock);
  }

  private MessageOutbox outbox() {
    return new MessageOutbox(
        stores.database(), stores.sealing(), UUID::randomUUID, MessageOutbox.LEASE);
  }

  private SmsCodes codes() {
    return new SmsCodes(stores.sealing(), () -> 123_456);
  }

  /// The registry takes a code, which is 123456.
  private void takeCode() {
    Optional<String> code = stores.database().inTransaction(tx -> codes().issue(tx, registry.id()));
    assertThat(code).contains("123456");
  }

  private IncomingSms text(String id) {
    return new IncomingSms(id, registry.phone(), ORDER);
  }

  /// From now on each change of a hearing takes so many seconds.
  private void slow(String seconds) {
    stores.change(
        """
        create function slow() returns trigger language plpgsql as $$
        begin
          perform pg_sleep(%s);
          return new;
        end $$;
        create trigger slow before update on hearing for each row execute function slow()
        """
            .formatted(seconds));
  }

  /// From now on a change of these cases fails with that error of the database.
  private void breakCases(String error, CaseReference... broken) {
    stores.change(
        """
        create function broken() returns trigger language plpgsql as $$
        begin
          raise exception 'broken' using errcode = '%s';
        end $$;
        create trigger broken before update on case_file for each row
          when (old.reference in (%s)) execute function broken()
        """
            .formatted(
                error,
                Stream.of(broken)
                    .map(reference -> Integer.toString(reference.number()))
                    .collect(Collectors.joining(", "))));
  }

  private void mend() {
    stores.change("drop trigger broken on case_file; drop function broken()");
  }

  private UUID hearing(CaseReference reference) {
    return UUID.fromString(
        stores
            .ask(
                "select h.id from hearing h join case_file c on c.id = h.case_id where c.reference"
                    + " = "
                    + reference.number())
            .getFirst()
            .getFirst());
  }
}
