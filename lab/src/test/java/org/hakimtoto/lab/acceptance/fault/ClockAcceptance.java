package org.hakimtoto.lab.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.hakimtoto.gateway.config.CannotStart;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The story of a machine whose clock is wrong while a child waits: no text is given up for it, no
/// office is told that it was late, and reports go on.
@ExtendWith(WithRealStores.class)
class ClockAcceptance {
  private static final String CHIEF = "+254700000001";
  private static final String CHIEF_PIN = "482915";

  /// Longer than the pump's housekeeping rests.
  private static final Duration ROUND = Duration.ofSeconds(7);

  private static final Duration TWO_DAYS = Duration.ofDays(2).plusMinutes(5);
  private static final String MISSED =
      "select count(*) from case_event where kind in ('clock-missed', 'clock-warned')";

  private static final String WAITS =
      "select count(*) from message where priority = 0 and state = 'READY'";

  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
  private final InstantSource machine = () -> InstantSource.system().instant().plus(ahead.get());

  @Test
  void a_gateway_does_not_start_with_another_time_than_the_servers(RealStores stores) {
    for (Duration wrong : List.of(TWO_DAYS, TWO_DAYS.negated(), Duration.ofSeconds(75))) {
      ahead.set(wrong);
      assertThatThrownBy(() -> RunningGateway.openOnMachine(machine, stores).close())
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("PostgreSQL's, and may differ by 60 s")
          .hasMessageContaining(wrong.isNegative() ? "2 d 0 h behind" : "ahead of")
          .hasMessageNotContaining("\n");
    }
    ahead.set(Duration.ofSeconds(-45));
    RunningGateway.openOnMachine(machine, stores).close();
  }

  @Test
  void a_clock_that_jumps_kills_no_alert_and_stops_no_report(RealStores stores) {
    try (var house = RunningGateway.openOnMachine(machine, stores)) {
      report(house, stores, 1);
      waitsAnHour(stores);

      ahead.set(TWO_DAYS);
      aRoundLaterNothingIsLate(stores);
      house.lookAtClocks();
      assertThat(house.operations("/metrics").body())
          .contains("haki_timed_work_stopped 1", "haki_clock_ahead_seconds 173");
      assertThat(house.operations("/health/ready").statusCode()).isEqualTo(200);
      assertThat(house.operations("/health/ready").body()).contains("\"clock\":\"wrong\"");
      aRoundLaterNothingIsLate(stores);

      report(house, stores, 2);
      assertThat(
              stores.count("select count(*) from case_event where at > now() + interval '1 hour'"))
          .as("what is filed is filed with the right time")
          .isZero();

      ahead.set(Duration.ZERO);
      house.lookAtClocks();
      assertThat(house.operations("/metrics").body()).contains("haki_timed_work_stopped 0");
      assertThat(house.operations("/health/ready").body()).contains("\"clock\":\"right\"");
      stores.change(
          "update message set deadline = now() - interval '1 minute'"
              + " where priority = 0 and due_at > now()");
      await()
          .untilAsserted(() ->
              assertThat(stores.ask("select failure from message where state = 'DEAD'"))
                  .containsExactly(List.of("deadline")));
    }
  }

  /// Its alerts leave.
  private static void report(RunningGateway house, RealStores stores, int cases) {
    house.phone(CHIEF).reports(CHIEF_PIN, Reports.boyInACell(15));
    await()
        .until(() ->
            stores.count(
                    "select count(distinct case_id) from message"
                        + " where priority = 0 and state in ('ACCEPTED', 'DELIVERED')")
                == cases);
  }

  /// One red alert is still to go, and in time for an hour.
  private static void waitsAnHour(RealStores stores) {
    stores.change(
        "update message set state = 'READY', carrier_message_id = null, due_at = now() + interval"
            + " '50 minutes', deadline = now() + interval '1 hour' where id = (select id from"
            + " message where priority = 0 limit 1)");
  }

  private static void aRoundLaterNothingIsLate(RealStores stores) {
    await()
        .during(ROUND)
        .atMost(ROUND.multipliedBy(2))
        .until(() ->
            stores.count(WAITS) == 1
                && stores.count("select count(*) from message where state = 'DEAD'") == 0
                && stores.count(MISSED) == 0);
  }
}
