package org.hakimtoto.notifier.pump;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.notifier.carrier.Carrier;
import org.hakimtoto.notifier.carrier.OutgoingSms;
import org.hakimtoto.notifier.carrier.SendResult;
import org.hakimtoto.notifier.message.Texts;
import org.hakimtoto.notifier.send.Sender;
import org.hakimtoto.store.cases.FileReport;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// No alert waits for a comparison, and a comparison that was due is made, whatever stops in
/// between.
@ExtendWith(WithRealStores.class)
class DuplicatesLaneIT {
  private final List<String> counted = new ArrayList<>();
  private RealStores stores;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    file(48_213_755);
    file(11_111_111);
  }

  @Test
  void alerts_are_committed_before_anything_is_compared() {
    plan();

    assertThat(alerts()).isEqualTo(4);
    assertThat(suggestions()).isZero();
  }

  @Test
  void the_pump_after_a_crash_compares_what_was_planned_before_it() {
    plan();

    try (var next = pump()) {
      assertThat(next.compareOnce()).as("both together").isTrue();
      assertThat(next.compareOnce()).isFalse();
    }
    assertThat(suggestions()).as("each of the other").isEqualTo(2);
  }

  @Test
  void one_that_cannot_be_compared_stops_no_alert_and_no_other() {
    plan();
    spoil();
    file(22_222_222);
    plan();

    try (var pump = pump()) {
      while (pump.compareOnce()) {
        // until nothing is left
      }
    }

    assertThat(counted).contains("haki_pump_failures compare");
    assertThat(alerts()).isEqualTo(6);
    assertThat(stores.count("select count(*) from twin_key where compared_at is not null"))
        .as("the third")
        .isEqualTo(1);
  }

  @Test
  void while_nobody_can_compare_alerts_go_on() {
    try (var _ = stores.hold("lock table duplicate_suggestion in access exclusive mode")) {
      plan();
    }

    assertThat(alerts()).isEqualTo(4);
  }

  private int alerts() {
    return stores.count("select count(*) from message where kind = 'alert_red'");
  }

  private int suggestions() {
    return stores.count("select count(*) from duplicate_suggestion");
  }

  private void plan() {
    try (var pump = pump()) {
      while (pump.planOnce()) {
        // until nothing is left
      }
    }
  }

  private Pump pump() {
    return new Pump(
        stores.stores(),
        Sender.unlimited(Texts.shipped("22115", "*384*115#"), new NoCarrier(), "22115", () -> 0.5),
        (InstantSource) () -> Samples.FRIDAY_NIGHT,
        (name, kind) -> counted.add(name + " " + kind));
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

  private void file(int serial) {
    Instant at = Samples.FRIDAY_NIGHT;
    var chief = stores.officer("+254700000001");
    new FileReport(stores.database(), stores.sealing(), UUID::randomUUID, () -> serial)
        .file(
            stores.sealing().pressKey("s" + serial, chief.phone(), "1"),
            Samples.report(chief).report(),
            at,
            CaseReference::shown);
  }

  /// As a lost key or a broken disk would leave it.
  private void spoil() {
    stores.change(
        "alter table case_event disable trigger case_event_append_only;"
            + " update case_event set facts = '\\x00';"
            + " alter table case_event enable trigger case_event_append_only");
  }
}
