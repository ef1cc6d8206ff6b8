package org.hakimtoto.lab.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The network goes away at each screen of the report: what was filed, what dialling again offers,
/// and that one case results.
@Order(Story.LONG)
@ExtendWith(WithRealStores.class)
class DroppedCallAcceptance {
  private static final String CHIEF = "+254700000001";
  private static final String CHILDREN_OFFICER = "+254700000002";
  private static final String STRANGER = "+254700000101";
  private static final String PIN = "482915";
  private static final String[] KEYS = Reports.boyInACell(15);

  /// So many keys make role, danger and place known.
  private static final int MINIMUM = 4;

  enum How {
    END,
    TIMER,
    BOTH
  }

  private static Stream<Arguments> drops() {
    return IntStream.rangeClosed(1, KEYS.length)
        .boxed()
        .flatMap(keys -> Stream.of(How.values()).map(how -> Arguments.of(keys, how)));
  }

  @ParameterizedTest(name = "after {0} keys, by {1}")
  @MethodSource("drops")
  void what_was_told_before_the_drop_is_one_case(int keys, How how, RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var chief = house.phone(CHIEF).dials().presses(first(keys));
      drop(chief, how, stores, keys);
      if (keys < MINIMUM) {
        assertThat(cases(stores)).isZero();
        assertThat(chief.dials().presses("1").screen()).startsWith("CON Mtoto huyu:");
        return;
      }
      await().until(() -> cases(stores) == 1);
      assertThat(stores.ask("select urgency from case_file")).containsExactly(List.of("RED"));
      assertThat(house.phone(CHILDREN_OFFICER).inbox(1).getFirst())
          .startsWith("HAKI RED. Part of a report, the call was cut: ");
      assertThat(house.phone(CHIEF).inbox(1))
          .singleElement()
          .satisfies(text ->
              assertThat(text)
                  .startsWith("HAKI: simu ilikatika. Piga *384*115# tena kabla ya ")
                  .doesNotContain("mtoto", "taarifa"));

      assertThat(chief.dials().presses("1").screen()).startsWith("CON Ulianza ");
      assertThat(chief.presses(PIN).screen()).startsWith("CON Ilitumwa ").contains("Kibera");
      chief.presses("1");
      for (String key : rest(keys)) {
        chief.presses(key);
      }
      assertThat(chief.screen()).contains("1 Tuma");
      chief.presses("1");
      String reference = chief.reference();
      chief.presses(Reports.NO_NUMBER).hangsUp("Success");

      assertThat(chief.screen()).startsWith("END Imepokelewa").contains(reference);
      assertThat(cases(stores)).isEqualTo(1);
      assertThat(stores.ask("select kind from case_event order by seq"))
          .containsExactly(List.of("reported"), List.of("report-continued"));
      assertThat(chief.dials().presses("1").screen()).startsWith("CON Mtoto huyu:");
    }
  }

  /// Also where the session was lost on the way: what chose English is played again, and chooses
  /// it, not the language that was left for it.
  @ParameterizedTest(name = "the session is lost: {0}")
  @ValueSource(booleans = {false, true})
  void the_text_is_in_the_language_that_was_chosen_in_the_call(boolean lost, RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var chief = house.phone(CHIEF).dials().presses("6", "1", "00");
      assertThat(chief.screen()).contains("1 Report a child");
      if (lost) {
        try (var jedis = stores.jedis()) {
          jedis.flushAll();
        }
      }
      chief.presses(first(MINIMUM));
      assertThat(chief.screen()).startsWith("CON Accused of:");
      chief.hangsUp("Incomplete");

      assertThat(house.phone(CHIEF).inbox(1))
          .singleElement()
          .asString()
          .startsWith("HAKI: the call was cut. Dial *384*115# again before ");
    }
  }

  @Test
  void a_drop_after_the_pin_loses_nothing_and_the_reference_is_told_again(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var chief = house.phone(CHIEF).dials().presses(KEYS).presses(PIN);
      String reference = chief.reference();
      chief.hangsUp("Incomplete");

      assertThat(chief.dials().presses("1").screen()).startsWith("CON Imehifadhiwa ");
      assertThat(chief.presses(PIN).screen()).contains(reference).contains("Usitume tena");
      assertThat(cases(stores)).isEqualTo(1);
    }
  }

  @Test
  void a_wrong_pin_before_the_drop_loses_nothing(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      house.phone(CHIEF).dials().presses(KEYS).presses("111111").hangsUp("Incomplete");

      assertThat(cases(stores)).isEqualTo(1);
    }
  }

  @Test
  void a_stranger_is_offered_nothing_and_gets_nothing(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var stranger =
          house.phone(STRANGER).dials().presses("2", "2", "2", "KIBER").chooses("Kibera");
      stranger.hangsUp("Incomplete");

      assertThat(cases(stores)).isEqualTo(1);
      assertThat(stores.ask("select reported_by from case_file")).containsExactly(List.of("null"));
      assertThat(stranger.dials().presses("2").screen()).startsWith("CON The child is:");
      assertThat(house.phone(CHILDREN_OFFICER).inbox(1)).hasSize(1);
      assertThat(stranger.inbox()).isEmpty();
    }
  }

  @Test
  void what_is_cancelled_is_filed_by_nobody(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var chief = house.phone(CHIEF).dials().presses(KEYS).presses("1", "4");
      assertThat(chief.screen()).startsWith("END Imeghairiwa.");
      chief.hangsUp("Success");
      silence(stores);

      assertThat(cases(stores)).isZero();
      assertThat(stores.ask("select state, facts from report_draft"))
          .containsExactly(List.of("CANCELLED", "null"));
    }
  }

  @Test
  void two_phones_on_one_session_make_two_things_of_it(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var chief = house.phone(CHIEF).dials().presses(first(MINIMUM));
      var thief = chief.stolenBy(STRANGER);
      thief.hangsUp("Incomplete");
      assertThat(cases(stores)).isZero();

      chief.hangsUp("Incomplete");
      assertThat(cases(stores)).isEqualTo(1);
    }
  }

  @Test
  void one_phone_in_two_dialogues_files_each(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      var one = house.phone(CHIEF).dials().presses(first(MINIMUM));
      var other = house.phone(CHIEF).dials();
      assertThat(other.presses("1").screen()).startsWith("CON Ulianza ");
      other.presses("1", "2", "2", "1");
      one.hangsUp("Incomplete");
      other.hangsUp("Incomplete");

      assertThat(cases(stores)).isEqualTo(2);
    }
  }

  @Test
  void what_is_said_after_the_save_is_kept_with_the_case(RealStores stores) {
    try (var house = RunningGateway.open(stores)) {
      house.phone(CHIEF).reports(PIN, Reports.naming("0712345678"));

      assertThat(stores.ask("select kind from case_event order by seq"))
          .containsExactly(List.of("reported"), List.of("guardian-named"));
      assertThat(stores.ask("select mode, unconfirmed from contact"))
          .containsExactly(List.of("call-only", "t"));
    }
  }

  private static void drop(Phone chief, How how, RealStores stores, int keys) {
    if (how != How.TIMER) {
      chief.hangsUp("Incomplete");
    }
    if (how != How.END && keys >= MINIMUM) {
      isKept(stores, keys);
      silence(stores);
    }
  }

  /// What is told after the first time is written behind the answer; whoever is silent begins to be
  /// so after it.
  private static void isKept(RealStores stores, int keys) {
    int typed = String.join("*", first(keys)).length();
    await().until(() -> stores.count("select seq from report_draft") == typed);
  }

  private static void silence(RealStores stores) {
    stores.change("update report_draft set keyed_at = keyed_at - interval '5 min'");
  }

  private static String[] first(int keys) {
    return List.of(KEYS).subList(0, keys).toArray(String[]::new);
  }

  private static List<String> rest(int keys) {
    return List.of(KEYS).subList(keys, KEYS.length);
  }

  private static int cases(RealStores stores) {
    return stores.count("select count(*) from case_file");
  }
}
