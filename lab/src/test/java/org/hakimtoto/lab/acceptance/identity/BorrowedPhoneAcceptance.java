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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The chief's battery is empty, and a shopkeeper lends a phone.
@ExtendWith(WithRealStores.class)
class BorrowedPhoneAcceptance {
  private static final String CHIEF = "+254700000001";
  private static final String PIN = "482915";
  private static final String STAFF = "90198765";
  private static final String SHOP = "+254711000111";
  private static final String COUNTY = "+254700000009";

  /// From the first screen: another phone, accused, in a cell, the area of work.
  private static final String[] AT_WORK = {"4", "3", "1", "1", "1"};

  /// Theft; a boy of fifteen.
  private static final String[] WHAT = {"1", "215"};

  private RealStores stores;
  private RunningGateway house;
  private Phone shop;
  private Supervisor supervisor;
  private List<String> card = List.of();

  @BeforeEach
  void open(RealStores real) {
    stores = real;
    house = RunningGateway.open(real);
    shop = house.phone(SHOP);
    supervisor = new Supervisor(real);
    supervisor.givesStaffNumber(CHIEF, STAFF);
    card = supervisor.printsCard(CHIEF);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void staff_number_pin_and_card_make_it_the_officers_own_report() {
    reaches(STAFF);
    assertThat(shop.screen()).startsWith("CON PIN then card code 1, together: 12 digits.");
    shop.presses(PIN + card.getFirst());
    assertThat(shop.screen()).startsWith("END Received. Reference ").contains("your own phone");
    String reference = shop.reference();

    List<String> own = house.phone(CHIEF).inbox(2);
    assertThat(own)
        .anyMatch(sms ->
            sms.contains("nambari yako ya kazi ilitumika kwa simu nyingine")
                && sms.contains(reference));
    assertThat(shop.inbox()).as("the shopkeeper's phone").isEmpty();
    assertThat(
            stores.ask(
                "select u.code from case_file c join officer o on o.id = c.reported_by"
                    + " join unit u on u.id = o.unit_id"))
        .containsExactly(List.of("chief-kibera"));
    assertThat(stores.databaseHolds(SHOP)).as("the lent phone").isFalse();
    assertThat(shop.repeats().screen()).contains(reference);
    assertThat(stores.count("select count(*) from case_file")).isEqualTo(1);
  }

  @Test
  void a_line_is_good_once_and_the_next_is_asked_for() {
    reaches(STAFF);
    shop.presses(PIN + card.getFirst());
    reaches(STAFF);
    assertThat(shop.screen()).contains("card code 2,");
    shop.presses(PIN + card.getFirst());
    assertThat(shop.screen()).startsWith("CON Not right.");
    shop.presses("1", STAFF, PIN + card.get(1));
    assertThat(shop.screen()).startsWith("END Received. Reference ");
  }

  @Test
  void a_lock_on_a_lent_phone_does_not_touch_the_own_one() {
    for (int tries = 0; tries < 6; tries++) {
      reaches(STAFF);
      shop.presses("739264" + card.get(Math.min(tries, 4)));
      assertThat(shop.screen()).startsWith("CON Not right.");
    }
    reaches(STAFF);
    assertThat(shop.presses(PIN + card.get(5)).screen()).as("locked").startsWith("CON Not right.");

    house.phone(CHIEF).reports(PIN, Reports.boyInACell(15));
    assertThat(
            stores.count(
                "select failures + locks from officer_pin p where officer_id = '"
                    + stores.officer(CHIEF).id()
                    + "'"))
        .isZero();
  }

  /// Every screen is the same, up to the line that is asked for.
  @Test
  void a_number_that_is_nobodys_is_not_told_from_a_chiefs() {
    var line = Pattern.compile("card code \\d+,");
    for (String number : List.of(STAFF, "55555555", "20159047")) {
      shop.dials().presses(AT_WORK).presses(number);
      assertThat(shop.screen()).startsWith("CON Accused of:");
      shop.presses(WHAT);
      assertThat(line.matcher(shop.screen()).replaceAll("card code,"))
          .isEqualTo(
              "CON PIN then card code, together: 12 digits. After sending, delete it.\n"
                  + "1 Send without\n0 Back 00 Main");
      shop.presses("482915000000");
      assertThat(shop.screen())
          .isEqualTo(
              "CON Not right. Your report can go as not verified.\n"
                  + "1 Try again\n2 Send without\n0 Back 00 Main");
      shop.presses("2");
      assertThat(shop.screen()).startsWith("CON Location? ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"48291", "482915", "4829150000000", "99"})
  void a_guess_of_another_length_is_a_guess(String typed) {
    for (int i = 0; i < 5; i++) {
      reaches(STAFF);
      shop.presses(typed);
      assertThat(shop.screen()).startsWith("CON Not right.");
    }
    reaches(STAFF);

    assertThat(shop.presses(PIN + card.getFirst()).screen()).startsWith("CON Not right.");
  }

  @Test
  void without_pin_or_card_it_is_sent_as_anybodys_and_the_place_is_asked() {
    reaches(STAFF);
    shop.presses("1", "KIBERA", "1");
    assertThat(shop.screen()).contains("Boy, 15", "1 Send, not verified");
    shop.presses("1");

    assertThat(shop.screen()).startsWith("END Received, not verified.");
    house.phone("+254700000003").inbox(1);
    assertThat(shop.inbox()).isEmpty();
    assertThat(house.phone(CHIEF).inbox()).isEmpty();
  }

  @Test
  void an_officer_of_a_whole_county_is_asked_for_the_place_once_the_card_was_right() {
    supervisor.givesStaffNumber(COUNTY, "77001122");
    List<String> theirs = supervisor.printsCard(COUNTY);
    reaches("77001122");
    shop.presses("413978" + theirs.getFirst());
    assertThat(shop.screen()).startsWith("CON Location? ");
    shop.presses("KIBERA", "1", "1");

    assertThat(shop.screen()).startsWith("END Received. Reference ").contains("your own phone");
    assertThat(house.phone(COUNTY).inbox(1)).anyMatch(sms -> sms.contains("your staff number"));
  }

  @Test
  void a_lost_session_uses_no_line_again_and_files_one_report() {
    reaches(STAFF);
    forget();
    shop.presses("739264000000");
    forget();
    shop.presses("1", STAFF);
    forget();
    shop.presses(PIN + card.getFirst());
    assertThat(shop.screen()).startsWith("END Received. Reference ");
    forget();
    assertThat(shop.repeats().screen()).startsWith("END Received. Reference ");

    assertThat(stores.count("select count(*) from case_file")).isEqualTo(1);
    assertThat(stores.count("select count(*) from card_attempt")).isEqualTo(2);
    assertThat(stores.count("select count(*) from officer_card where used_at is not null"))
        .isEqualTo(1);
  }

  @Test
  void nothing_but_a_report_is_done_from_a_lent_phone() {
    reaches(STAFF);
    shop.presses(PIN + card.getFirst());

    shop.dials().presses("4");
    assertThat(shop.screen()).doesNotContain("My reports").doesNotContain("PIN");
  }

  private void reaches(String staff) {
    shop.dials().presses(AT_WORK).presses(staff).presses(WHAT);
  }

  private void forget() {
    try (var jedis = stores.jedis()) {
      jedis.flushAll();
    }
  }
}
