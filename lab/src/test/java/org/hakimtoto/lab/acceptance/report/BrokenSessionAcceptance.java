package org.hakimtoto.lab.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hakimtoto.gateway.server.Gateway;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.demo.DemoSurroundings;
import org.hakimtoto.lab.servers.EmbeddedRedis;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.redis.RedisSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What a caller sees when sessions are repeated, stolen, cut or forgotten.
@ExtendWith(WithRealStores.class)
class BrokenSessionAcceptance {
  private static final String CHIEF = "+254700000001";
  private static final String PIN = "482915";
  private static final String[] REPORT = Reports.boyInACell(15);

  @Test
  void every_repeated_callback_gets_the_same_bytes_and_makes_one_case(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var chief = house.phone(CHIEF).dials();
      for (String input : REPORT) {
        String before = chief.screen();
        assertThat(chief.repeats().screen()).isEqualTo(before);
        chief.presses(input);
      }
      String saved = chief.presses(PIN).screen();
      assertThat(saved).startsWith("CON Imepokelewa");
      assertThat(chief.repeats().screen()).isEqualTo(saved);
      String end = chief.presses(Reports.NO_NUMBER).screen();

      assertThat(end).startsWith("END Imepokelewa");
      assertThat(chief.repeats().screen()).isEqualTo(end);
      assertThat(stores.count("select count(*) from case_file")).isEqualTo(1);
    }
  }

  /// Before each key, and before the carrier repeats itself.
  @Test
  void a_session_that_redis_forgot_goes_on_where_it_was(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var chief = house.phone(CHIEF).dials();
      for (String key : REPORT) {
        forget(stores);
        String asked = chief.presses(key).screen();
        forget(stores);
        assertThat(chief.repeats().screen()).isEqualTo(asked);
      }
      forget(stores);
      String saved = chief.presses(PIN).screen();
      assertThat(saved).startsWith("CON Imepokelewa");
      forget(stores);
      assertThat(chief.repeats().screen()).isEqualTo(saved);
      forget(stores);
      String end = chief.presses(Reports.NO_NUMBER).screen();
      assertThat(end).startsWith("END Imepokelewa");
      forget(stores);
      assertThat(chief.repeats().screen()).isEqualTo(end);
      assertThat(stores.count("select count(*) from case_file")).isEqualTo(1);
    }
  }

  /// A link on a web page can make a phone dial all of it: nobody has seen the screen that asks.
  @Test
  void a_first_callback_never_files_though_the_pin_is_right(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var chief = house.phone(CHIEF).dials();
      String whole = String.join("*", REPORT) + "*" + PIN;
      forget(stores);

      assertThat(chief.posts(whole).screen()).contains("Mvulana, 15").contains("PIN yako");
      assertThat(stores.count("select count(*) from case_file")).isZero();
      assertThat(stores.count("select count(*) from pin_attempt")).isZero();
      forget(stores);
      assertThat(chief.presses(PIN).screen()).startsWith("CON Imepokelewa");
      assertThat(stores.count("select count(*) from case_file")).isEqualTo(1);
    }
  }

  @Test
  void a_strangers_first_callback_never_files_either(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var stranger = house.phone("+254700000101").dials();
      forget(stores);

      assertThat(stranger.posts("2*2*2*KIBERA*1*1*115*1").screen()).contains("1 Send, no SMS");
      assertThat(stores.count("select count(*) from case_file")).isZero();
      forget(stores);
      assertThat(stranger.presses("1").screen()).startsWith("END Received");
      assertThat(stores.count("select count(*) from case_file")).isEqualTo(1);
    }
  }

  /// Two keys come together, or the state is one press behind: nobody has seen what follows the
  /// first, and it sent nothing.
  @Test
  void a_key_behind_one_that_would_send_shows_the_screen_that_asks_once_more(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var stranger = house.phone("+254700000101").dials();
      String asked = stranger.presses("2", "2", "2", "KIBERA", "1", "1", "115").screen();

      assertThat(stranger.presses("1*1").screen()).isEqualTo(asked);
      assertThat(stores.count("select count(*) from case_file")).isZero();
      assertThat(stranger.presses("1").screen()).startsWith("END Received");
      assertThat(stores.count("select count(*) from case_file")).isEqualTo(1);
    }
  }

  @Test
  void keys_that_come_together_leave_the_answers_before_them_as_they_were(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var stranger = house.phone("+254700000101").dials();
      String welcome = stranger.screen();

      assertThat(stranger.presses("2*2").screen()).startsWith("CON What danger now?");
      assertThat(stranger.posts("").screen()).isEqualTo(welcome);
    }
  }

  @Test
  void a_code_that_is_not_ours_is_not_served(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var answer =
          RunningGateway.post(
              house.port(),
              "/at/" + RunningGateway.TOKEN + "/ussd",
              RunningGateway.form(
                  "sessionId",
                  "s",
                  "phoneNumber",
                  CHIEF,
                  "networkCode",
                  "63902",
                  "serviceCode",
                  "*999*1#",
                  "text",
                  ""));

      assertThat(answer.body()).startsWith("END Nambari hii si ya huduma hii.");
    }
  }

  @Test
  void a_call_without_end_ends_politely(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var chief = house.phone(CHIEF).dials();
      for (int i = 0; i < 130 && chief.screen().startsWith("CON "); i++) {
        chief.presses("7");
      }

      assertThat(chief.screen()).startsWith("END Simu hii imekuwa ndefu sana.");
      assertThat(chief.repeats().screen()).startsWith("END Simu hii imekuwa ndefu sana.");
    }
  }

  @Test
  void digits_of_other_scripts_are_digits(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      house
          .phone(CHIEF)
          .dials()
          .presses("\u0661", "\uff11", "1", "1", "1", "\u0662\u0661\u0665")
          .presses("\u0664\u0668\u0662\u0669\u0661\u0665");

      assertThat(stores.ask("select reported_by is null from case_file"))
          .containsExactly(java.util.List.of("f"));
    }
  }

  @Test
  void without_redis_a_report_is_still_made(RealStores stores, @TempDir Path home) {
    try (var redis = EmbeddedRedis.start(home, Path.of("target", "real-servers", "bin"), 0)) {
      var settings = redis.login(RedisSettings::new);
      redis.killHard();
      var config = RunningGateway.config(stores, settings);
      try (var gateway =
          Gateway.start(
              config,
              java.time.InstantSource.system(),
              org.hakimtoto.gateway.config.Ids.random(),
              DemoSurroundings::new)) {
        var chief = new Phone(CHIEF, java.util.List.of(gateway.port()));
        chief.dials().presses(REPORT).presses(PIN);
        String saved = chief.screen();
        assertThat(saved).startsWith("CON Imepokelewa");
        assertThat(chief.repeats().screen()).isEqualTo(saved);
        chief.presses(Reports.NO_NUMBER);
        String end = chief.screen();
        assertThat(end).startsWith("END Imepokelewa");
        assertThat(chief.repeats().screen()).isEqualTo(end);
        assertThat(stores.count("select count(*) from case_file")).isEqualTo(1);
      }
    }
  }

  @Test
  void a_lost_session_never_checks_an_earlier_pin_again(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var chief = house.phone(CHIEF).dials().presses(REPORT).presses("111111", "222222");
      assertThat(chief.screen()).contains("yaliyobaki: 3");
      forget(stores);
      chief.presses("333333");

      assertThat(chief.screen()).contains("yaliyobaki: 2");
      assertThat(stores.count("select count(*) from pin_attempt")).isEqualTo(3);
    }
  }

  @Test
  void another_phone_on_the_session_learns_nothing(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var chief = house.phone(CHIEF).dials().presses("1", "1");
      var thief = chief.stolenBy("+254711000111");

      assertThat(thief.screen()).startsWith("END ").doesNotContain("Kibera");
      assertThat(chief.presses("1").screen()).startsWith("CON ");
    }
  }

  @Test
  void a_deep_dial_starts_at_the_first_screen(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      house.phone(CHIEF).dials();
      // a Redis that is not fresh: what it does not know never was
      stores.jedis().set("haki:epoch", "0");
      var chief = house.phone(CHIEF).dialsDeep("1*1*1");

      assertThat(chief.screen()).startsWith("CON Haki Mtoto\n1 Toa taarifa ya mtoto");
      assertThat(chief.presses("1").screen()).startsWith("CON Mtoto huyu:");
    }
  }

  @Test
  void without_postgres_the_caller_is_told_that_nothing_was_saved(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var chief = house.phone(CHIEF).dials().presses(REPORT);
      stores.postgres().killHard();
      try {
        chief.presses(PIN);
        assertThat(chief.screen())
            .isEqualTo(
                "END HAIJAHIFADHIWA. Piga 116 sasa, bure, au piga tena baada ya dakika chache.\nNOT"
                    + " SAVED. Call 116 now, free, or dial again in a few minutes.");
        assertThat(house.operations("/health/ready").statusCode()).isEqualTo(503);
        assertThat(house.operations("/health/live").statusCode()).isEqualTo(200);
        assertThat(house.phone(CHIEF).texts("STATUS 482137559")).isEqualTo(503);
        assertThat(house.phone(CHIEF).dials().screen())
            .as("nobody knows who calls, and a report may be begun")
            .startsWith("CON Haki Mtoto\nHatari/Danger: 116, bure/free\n1 Toa taarifa ya mtoto");
        forget(stores);
        assertThat(house.phone(CHIEF).dialsDeep("1*1*1*1").screen())
            .startsWith("END HAIJAHIFADHIWA")
            .contains("NOT SAVED. Call 116 now");
      } finally {
        stores.postgres().restart();
      }
      org.awaitility.Awaitility.await()
          .until(() ->
              house.operations("/health/ready").statusCode() == 200
                  && house.phone(CHIEF).dials().screen().startsWith("CON "));
      var again = house.phone(CHIEF).dials().presses("1");
      // what was told before the outage may be gone on with
      if (again.screen().startsWith("CON Ulianza ")) {
        again.presses("1");
      }
      again.presses(java.util.List.of(REPORT).subList(1, REPORT.length).toArray(String[]::new));
      assertThat(again.presses(PIN).screen()).startsWith("CON Imepokelewa");
    }
  }

  private static void forget(RealStores stores) {
    try (var jedis = stores.jedis()) {
      jedis.flushAll();
    }
  }
}
