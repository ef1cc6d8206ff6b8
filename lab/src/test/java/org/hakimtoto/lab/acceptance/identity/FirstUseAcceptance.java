package org.hakimtoto.lab.acceptance.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// An officer is on the roster and has never dialled.
@ExtendWith(WithRealStores.class)
class FirstUseAcceptance {
  private static final String CHIEF = "+254700000001";
  private static final String PIN = "830274";

  private RealStores stores;
  private RunningGateway house;
  private Phone chief;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.open(real);
    chief = house.phone(CHIEF);
    new Supervisor(real).givesCode(CHIEF);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void code_language_and_a_pin_of_ones_own_and_the_first_report_is_verified() {
    chief.dials();
    assertThat(chief.screen())
        .isEqualTo(
            "CON Karibu / Welcome\nKibera Location\n1 Kiswahili\n2 English\n3 Si mimi / Not me\n"
                + "4 Taarifa ya mtoto / Report a child");
    chief.presses("2", Supervisor.CODE);
    for (String easy : List.of("123456", "111111", "311285", "700000", "070000")) {
      assertThat(chief.presses(easy).screen()).startsWith("CON Too easy to guess. Another one.");
    }
    chief.presses(PIN, "830275");
    assertThat(chief.screen()).startsWith("CON Not the same. Try again.");
    chief.presses(PIN);
    assertThat(chief.screen()).startsWith("END Ready. To report: dial ");
    assertThat(chief.repeats().screen()).startsWith("END Ready.");

    assertThat(chief.dials().screen()).contains("1 Report a child", "6 Language, PIN, help");
    chief.reports(PIN, Reports.boyInACell(15));
    assertThat(stores.count("select count(*) from case_file where reported_by is not null"))
        .isEqualTo(1);
    assertThat(stores.databaseHolds(PIN)).isFalse();
    assertThat(stores.databaseHolds(Supervisor.CODE)).isFalse();
  }

  @Test
  void the_code_opens_nothing_but_the_choice_of_a_pin() {
    assertThat(chief.dials().presses("4", "1", "1").screen()).doesNotContain("Kibera");
    chief.presses("KIBERA", "1", "1", "215");
    assertThat(chief.screen()).as("no PIN is asked").contains("1 Tuma, sitaki SMS");
    chief.presses("1");
    assertThat(chief.screen()).startsWith("END Imepokelewa, bado haijathibitishwa");
    assertThat(stores.count("select count(*) from case_file where reported_by is null"))
        .isEqualTo(1);
    assertThat(chief.inbox()).isEmpty();
  }

  @Test
  void five_wrong_codes_of_any_length_void_it_and_a_report_is_still_taken() {
    chief.dials().presses("1", "5", "123", "00000000", "123456789012");
    assertThat(chief.screen()).startsWith("CON Si sahihi. Majaribio yaliyobaki: 1.");
    chief.presses("99999999");
    assertThat(chief.screen()).startsWith("END Msimbo umekosewa mara nyingi.");
    assertThat(chief.dials().presses("1", Supervisor.CODE).screen())
        .startsWith("END Msimbo umekosewa mara nyingi.");
    assertThat(chief.dials().presses("4").screen()).startsWith("CON Mtoto huyu:");

    new Supervisor(stores).givesCode(CHIEF);
    assertThat(chief.dials().presses("1", Supervisor.CODE).screen()).startsWith("CON Chagua PIN");
  }

  @Test
  void letters_are_no_guess_and_cost_nothing() {
    chief.dials().presses("1", "msimbo", "abc", "x", "7042186x", "*");

    assertThat(chief.presses(Supervisor.CODE).screen()).startsWith("CON Chagua PIN");
  }

  @Test
  void a_pin_that_is_given_is_the_same_when_the_session_is_lost_and_is_kept_nowhere() {
    chief.dials().presses("2", Supervisor.CODE, "1");
    String shown = chief.screen();
    var found = Pattern.compile("Your PIN: (\\d{6})\\.").matcher(shown);
    assertThat(found.find()).as(shown).isTrue();
    String given = found.group(1);
    forget();
    assertThat(chief.repeats().screen()).isEqualTo(shown);
    forget();
    assertThat(chief.presses("830274").screen()).startsWith("CON Not the same.").contains(given);
    chief.presses(given);

    assertThat(chief.screen()).startsWith("END Ready.");
    assertThat(stores.databaseHolds(given)).isFalse();
    assertThat(redisHolds(given)).isFalse();
    chief.reports(given, Reports.boyInACell(15));
  }

  @Test
  void whoever_has_the_phone_says_it_is_not_theirs_and_nothing_is_sent_there_any_more() {
    chief.dials().presses("3");
    assertThat(chief.screen()).startsWith("END ").contains("116");

    assertThat(chief.dials().screen()).as("a stranger's").contains("Toa taarifa ya mtoto");
    assertThat(stores.ask("select action, reason from audit_entry where reason = 'not-me'"))
        .containsExactly(List.of("officer.lost-phone", "not-me"));
    assertThat(stores.count("select count(*) from officer where suspended_at is not null"))
        .isEqualTo(1);
    assertThat(stores.count("select count(*) from officer_activation")).isZero();
  }

  @Test
  void nobody_disowns_the_number_of_an_officer_who_has_begun() {
    var older = house.phone(CHIEF).dials();
    chief.dials().presses("2", Supervisor.CODE, PIN, PIN);
    assertThat(chief.screen()).startsWith("END Ready.");

    older.presses("3");

    assertThat(older.screen()).startsWith("END Hakuna kilichobadilika.");
    assertThat(stores.count("select count(*) from officer where suspended_at is not null"))
        .isZero();
  }

  @Test
  void two_dialogues_with_one_code_set_one_pin() {
    var other = house.phone(CHIEF).dials().presses("2", Supervisor.CODE, "572846");
    chief.dials().presses("2", Supervisor.CODE, PIN, PIN);
    assertThat(chief.screen()).startsWith("END Ready.");

    assertThat(other.presses("572846").screen()).startsWith("END Nothing was changed.");
    chief.reports(PIN, Reports.boyInACell(15));
  }

  @Test
  void a_lost_session_counts_no_code_again_and_goes_on_at_the_choice() {
    chief.dials().presses("2", "11111111", Supervisor.CODE, PIN);
    forget();
    chief.presses(PIN);

    assertThat(chief.screen()).startsWith("END Ready.");
    assertThat(stores.count("select count(*) from pin_attempt where verdict = 'WRONG'"))
        .isEqualTo(1);
    chief.reports(PIN, Reports.boyInACell(15));
  }

  /// A first callback that brings a whole transcript, as a link on a page would.
  @Test
  void a_deep_dial_sets_no_pin() {
    house.phone(CHIEF).dials();
    stores.jedis().set("haki:epoch", "0");

    chief.dialsDeep("2*" + Supervisor.CODE + "*" + PIN + "*" + PIN);

    assertThat(
            stores.count(
                "select count(*) from officer_pin where officer_id = '"
                    + stores.officer(CHIEF).id()
                    + "'"))
        .isZero();
  }

  private void forget() {
    try (var jedis = stores.jedis()) {
      jedis.flushAll();
    }
  }

  private boolean redisHolds(String text) {
    try (var jedis = stores.jedis()) {
      return jedis.keys("*").stream()
          .anyMatch(key ->
              key.contains(text)
                  || (jedis.type(key).equals("string") && jedis.get(key).contains(text)));
    }
  }
}
