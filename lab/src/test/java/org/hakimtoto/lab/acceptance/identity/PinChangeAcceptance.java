package org.hakimtoto.lab.acceptance.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// PINs: changed, forgotten, locked; and the language that is kept.
@ExtendWith(WithRealStores.class)
class PinChangeAcceptance {
  private static final String CHIEF = "+254700000001";
  private static final String OLD = "482915";
  private static final String NEW = "830274";
  private static final String SETTINGS = "6";

  private RealStores stores;
  private RunningGateway house;
  private Phone chief;

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.open(real);
    chief = house.phone(CHIEF);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void the_new_pin_is_right_and_the_old_one_a_guess() {
    changes(chief, OLD, NEW);
    assertThat(chief.screen()).startsWith("END PIN yako imebadilishwa.");
    assertThat(chief.repeats().screen()).startsWith("END PIN yako imebadilishwa.");

    chief.dials().presses(Reports.boyInACell(15)).presses(OLD);
    assertThat(chief.screen()).startsWith("CON PIN si sahihi. Majaribio yaliyobaki: 4.");
    assertThat(chief.presses(NEW).screen()).startsWith("CON Imepokelewa");
    assertThat(stores.count("select count(*) from audit_entry where action = 'officer.own-pin'"))
        .isEqualTo(1);
    assertThat(stores.databaseHolds(NEW)).isFalse();
  }

  @Test
  void easy_ones_and_those_of_the_own_number_are_refused_and_two_must_be_the_same() {
    chief.dials().presses(SETTINGS).chooses("Badilisha PIN").presses(OLD);
    for (String easy : new String[] {"123456", "654321", "112233", "141985", "000001", "700000"}) {
      assertThat(chief.presses(easy).screen()).startsWith("CON Ni rahisi kukisia.");
    }
    assertThat(chief.presses(NEW, "572846").screen()).startsWith("CON Hazifanani.");
    assertThat(chief.presses(NEW).screen()).startsWith("END PIN yako imebadilishwa.");
  }

  @Test
  void what_another_dialogue_was_allowed_with_the_old_pin_ends() {
    Phone older = house.phone(CHIEF);
    older.dials().chooses("Taarifa zangu").presses(OLD);
    assertThat(older.screen()).startsWith("CON ").contains("Huna taarifa hapa.");
    Phone changing = house.phone(CHIEF);
    changing.dials().presses(SETTINGS).chooses("Badilisha PIN").presses(OLD, "572846");

    changes(chief, OLD, NEW);

    assertThat(older.presses("00").chooses("Taarifa zangu").screen())
        .as("the list is shown no more")
        .startsWith("END Samahani");
    assertThat(changing.presses("572846").screen()).startsWith("END Hakuna kilichobadilika.");
    chief.reports(NEW, Reports.boyInACell(15));
  }

  @Test
  void a_report_begun_with_the_old_pin_is_taken_and_is_not_verified() {
    Phone older = house.phone(CHIEF);
    older.dials().chooses("Taarifa zangu").presses(OLD, "00").presses(Reports.boyInACell(15));
    assertThat(older.screen()).contains("1 Tuma");
    changes(chief, OLD, NEW);

    older.presses("1");

    assertThat(older.screen()).contains("Imepokelewa");
    assertThat(stores.count("select count(*) from case_file where reported_by is null"))
        .isEqualTo(1);
  }

  @Test
  void wrong_pins_of_every_length_count_and_letters_do_not() {
    chief.dials().presses(Reports.boyInACell(15)).presses("48291", "4829155", "abc", "99");
    assertThat(chief.screen()).contains("yaliyobaki: 2");
    chief.presses("482915482915");
    assertThat(chief.screen()).contains("yaliyobaki: 1");
    chief.presses("9".repeat(40));
    assertThat(chief.screen()).startsWith("CON PIN imefungwa kwa dakika 15.");

    chief.dials().chooses("Taarifa zangu").presses("7");
    assertThat(chief.screen()).startsWith("END PIN imefungwa kwa dakika 15.");
  }

  @Test
  void one_digit_alone_is_a_guess_where_there_is_nothing_to_choose() {
    chief.dials().chooses("Taarifa zangu").presses("7", "8");

    assertThat(chief.screen()).contains("yaliyobaki: 3");
  }

  @Test
  void a_locked_pin_costs_no_report_and_nothing_is_sent_to_a_phone_that_proved_nothing() {
    chief.dials().presses(Reports.boyInACell(15));
    chief.presses("222224", "222225", "222226", "222227", "222228");
    assertThat(chief.screen()).startsWith("CON PIN imefungwa");
    chief.presses("1");
    assertThat(chief.screen()).startsWith("END Imepokelewa, bado haijathibitishwa");
    assertThat(stores.count("select count(*) from case_file where reported_by is null"))
        .isEqualTo(1);
    house.phone("+254700000003").inbox(1);
    assertThat(chief.inbox()).isEmpty();
  }

  @Test
  void a_forgotten_pin_costs_no_report() {
    chief.dials().presses(Reports.boyInACell(15)).chooses("Sina PIN").presses("1");

    assertThat(chief.screen()).startsWith("END Imepokelewa, bado haijathibitishwa");
  }

  @Test
  void the_language_is_kept_for_the_next_call_and_the_next_text() {
    chief.dials().presses(SETTINGS).chooses("English");
    assertThat(chief.screen()).startsWith("CON Kibera Location\n").contains("Change PIN");

    assertThat(chief.dials().screen()).contains("1 Report a child");
    String reference = chief.reports(OLD, Reports.boyInACell(15));
    assertThat(chief.inbox(1).getFirst()).contains(reference).contains("received");
    assertThat(stores.count("select count(*) from audit_entry where action = 'officer.language'"))
        .isEqualTo(1);
  }

  private static void changes(Phone phone, String old, String now) {
    phone.dials().presses(SETTINGS).chooses("Badilisha PIN").presses(old, now, now);
  }
}
