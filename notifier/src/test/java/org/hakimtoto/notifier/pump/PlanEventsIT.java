package org.hakimtoto.notifier.pump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.report.Correction;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.notifier.carrier.Carrier;
import org.hakimtoto.notifier.carrier.OutgoingSms;
import org.hakimtoto.notifier.carrier.SendResult;
import org.hakimtoto.notifier.message.Texts;
import org.hakimtoto.notifier.planner.HearingNotices;
import org.hakimtoto.notifier.planner.HomeVisits;
import org.hakimtoto.notifier.send.Sender;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.cases.EventOutbox;
import org.hakimtoto.store.cases.FileReport;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Many events at once are planned as each would be by itself.
@ExtendWith(WithRealStores.class)
class PlanEventsIT {
  private static final Instant NOW = Samples.FRIDAY_NIGHT;
  private static final List<Area> PLACES =
      List.of(new Area(47, 278, 0), new Area(1, 1, 0), new Area(47, 274, 0), new Area(22, 111, 0));

  private RealStores stores;
  private Officer chief;
  private Officer office;
  private int filed;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    chief = real.officer("+254700000001");
    office = real.officer("+254700000002");
  }

  @Test
  void a_batch_makes_the_messages_that_its_events_make_one_by_one() {
    for (int n = 0; n < 20; n++) {
      var reference = file(PLACES.get(n % PLACES.size()));
      if (n % PLACES.size() == 0) {
        change(reference, new CaseCommand.Accept());
      }
    }
    var plans = plans(() -> NOW);

    assertThat(next(plans, PlanEvents.MOST)).isTrue();
    assertThat(unplanned()).isZero();
    List<List<String>> together = messages();
    forget();
    while (next(plans, 1)) {
      // one after another
    }

    assertThat(together).hasSizeGreaterThan(40);
    assertThat(messages()).isEqualTo(together);
    assertThat(stores.count("select count(*) from twin_key")).isEqualTo(20);
  }

  @Test
  void a_batch_takes_so_many_and_no_more() {
    for (int n = 0; n < 5; n++) {
      file(PLACES.getFirst());
    }
    var plans = plans(() -> NOW);

    next(plans, 3);
    assertThat(unplanned()).isEqualTo(2);
    next(plans, 3);
    assertThat(unplanned()).isZero();
    assertThat(next(plans, 3)).isFalse();
  }

  @Test
  void a_burst_in_one_county_holds_up_none_of_another() {
    for (int n = 0; n < 100; n++) {
      file(PLACES.getFirst());
    }
    var elsewhere = file(new Area(1, 1, 0));
    var alsoElsewhere = file(new Area(22, 111, 0));
    var plans = plans(() -> NOW);

    assertThat(next(plans, PlanEvents.MOST)).isTrue();
    assertThat(planned(elsewhere)).isTrue();
    assertThat(planned(alsoElsewhere)).isTrue();
    assertThat(unplanned()).as("and the burst goes on").isBetween(1, 99);
    while (next(plans, PlanEvents.MOST)) {
      // until nothing is left
    }
    assertThat(unplanned()).isZero();
  }

  @Test
  void lanes_share_the_counties_out() {
    var nairobi = file(PLACES.getFirst());
    var west = file(new Area(22, 111, 0));
    var coast = file(new Area(1, 1, 0));
    var plans = plans(() -> NOW);

    assertThat(next(plans, new EventOutbox.Counties(2, 0))).isTrue();
    assertThat(List.of(planned(nairobi), planned(west), planned(coast)))
        .containsExactly(false, true, false);
    assertThat(next(plans, new EventOutbox.Counties(2, 0))).isFalse();
    assertThat(next(plans, new EventOutbox.Counties(2, 1))).isTrue();
    assertThat(unplanned()).isZero();
  }

  /// On a slow store a batch ends early: the first of each county come before the second of any.
  @Test
  void the_counties_of_a_batch_take_turns() {
    for (int n = 0; n < 30; n++) {
      file(PLACES.getFirst());
    }
    var elsewhere = file(new Area(1, 1, 0));
    var time = new AtomicReference<>(NOW);
    var plans = plans(() -> time.updateAndGet(now -> now.plus(Duration.ofMillis(60))));

    next(plans, PlanEvents.MOST);
    assertThat(planned(elsewhere)).isTrue();
    assertThat(unplanned()).isGreaterThan(20);
  }

  @Test
  void what_happened_to_a_case_in_another_county_comes_first() {
    var moved = file(PLACES.getFirst());
    change(moved, new CaseCommand.Accept());
    stores.change(
        "alter table case_event disable trigger case_event_append_only;"
            + " update case_event set county = 1 where seq >= 2;"
            + " alter table case_event enable trigger case_event_append_only");
    var plans = plans(() -> NOW);

    next(plans, PlanEvents.MOST);
    assertThat(stores.count("select min(seq) from case_event where planned_at is null"))
        .isEqualTo(2);
    next(plans, PlanEvents.MOST);
    assertThat(unplanned()).isZero();
  }

  @Test
  void on_a_slow_store_the_first_do_not_wait_for_the_last() {
    for (int n = 0; n < 10; n++) {
      file(PLACES.getFirst());
    }
    var time = new AtomicReference<>(NOW);
    var plans = plans(() -> time.updateAndGet(now -> now.plus(Duration.ofMillis(60))));

    assertThat(next(plans, PlanEvents.MOST)).isTrue();
    assertThat(unplanned()).isBetween(1, 9);
    while (next(plans, PlanEvents.MOST)) {
      // until nothing is left
    }
    assertThat(unplanned()).isZero();
  }

  @Test
  void one_that_the_store_refuses_holds_up_none_before_it() {
    file(PLACES.getFirst());
    var held = file(PLACES.getFirst());
    try (var pump = pump();
        var _ =
            stores.hold(
                "select 1 from case_file where reference = " + held.number() + " for update")) {
      assertThatThrownBy(pump::planOnce).isInstanceOf(StoreFault.class);
      assertThat(unplanned()).isEqualTo(2);

      assertThat(pump.planOnce()).isTrue();
      assertThat(unplanned()).isEqualTo(1);
    }
  }

  private boolean next(PlanEvents plans, int most) {
    return next(plans, EventOutbox.Counties.ALL, most);
  }

  private boolean next(PlanEvents plans, EventOutbox.Counties counties) {
    return next(plans, counties, PlanEvents.MOST);
  }

  private boolean next(PlanEvents plans, EventOutbox.Counties counties, int most) {
    return stores.database().inTransaction(tx -> plans.next(tx, counties, List.of(), most));
  }

  private PlanEvents plans(InstantSource clock) {
    var all = stores.stores();
    return new PlanEvents(all, new HearingNotices(all), new HomeVisits(all), clock, (_, _) -> {});
  }

  private Pump pump() {
    return new Pump(
        stores.stores(),
        Sender.unlimited(Texts.shipped("22115", "*384*115#"), new NoCarrier(), "22115", () -> 0.5),
        () -> NOW,
        (_, _) -> {});
  }

  private static final class NoCarrier implements Carrier {
    @Override
    public String name() {
      return "none";
    }

    @Override
    public SendResult send(OutgoingSms sms) {
      return new SendResult.Refused("none");
    }
  }

  private CaseReference file(Area place) {
    int serial = 11_111_111 + 1_111 * filed++;
    Report report = Samples.report(chief).report().corrected(new Correction.Place(place, false));
    new FileReport(stores.database(), stores.sealing(), UUID::randomUUID, () -> serial)
        .file(
            stores.sealing().pressKey("s" + serial, chief.phone(), "1"),
            report,
            NOW,
            CaseReference::shown);
    return CaseReference.ofSerial(serial);
  }

  private void change(CaseReference reference, CaseCommand command) {
    assertThat(
            new ChangeCase(stores.database(), stores.sealing(), UUID::randomUUID)
                .change(reference, command, office, Channel.USSD, NOW, OptionalInt.empty()))
        .isInstanceOf(ChangeCase.Outcome.Done.class);
  }

  private int unplanned() {
    return stores.count("select count(*) from case_event where planned_at is null");
  }

  private boolean planned(CaseReference reference) {
    return stores.count(
            "select count(*) from case_event e join case_file c on c.id = e.case_id"
                + " where e.planned_at is not null and c.reference = "
                + reference.number())
        > 0;
  }

  private List<List<String>> messages() {
    return stores.ask(
        """
        select event_id, kind, class, priority, phone_index, language, due_at, deadline, officer_id
          from message order by event_id, kind, phone_index
        """);
  }

  /// As if nothing had been planned yet.
  private void forget() {
    stores.change(
        "delete from message; delete from twin_key;"
            + " alter table case_event disable trigger case_event_append_only;"
            + " update case_event set planned_at = null;"
            + " alter table case_event enable trigger case_event_append_only");
  }
}
