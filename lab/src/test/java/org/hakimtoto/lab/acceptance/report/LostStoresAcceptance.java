package org.hakimtoto.lab.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.lab.servers.EmbeddedRedis;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.redis.RedisSettings;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Redis, PostgreSQL or both go away at each screen of the report, whoever makes it and in either
/// language. Nobody is promised anything that is not kept.
@Tag("faults")
@Order(Story.LONG)
@ExtendWith(WithRealStores.class)
class LostStoresAcceptance {
  private static final String NOT_SAVED = "END HAIJAHIFADHIWA. Piga 116 sasa, bure, au piga tena";
  private static final String NOT_SAVED_EN = "\nNOT SAVED. Call 116 now, free, or dial again";

  /// Before each key, and before the carrier repeats itself.
  @TestFactory
  Stream<DynamicTest> redis_is_emptied_at_every_screen(RealStores stores) {
    var house = RunningGateway.open(stores);
    return Journeys.byTurns(stores, false).stream()
        .map(journey ->
            dynamicTest(
                journey.toString(), () -> reports(house, stores, journey, () -> forget(stores))))
        .onClose(house::close);
  }

  /// The process is killed and started again.
  @TestFactory
  Stream<DynamicTest> redis_is_killed_at_every_screen(RealStores stores, @TempDir Path home) {
    var redis = redis(home);
    var house = RunningGateway.open(stores, redis.login(RedisSettings::new));
    return Journeys.byTurns(stores, true).stream()
        .map(journey ->
            dynamicTest(
                journey.toString(),
                () ->
                    reports(
                        house,
                        stores,
                        journey,
                        () -> {
                          redis.killHard();
                          redis.restart();
                        })))
        .onClose(() -> {
          house.close();
          redis.close();
        });
  }

  @TestFactory
  Stream<DynamicTest> redis_is_away_from_the_first_screen_on(
      RealStores stores, @TempDir Path home) {
    var redis = redis(home);
    var house = RunningGateway.open(stores, redis.login(RedisSettings::new));
    redis.killHard();
    return Journeys.byTurns(stores, false).stream()
        .map(journey ->
            dynamicTest(journey.toString(), () -> reports(house, stores, journey, () -> {})))
        .onClose(() -> {
          house.close();
          redis.close();
        });
  }

  private static void reports(
      RunningGateway house, RealStores stores, Journeys journey, Runnable breaks) {
    journey.begun(stores);
    var phone = journey.phone(house).dials();
    goesOn(phone, journey.keys().subList(0, journey.keys().size() - 1), breaks);
    assertThat(cases(stores)).as("before the last key").isZero();
    goesOn(phone, List.of(journey.keys().getLast()), breaks);
    String reference = phone.reference();
    breaks.run();
    assertThat(phone.repeats().reference()).isEqualTo(reference);
    assertThat(cases(stores)).isEqualTo(1);
    if (journey.registered()) {
      goesOnInTheNextCall(house, stores, journey, breaks);
    }
  }

  /// The call drops at the place; the next one goes on with it.
  private static void goesOnInTheNextCall(
      RunningGateway house, RealStores stores, Journeys journey, Runnable breaks) {
    journey.begun(stores);
    var phone = journey.phone(house).dials().presses(journey.first(journey.kept()));
    phone.hangsUp("Incomplete");
    phone.dials();
    var keys = new ArrayList<>(List.of(journey.keys().getFirst(), journey.pin(), "1"));
    keys.addAll(journey.rest(journey.kept()));
    goesOn(phone, keys, breaks);
    String reference = phone.reference();
    if (phone.screen().startsWith("CON ")) {
      goesOn(phone, List.of(Reports.NO_NUMBER), breaks);
    }
    assertThat(phone.screen()).startsWith("END ").contains(reference);
    phone.hangsUp("Success");
    assertThat(cases(stores)).isEqualTo(1);
    assertThat(stores.ask("select kind from case_event order by seq"))
        .containsExactly(List.of("reported"), List.of("report-continued"));
  }

  private static void goesOn(Phone phone, List<String> keys, Runnable breaks) {
    for (String key : keys) {
      breaks.run();
      String asked = phone.presses(key).screen();
      breaks.run();
      assertThat(phone.repeats().screen()).isEqualTo(asked);
    }
  }

