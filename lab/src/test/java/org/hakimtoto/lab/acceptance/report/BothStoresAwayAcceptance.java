package org.hakimtoto.lab.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.servers.EmbeddedRedis;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.redis.RedisSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// PostgreSQL and Redis go away in the middle of calls: the gateway that showed the last screen
/// goes on from it, and what is told to its end is in its journal.
@ExtendWith(WithRealStores.class)
class BothStoresAwayAcceptance {
  private static final List<String> REPORT = List.of("2", "2", "2", "Thika", "1", "2", "109", "1");
  private static final List<String> CHIEFS = List.of("1", "1", "1", "1", "1", "215", "482915");

  @Test
  void calls_go_on_from_every_screen_and_begin_and_each_is_one_case(
      RealStores stores, @TempDir Path home) {
    Path bin = Path.of("target", "real-servers", "bin");
    try (var redis = EmbeddedRedis.start(home.resolve("redis"), bin, 0);
        var house =
            RunningGateway.openWithJournal(
                stores.settings(),
                redis.login(RedisSettings::new),
                stores,
                home.resolve("journal"))) {
      var calls = new ArrayList<Phone>();
      for (int keys = 0; keys < REPORT.size(); keys++) {
        Phone phone = house.phone("+25471100020" + keys).dials();
        calls.add(phone.presses(REPORT.subList(0, keys).toArray(String[]::new)));
      }
      Phone chief = house.phone(Journeys.CHIEF).dials();
      chief.presses(CHIEFS.subList(0, 6).toArray(String[]::new));
      redis.killHard();
      stores.postgres().killHard();
      var shown = new ArrayList<String>();
      try {
        for (int keys = 0; keys < REPORT.size(); keys++) {
          for (String key : REPORT.subList(keys, REPORT.size())) {
            calls.get(keys).presses(key);
          }
          shown.add(kept(calls.get(keys)));
        }
        shown.add(kept(chief.presses(CHIEFS.getLast())));
        Phone begun = house.phone("+254711000219").dials();
        for (String key : REPORT) {
          begun.presses(key);
        }
        shown.add(kept(begun));
        assertThat(begun.repeats().screen()).contains("No office has been told yet");
      } finally {
        redis.restart();
        stores.postgres().restart();
      }
      await()
          .ignoreExceptions() // the server is starting
          .untilAsserted(() ->
              assertThat(stores.ask("select lpad(reference::text, 9, '0') from case_file"))
                  .containsExactlyInAnyOrderElementsOf(shown.stream().map(List::of).toList()));
      assertThat(stores.ask("select distinct reported_by from case_file"))
          .containsExactly(List.of("null"));
      assertThat(house.phone("+254711000218").dials().screen()).startsWith("CON ");
    }
  }

  private static String kept(Phone phone) {
    assertThat(phone.screen()).containsAnyOf("No office has been told yet", "Bado hakuna ofisi");
    return phone.screen().replaceAll("(?s).*?(\\d{3})-(\\d{3})-(\\d{3}).*", "$1$2$3");
  }
}
