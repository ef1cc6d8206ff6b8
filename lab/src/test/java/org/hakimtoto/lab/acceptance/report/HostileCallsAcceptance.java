package org.hakimtoto.lab.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a carrier, a thief, a web page or a thumb may do to a report.
@ExtendWith(WithRealStores.class)
class HostileCallsAcceptance {
  private static final String CHIEF = Journeys.CHIEF;
  private static final String PIN = Journeys.CHIEF_PIN;
  private static final String STRANGER = Journeys.STRANGER;
  private static final String[] KEYS = Reports.boyInACell(15);

  /// The end event, four minutes of silence and the PIN, all at once and on two gateways.
  @Test
  void end_timer_and_pin_at_once_are_one_case(RealStores stores) throws Exception {
    try (var house = RunningGateway.open(stores, 2);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int round = 1; round <= 4; round++) {
        var chief = house.phone(CHIEF).dials().presses(KEYS);
        List<Callable<Object>> all =
            List.of(
                () -> chief.hangsUp("Incomplete"),
                () -> {
                  silence(stores);
                  return house.advance(Duration.ZERO);
                },
                () -> chief.presses(PIN));
        for (var done : threads.invokeAll(all)) {
          done.get();
        }
        assertThat(chief.screen()).startsWith("CON Imepokelewa ");
        assertThat(chief.presses(Reports.NO_NUMBER).screen()).contains("Iandike");
        chief.hangsUp("Success");
        assertThat(cases(stores)).isEqualTo(round);
        stores.change("update case_file set opened_at = opened_at - interval '3 days'");
      }
    }
  }

  @Test
  void a_copied_callback_on_two_gateways_is_one_answer_and_one_case(RealStores stores) {
    try (var house = RunningGateway.open(stores, 2)) {
      var chief = house.phone(CHIEF).dials().presses(KEYS).presses(PIN);
      String saved = chief.screen();
      forget(stores);
      assertThat(chief.repeats().screen()).isEqualTo(saved);
      chief.presses(Reports.NO_NUMBER);
      assertThat(chief.repeats().screen()).startsWith("END ");
      assertThat(cases(stores)).isEqualTo(1);
    }
  }

  /// Whatever it brings, and whether or not the house may have forgotten a session.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1*1*1*1*1*215*482915",
        "1*1*1*1*1*215*482915*1",
        "1*1*1*1*1*215*2*1",
        "2*482915*1*1*3*Amina",
        "1*1*1*1*1*215*111111*482915",
        "6*1"
      })
  void a_link_does_nothing(String transcript, RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      house.phone(CHIEF).dials();
      String before = stores.ask("select language from officer order by id").toString();
      for (boolean forgotten : List.of(true, false)) {
        if (forgotten) {
          forget(stores);
        } else {
          stores.jedis().set("haki:epoch", "0");
        }
        for (int copy = 0; copy < 2; copy++) {
          house.phone(CHIEF).dialsDeep(transcript);
        }
      }
      assertThat(stores.count("select count(*) from case_event")).isZero();
      assertThat(stores.count("select count(*) from pin_attempt")).isZero();
      assertThat(stores.ask("select language from officer order by id").toString())
          .isEqualTo(before);
    }
  }

  @Test
  void one_phone_in_two_dialogues_and_two_phones_on_one_code(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var one = house.phone(CHIEF).dials();
      var two = house.phone(CHIEF).dials();
      var stranger = house.phone(STRANGER).dials();
      one.presses("1", "1");
      two.presses("1", "2");
      stranger.presses("2", "4");
      one.presses("1", "1");
      stranger.presses("4", "Thika", "1");
      two.presses("5", "1", "2", "109");
      one.presses("1", "215");
      stranger.presses("3", "107", "1");
      two.presses(PIN);
      one.presses(PIN);

      assertThat(stranger.screen()).startsWith("END Received, not verified.");
      assertThat(List.of(one.reference(), two.reference(), stranger.reference()))
          .doesNotHaveDuplicates();
      assertThat(cases(stores)).isEqualTo(3);
    }
  }

  @Test
  void presses_out_of_order_and_behind_the_end_decide_nothing(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var chief = house.phone(CHIEF).dials().presses(KEYS);
      String confirm = chief.screen();
      assertThat(chief.posts("1*1*1").screen()).startsWith("CON Ilitokea wapi?");
      assertThat(chief.posts("1*1*1*2").screen())
          .as("what was never pressed")
          .startsWith("END Mtandao umechanganya simu hii.")
          .contains("taarifa yako haijakamilika", "116")
          .doesNotContain("hakuna kilichotumwa");
      assertThat(chief.posts(String.join("*", KEYS)).screen()).isEqualTo(confirm);
      String reference = chief.presses(PIN).reference();
      String end = chief.presses(Reports.NO_NUMBER).screen();
      String typed = String.join("*", KEYS) + "*" + PIN + "*" + Reports.NO_NUMBER;
      for (String more : List.of("*1", "*1*1", "*" + PIN)) {
        assertThat(chief.posts(typed + more).screen()).isEqualTo(end).contains(reference);
      }
      forget(stores);
      assertThat(chief.posts(typed + "*1").screen()).isEqualTo(end);
      assertThat(cases(stores)).isEqualTo(1);
    }
  }

  @Test
  void another_number_on_the_session_gets_no_menu_in_either_language(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var chief = house.phone(CHIEF).dials().presses(KEYS);
      assertThat(chief.stolenBy(STRANGER).screen())
          .startsWith("END Mtandao umechanganya simu hii.")
          .contains("\nThe network mixed up this call.", "116");
      assertThat(chief.presses(PIN).screen()).startsWith("CON Imepokelewa");
    }
  }

  @Test
  void guesses_of_any_length_count_and_a_locked_pin_stops_no_report(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var chief = house.phone(CHIEF).dials().presses(KEYS);
      chief.presses("12", "1234567", "12345678901234567890", "\u0661\u0662\u0663\u0664", "000000");
      assertThat(stores.count("select count(*) from pin_attempt")).isEqualTo(5);
      assertThat(chief.screen()).startsWith("CON PIN imefungwa kwa dakika ");
      assertThat(chief.presses("1").screen()).startsWith("END Imepokelewa, bado haijathibitishwa.");
      assertThat(stores.ask("select reported_by from case_file")).containsExactly(List.of("null"));
    }
  }

  @Test
  void a_forgotten_pin_stops_no_report(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var chief = house.phone(CHIEF).dials().presses(KEYS).presses("2", "1");
      assertThat(chief.screen()).startsWith("END Imepokelewa, bado haijathibitishwa.");
      assertThat(stores.ask("select reported_by from case_file")).containsExactly(List.of("null"));
    }
  }

  /// At every screen: it is shown again or what it is, and the dialogue goes on.
  @ParameterizedTest
  @ValueSource(strings = {"", "*", "#", "*#", "**", " ", "\uD83D\uDE00", "0000000000", "-1", "1 5"})
  void odd_keys_are_refused_where_they_stand(String odd, RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      for (int keys = 0; keys < KEYS.length; keys++) {
        var chief =
            house
                .phone(CHIEF)
                .dials()
                .presses(List.of(KEYS).subList(0, keys).toArray(String[]::new));
        assertThat(chief.presses(odd).screen()).as("after " + keys).startsWith("CON ");
        assertThat(chief.presses("x".repeat(182)).screen()).startsWith("CON ");
      }
      assertThat(cases(stores)).isZero();
    }
  }

  private static void silence(RealStores stores) {
    stores.change("update report_draft set keyed_at = keyed_at - interval '5 min'");
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
