package org.hakimtoto.store.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.OfficerChange;
import org.hakimtoto.core.roster.OfficerRules.Asking;
import org.hakimtoto.core.roster.RosterReason;
import org.hakimtoto.core.roster.StaffNumber;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.roster.Pins.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What officers change of their own.
@ExtendWith(WithRealStores.class)
class OwnAccountIT {
  private static final String OLD = "482915";
  private static final String NEW = "830274";

  private RealStores stores;
  private OwnAccount own;
  private Officer chief;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    own = new OwnAccount(real.sealing());
    chief = real.officer("+254700000001");
  }

  @Test
  void another_pin_is_right_from_now_on_and_what_the_old_one_allowed_ends() {
    assertThat(check(1, OLD)).isEqualTo(new Verdict.Right());
    stores.change(
        "insert into sms_code values ('" + chief.id() + "', '\\x00', now() + interval '1 hour')");
    long before = generation();

    assertThat(change(before, NEW)).isTrue();

    assertThat(check(2, OLD)).isEqualTo(new Verdict.Wrong(4));
    assertThat(check(3, NEW)).isEqualTo(new Verdict.Right());
    assertThat(generation()).isNotEqualTo(before);
    assertThat(stores.pins().verdictOf(press(1))).as("a session found again").isEmpty();
    assertThat(stores.count("select count(*) from sms_code")).isZero();
    assertThat(stores.ask("select actor, action from audit_entry where action = 'officer.own-pin'"))
        .containsExactly(List.of(chief.id().toString(), "officer.own-pin"));
    assertThat(stores.databaseHolds(NEW)).isFalse();
  }

  @Test
  void two_dialogues_that_proved_the_same_pin_change_it_once() {
    long proved = generation();

    assertThat(change(proved, NEW)).isTrue();
    assertThat(change(proved, "572846")).isFalse();
    assertThat(check(1, NEW)).isEqualTo(new Verdict.Right());
  }

  @Test
  void a_pin_that_was_taken_away_is_not_changed_and_the_next_is_another() {
    long proved = generation();
    stores
        .database()
        .inTransaction(tx -> {
          Pins.forget(tx, chief.id());
          return 0;
        });

    assertThat(generation()).isZero();
    assertThat(change(proved, NEW)).isFalse();
    assertThat(change(0, NEW)).isFalse();
    stores
        .database()
        .inTransaction(tx -> {
          stores.pins().set(tx, chief.id(), OLD);
          return 0;
        });
    assertThat(generation()).isNotEqualTo(proved);
  }

  @Test
  void a_right_change_forgets_the_wrong_guesses_before() {
    check(1, "739264");
    check(2, "739264");

    change(generation(), NEW);

    assertThat(check(3, "739264")).isEqualTo(new Verdict.Wrong(4));
  }

  @Test
  void a_pin_out_of_an_own_number_may_not_be_chosen() {
    var changing = new ChangeOfficer(stores.sealing(), () -> 0);
    var by =
        new ChangeOfficer.By(
            new Asking(Optional.empty(), Optional.empty()),
            true,
            Channel.CLI,
            RosterReason.MISTAKE,
            java.time.Instant.EPOCH);
    var staff = new OfficerChange.NewStaffNumber(new StaffNumber("948276305"));
    stores.database().inTransaction(tx -> changing.change(tx, chief.id(), staff, by));

    assertThat(mayChoose(NEW)).isTrue();
    assertThat(mayChoose("827630")).as("of the staff number").isFalse();
    assertThat(mayChoose("547000")).as("of the phone's").isFalse();
    assertThat(mayChoose("123456")).isFalse();
  }

  @Test
  void the_language_is_kept_and_audited() {
    stores
        .database()
        .inTransaction(tx -> {
          own.choose(tx, chief, Language.ENGLISH);
          return 0;
        });

    assertThat(stores.officer("+254700000001").language()).isEqualTo(Language.ENGLISH);
    assertThat(stores.count("select count(*) from audit_entry where action = 'officer.language'"))
        .isEqualTo(1);
  }

  @Test
  void wrong_pins_of_any_length_are_guesses() {
    assertThat(check(1, "4")).isEqualTo(new Verdict.Wrong(4));
    assertThat(check(2, "48291")).isEqualTo(new Verdict.Wrong(3));
    assertThat(check(3, "4829155")).isEqualTo(new Verdict.Wrong(2));
    assertThat(check(4, "482915482915")).isEqualTo(new Verdict.Wrong(1));
    assertThat(check(5, "9".repeat(160))).isEqualTo(new Verdict.Locked(15));
    assertThat(check(6, OLD)).isEqualTo(new Verdict.Locked(15));
  }

  private boolean change(long generation, String pin) {
    String hash = stores.pins().hashed(chief.id(), pin);
    assertThat(stores.pins().same(chief.id(), pin, hash)).isTrue();
    return stores.database().inTransaction(tx -> own.changePin(tx, chief, generation, hash));
  }

  private boolean mayChoose(String pin) {
    return stores.database().reading(tx -> own.mayChoose(tx, chief, pin));
  }

  private long generation() {
    return stores.database().reading(tx -> Pins.generation(tx, chief.id()));
  }

  private Verdict check(int press, String pin) {
    return stores.pins().check(press(press), chief.id(), pin);
  }

  private PressKey press(int number) {
    return stores.sealing().pressKey("session", chief.phone(), "1*" + number);
  }
}