  /// One call stands at each screen of each journey when both go away.
  @Test
  void both_are_away_at_every_screen(RealStores stores, @TempDir Path home) {
    try (var redis = redis(home);
        var house = RunningGateway.open(stores, redis.login(RedisSettings::new))) {
      var calls = Call.atEveryScreen(house, stores);
      redis.killHard();
      stores.postgres().killHard();
      try {
        for (var call : calls) {
          assertThat(call.phone().presses(call.key()).screen())
              .as(call.toString())
              .startsWith(NOT_SAVED)
              .contains(NOT_SAVED_EN);
        }
        for (String number : List.of(Journeys.CHIEF, Journeys.STRANGER)) {
          assertThat(house.phone(number).dials().screen()).startsWith(NOT_SAVED);
          assertThat(house.phone(number).dialsDeep("1*1*1").screen()).startsWith(NOT_SAVED);
        }
      } finally {
        redis.restart();
        stores.postgres().restart();
      }
      comesBack(house);
      assertThat(stores.count("select count(*) from case_file where reported_by is not null"))
          .as("sent by the caller")
          .isZero();
      stores.change("delete from report_draft");
      var again = house.phone(Journeys.CHIEF).dials().presses(Reports.boyInACell(15));
      assertThat(again.presses(Journeys.CHIEF_PIN).reference()).isNotEmpty();
    }
  }

  /// Who calls then is nobody in particular: the report goes on as far as it can, and it is told at
  /// the end, at the latest, that nothing was saved.
  @Test
  void postgres_alone_is_away_at_every_screen(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var calls = Call.atEveryScreen(house, stores);
      Phone begun;
      stores.postgres().killHard();
      try {
        for (var call : calls) {
          String screen = call.phone().presses(call.key()).screen();
          assertThat(screen)
              .as(call.toString())
              .startsWith(call.isLast() ? NOT_SAVED : "CON ")
              .doesNotContain("Imepokelewa", "Received");
        }
        begun = house.phone(Journeys.CHIEF).dials();
        assertThat(begun.screen())
            .startsWith("CON Haki Mtoto\nHatari/Danger: 116, bure/free\n1 Toa taarifa ya mtoto");
        begun.presses("1", "1", "1", "KIBERA", "1", "1", "215");
        var told = house.phone(Journeys.STRANGER).dials().presses("2", "2", "2", "Thika", "1", "2");
        assertThat(told.presses("109", "1").screen()).startsWith(NOT_SAVED).contains(NOT_SAVED_EN);
        assertThat(told.repeats().screen()).startsWith(NOT_SAVED);
      } finally {
        stores.postgres().restart();
      }
      comesBack(house);
      assertThat(cases(stores)).isZero();
      assertThat(begun.presses("1").screen()).startsWith("END Imepokelewa, bado haijathibitishwa.");
      assertThat(begun.repeats().reference()).isEqualTo(begun.reference());
      assertThat(stores.ask("select reported_by from case_file")).containsExactly(List.of("null"));
    }
  }

  /// A call that stands behind so many keys.
  private record Call(Journeys journey, Phone phone, int keys) {
    /// One at each screen of each journey; all are dialled before one of them is worth going on
    /// with.
    static List<Call> atEveryScreen(RunningGateway house, RealStores stores) {
      var calls = new ArrayList<Call>();
      for (var journey : Journeys.all(stores)) {
        journey.begun(stores);
        for (int keys = 0; keys < journey.keys().size(); keys++) {
          calls.add(new Call(journey, journey.phone(house).dials(), keys));
        }
      }
      calls.forEach(call -> call.phone().presses(call.journey().first(call.keys())));
      return calls;
    }

    String key() {
      return journey.keys().get(keys);
    }

    boolean isLast() {
      return keys == journey.keys().size() - 1;
    }

    @Override
    public String toString() {
      return journey + ", behind " + keys;
    }
  }

  static void comesBack(RunningGateway house) {
    await().until(() -> house.operations("/health/ready").statusCode() == 200);
  }

  static EmbeddedRedis redis(Path home) {
    return EmbeddedRedis.start(home, Path.of("target", "real-servers", "bin"), 0);
  }

  private static void forget(RealStores stores) {
    try (var jedis = stores.jedis()) {
      jedis.flushAll();
    }
  }

  private static int cases(RealStores stores) {
    return stores.count("select count(*) from case_file");
  }
}
