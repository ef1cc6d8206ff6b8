package org.hakimtoto.store.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.hakimtoto.core.roster.OfficerChange;
import org.hakimtoto.core.roster.OfficerRules.Asking;
import org.hakimtoto.core.roster.RosterReason;
import org.hakimtoto.core.roster.StaffNumber;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.roster.BorrowedPhones.Guess;
import org.hakimtoto.store.roster.BorrowedPhones.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An officer on a phone that is not theirs.
@ExtendWith(WithRealStores.class)
class BorrowedPhonesIT {
  private static final String PIN = "482915";
  private static final StaffNumber STAFF = new StaffNumber("90198765");
  private static final StaffNumber NOBODYS = new StaffNumber("55555555");
  private static final PhoneNumber SHOP = new PhoneNumber("+254711000111");
  private static final PhoneNumber OWN = new PhoneNumber("+254700000001");
  private static final Verdict WRONG = new Verdict.Wrong();

  private final AtomicInteger presses = new AtomicInteger();
  private RealStores stores;
  private BorrowedPhones borrowed;
  private PaperCards cards;
  private UUID chief;
  private List<String> card = List.of();

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    borrowed = new BorrowedPhones(real.database(), real.sealing(), real.keys().pinHasher());
    cards = new PaperCards(real.sealing());
    chief = real.officer(OWN.e164()).id();
    change(new OfficerChange.NewStaffNumber(STAFF));
    card = newCard();
  }

  @Test
  void pin_and_the_next_line_of_the_card_say_who_it_is_and_each_line_once() {
    assertThat(asked(STAFF)).isEqualTo(1);
    assertThat(tries(PIN + card.get(0))).isEqualTo(right());
    assertThat(tries(PIN + card.get(0))).as("the same line again").isEqualTo(WRONG);
    assertThat(asked(STAFF)).isEqualTo(2);
    assertThat(tries(PIN + card.get(2))).as("a line that is not next").isEqualTo(WRONG);
    assertThat(tries(PIN + card.get(1))).isEqualTo(right());
    assertThat(asked(STAFF)).isEqualTo(3);
  }

  @Test
  void the_same_press_twice_is_one_guess_and_is_found_again() {
    Guess guess = guess(SHOP, STAFF, PIN + card.getFirst());

    assertThat(borrowed.check(guess)).isEqualTo(right());
    assertThat(borrowed.check(guess)).isEqualTo(right());
    assertThat(borrowed.verdictOf(guess.press())).contains(right());
    assertThat(borrowed.verdictOf(press("another"))).isEmpty();
    assertThat(asked(STAFF)).isEqualTo(2);
  }

  @ParameterizedTest(name = "<{0}>")
  @CsvSource({
    "''",
    "1",
    "482915",
    "48291500000",
    "4829150000000",
    "abcdefghijkl",
    "٤٨٢٩١٥٠٠٠٠٠٠",
    "a*b"
  })
  void what_has_another_length_is_a_guess_too(String typed) {
    for (int i = 0; i < 5; i++) {
      assertThat(tries(typed)).isEqualTo(WRONG);
    }

    assertThat(tries(PIN + card.getFirst())).as("locked").isEqualTo(WRONG);
    assertThat(asked(STAFF)).as("and the line is still good").isEqualTo(1);
  }

  @Test
  void a_line_that_was_right_is_used_up_by_a_wrong_pin() {
    assertThat(tries("739264" + card.getFirst())).isEqualTo(WRONG);

    assertThat(asked(STAFF)).isEqualTo(2);
    assertThat(tries(PIN + card.getFirst())).isEqualTo(WRONG);
    assertThat(tries(PIN + card.get(1))).isEqualTo(right());
    assertThat(stores.ask("select action from audit_entry where action like 'card.%' order by id"))
        .extracting(List::getFirst)
        .containsExactly("card.line", "card.line", "card.proved");
  }

  @Test
  void without_the_line_nobody_learns_whether_a_pin_is_right_nor_uses_a_line_up() {
    for (int i = 0; i < 4; i++) {
      tries(PIN + "000000");
    }

    assertThat(asked(STAFF)).isEqualTo(1);
    assertThat(stores.count("select count(*) from pin_attempt")).isZero();
    assertThat(tries(PIN + card.getFirst())).isEqualTo(right());
  }

  @Test
  void nobody_locks_a_chiefs_own_phone_from_another_nor_the_other_way_round() {
    for (int i = 0; i < 20; i++) {
      tries("739264" + (i < card.size() ? card.get(i) : "000000"));
    }
    assertThat(own(PIN)).isEqualTo(new Pins.Verdict.Right());

    for (int i = 0; i < 5; i++) {
      own("739264");
    }
    stores.change("delete from borrowed_try");
    assertThat(own(PIN)).isInstanceOf(Pins.Verdict.Locked.class);
    assertThat(tries(PIN + card.get(asked(STAFF) - 1))).isEqualTo(right());
  }

  @Test
  void a_staff_number_is_locked_from_every_phone_and_a_phone_for_every_staff_number() {
    for (int i = 0; i < 5; i++) {
      borrowed.check(guess(new PhoneNumber("+25471100020" + i), STAFF, "000000000000"));
    }
    assertThat(tries(PIN + card.getFirst())).as("another phone").isEqualTo(WRONG);

    stores.change("delete from borrowed_try");
    for (int i = 0; i < 5; i++) {
      borrowed.check(guess(SHOP, new StaffNumber("7000" + i), "000000000000"));
    }
    assertThat(tries(PIN + card.getFirst())).as("another staff number").isEqualTo(WRONG);
    stores.change("update borrowed_try set locked_until = clock_timestamp()");
    assertThat(tries(PIN + card.getFirst())).isEqualTo(right());
  }

  @Test
  void a_hundred_guesses_at_once_are_five() throws Exception {
    var guesses = new ArrayList<Callable<Verdict>>();
    for (int i = 0; i < 100; i++) {
      guesses.add(() -> tries("000000000000"));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var guess : threads.invokeAll(guesses)) {
        assertThat(guess.state()).isNotNull();
      }
    }

    assertThat(stores.count("select max(locks) from borrowed_try")).isEqualTo(1);
    assertThat(tries(PIN + card.getFirst())).isEqualTo(WRONG);
  }

  @Test
  void one_line_by_two_phones_at_once_is_right_once() throws Exception {
    Guess one = guess(SHOP, STAFF, PIN + card.getFirst());
    Guess other = guess(new PhoneNumber("+254711000222"), STAFF, PIN + card.getFirst());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var verdicts = new ArrayList<Verdict>();
      for (var guess :
          threads.invokeAll(
              List.<Callable<Verdict>>of(() -> borrowed.check(one), () -> borrowed.check(other)))) {
        verdicts.add(guess.get());
      }
      assertThat(verdicts).containsExactlyInAnyOrder(right(), WRONG);
    }
  }

  @Test
  void whoever_is_not_known_is_answered_alike_and_as_slowly() {
    var pins = new Pins(stores.database(), stores.keys().pinHasher());
    stores
        .database()
        .inTransaction(tx -> {
          pins.set(tx, chief, PIN);
          return true;
        });
    card = newCard();
    int line = asked(NOBODYS);
    assertThat(line).isBetween(1, PaperCards.LINES).isEqualTo(asked(NOBODYS));
    borrowed.check(guess(SHOP, STAFF, "000000000000"));

    long known = nanos(() -> borrowed.check(guess(SHOP, STAFF, "000000000000")));
    stores.change("delete from borrowed_try");
    long unknown = nanos(() -> borrowed.check(guess(SHOP, NOBODYS, PIN + card.getFirst())));

    assertThat(unknown).isBetween(known / 5, known * 5);
    assertThat(stores.databaseHolds(NOBODYS.digits())).isFalse();
    assertThat(stores.databaseHolds(STAFF.digits())).isFalse();
  }

  @Test
  void an_officer_who_left_lost_the_phone_or_has_no_pin_or_card_is_not_known() {
    change(new OfficerChange.NewPin());
    assertThat(tries(PIN + card.getFirst())).isEqualTo(WRONG);
    assertThat(asked(STAFF)).as("no line is used up without a PIN").isEqualTo(1);

    change(new OfficerChange.LosePhone());
    assertThat(stores.count("select count(*) from officer_card")).isZero();
    assertThat(tries(PIN + card.getFirst())).isEqualTo(WRONG);
  }

  @Test
  void a_new_card_voids_the_old_and_a_card_is_read_nowhere() {
    List<String> old = card;
    card = newCard();

    assertThat(tries(PIN + old.getFirst())).isEqualTo(WRONG);
    assertThat(tries(PIN + card.getFirst())).isEqualTo(right());
    assertThat(card).hasSize(PaperCards.LINES).allMatch(code -> code.matches("[0-9]{6}"));
    assertThat(stores.ask("select encode(code_hash, 'escape') from officer_card"))
        .noneMatch(row -> card.stream().anyMatch(code -> row.getFirst().contains(code)));
    assertThat(stores.count("select count(*) from audit_entry where action = 'officer.card'"))
        .isEqualTo(2);
  }

  @Test
  void a_card_without_lines_left_lets_nobody_in() {
    stores.change("update officer_card set used_at = clock_timestamp()");

    assertThat(tries(PIN + card.getLast())).isEqualTo(WRONG);
    assertThat(asked(STAFF)).isBetween(1, PaperCards.LINES);
  }

  private static long nanos(Runnable work) {
    long begun = System.nanoTime();
    work.run();
    return System.nanoTime() - begun;
  }

  private Verdict right() {
    return new Verdict.Right(chief);
  }

  private int asked(StaffNumber staff) {
    return stores.database().reading(tx -> cards.asked(tx, staff));
  }

  private Verdict tries(String typed) {
    return borrowed.check(guess(SHOP, STAFF, typed));
  }

  private Guess guess(PhoneNumber phone, StaffNumber staff, String typed) {
    return new Guess(press("press-" + presses.incrementAndGet()), phone, staff, typed);
  }

  private Pins.Verdict own(String pin) {
    return stores.pins().check(press("own-" + presses.incrementAndGet()), chief, pin);
  }

  private PressKey press(String transcript) {
    return stores.sealing().pressKey("session", SHOP, transcript);
  }

  private List<String> newCard() {
    var random = new java.util.Random(presses.incrementAndGet());
    return stores
        .database()
        .inTransaction(tx -> cards.make(tx, chief, () -> random.nextInt(PaperCards.SPACE), by()))
        .codes();
  }

  private void change(OfficerChange change) {
    var changing = new ChangeOfficer(stores.sealing(), () -> 70_421_863);
    stores.database().inTransaction(tx -> changing.change(tx, chief, change, by()));
  }

  private static ChangeOfficer.By by() {
    return new ChangeOfficer.By(
        new Asking(Optional.empty(), Optional.empty()),
        true,
        Channel.CLI,
        RosterReason.MISTAKE,
        Instant.EPOCH);
  }
}
