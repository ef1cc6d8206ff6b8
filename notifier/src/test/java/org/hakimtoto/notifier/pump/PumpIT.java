package org.hakimtoto.notifier.pump;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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

/// One event that cannot be read stops nobody else's alert and no other case's clock.
@ExtendWith(WithRealStores.class)
class PumpIT {
  private static final Instant FRIDAY_NIGHT = Samples.FRIDAY_NIGHT;

  private final List<String> counted = new ArrayList<>();
  private RealStores stores;
  private Instant now = FRIDAY_NIGHT;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    file(48_213_755);
    spoil();
    file(11_111_111);
  }

  @Test
  void the_events_behind_one_that_cannot_be_read_are_planned() {
    try (var pump = pump()) {
      assertThat(pump.planOnce()).as("put aside").isTrue();
      assertThat(pump.planOnce()).as("the next one").isTrue();
      assertThat(pump.planOnce()).as("no more").isFalse();

      assertThat(stores.count("select count(*) from case_event where planned_at is null"))
          .isEqualTo(1);
      assertThat(stores.count("select count(*) from message where kind = 'alert_red'"))
          .isEqualTo(2);
      assertThat(counted).contains("haki_pump_failures plan");
    }
  }

  @Test
  void it_is_tried_again_later() {
    try (var pump = pump()) {
      pump.planOnce();
      pump.planOnce();
      assertThat(pump.planOnce()).isFalse();

      now = now.plus(Quarantine.REST);
      assertThat(pump.planOnce()).as("and put aside again").isTrue();
      assertThat(pump.planOnce()).isFalse();
    }
  }

  @Test
  void the_clocks_of_other_cases_fire() {
    now = FRIDAY_NIGHT.plus(Duration.ofMinutes(20));
    try (var pump = pump()) {
      int steps = 0;
      while (pump.tickOnce() && steps < 20) {
        steps++;
      }

      assertThat(steps).isLessThan(20);
      assertThat(stores.ask("select kind from case_event where kind = 'clock-warned'")).hasSize(1);
      assertThat(counted).contains("haki_pump_failures clock");
    }
  }

  private Pump pump() {
    return new Pump(
        stores.stores(),
        Sender.unlimited(Texts.shipped("22115", "*384*115#"), new NoCarrier(), "22115", () -> 0.5),
        (InstantSource) () -> now,
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
    var chief = stores.officer("+254700000001");
    new FileReport(stores.database(), stores.sealing(), UUID::randomUUID, () -> serial)
        .file(
            stores.sealing().pressKey("s" + serial, chief.phone(), "1"),
            Samples.report(chief).report(),
            FRIDAY_NIGHT,
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
