package org.hakimtoto.store.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.roster.Pins.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class PinsIT {
  private static final String CHIEF = "+254700000001";
  private static final String RIGHT = "482915";
  private static final String WRONG = "111111";

  private RealStores stores;
  private Pins pins;
  private UUID officer;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    pins = real.pins();
    officer = real.officer(CHIEF).id();
  }

  @Test
  void the_right_pin_is_granted() {
    assertThat(pins.check(press(1), officer, RIGHT)).isEqualTo(new Verdict.Right());
  }

  @Test
  void each_wrong_pin_costs_a_try_and_the_fifth_locks() {
    assertThat(pins.check(press(1), officer, WRONG)).isEqualTo(new Verdict.Wrong(4));
    assertThat(pins.check(press(2), officer, WRONG)).isEqualTo(new Verdict.Wrong(3));
    assertThat(pins.check(press(3), officer, WRONG)).isEqualTo(new Verdict.Wrong(2));
    assertThat(pins.check(press(4), officer, WRONG)).isEqualTo(new Verdict.Wrong(1));
    assertThat(pins.check(press(5), officer, WRONG)).isEqualTo(new Verdict.Locked(15));
    assertThat(pins.check(press(6), officer, RIGHT)).isEqualTo(new Verdict.Locked(15));
  }

  @Test
  void the_second_lock_is_twice_as_long() {
    lock(1);
    stores.change("update officer_pin set locked_until = clock_timestamp() - interval '1 second'");

    assertThat(lock(6)).isEqualTo(new Verdict.Locked(30));
  }

  @Test
  void a_right_pin_forgets_earlier_failures() {
    pins.check(press(1), officer, WRONG);
    pins.check(press(2), officer, RIGHT);

    assertThat(pins.check(press(3), officer, WRONG)).isEqualTo(new Verdict.Wrong(4));
  }

  @Test
  void the_same_press_twice_is_one_guess() {
    assertThat(pins.check(press(1), officer, WRONG)).isEqualTo(new Verdict.Wrong(4));
    assertThat(pins.check(press(1), officer, WRONG)).isEqualTo(new Verdict.Wrong(4));
    assertThat(stores.count("select failures from officer_pin where failures > 0")).isEqualTo(1);
  }

  @Test
  void the_guess_is_counted_on_disk_before_it_is_checked() {
    // a hash that cannot be read makes the check itself fail, as a crash would
    stores.change("update officer_pin set hash = 'broken' where officer_id = '" + officer + "'");

    assertThatThrownBy(() -> pins.check(press(1), officer, RIGHT))
        .isInstanceOf(RuntimeException.class);
    assertThat(failures()).isEqualTo(1);
    assertThat(stores.count("select count(*) from pin_attempt where verdict is null")).isEqualTo(1);
  }

  @Test
  void a_hundred_guesses_at_once_are_five_checks() throws Exception {
    var guesses = new ArrayList<Callable<Verdict>>();
    for (int i = 0; i < 100; i++) {
      int number = i;
      guesses.add(() -> pins.check(press(number), officer, WRONG));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var guess : threads.invokeAll(guesses)) {
        assertThat(guess.state()).isNotNull();
      }
    }

    assertThat(stores.count("select count(*) from pin_attempt")).isEqualTo(5);
    assertThat(pins.check(press(200), officer, RIGHT)).isInstanceOf(Verdict.Locked.class);
  }

  @Test
  void the_verdict_of_a_press_is_found_again() {
    assertThat(pins.verdictOf(press(1))).isEmpty();
    pins.check(press(1), officer, RIGHT);

    assertThat(pins.verdictOf(press(1))).contains(new Verdict.Right());
  }

  @Test
  void an_officer_without_pin_is_told_so() {
    stores.change("delete from officer_pin where officer_id = '" + officer + "'");

    assertThat(pins.check(press(1), officer, RIGHT)).isEqualTo(new Verdict.NoPin());
  }

  private Verdict lock(int firstPress) {
    Verdict last = new Verdict.NoPin();
    for (int i = 0; i < 5; i++) {
      last = pins.check(press(firstPress + i), officer, WRONG);
    }
    return last;
  }

  private int failures() {
    return stores.count("select failures from officer_pin where officer_id = '" + officer + "'");
  }

  private PressKey press(int number) {
    return stores.sealing().pressKey("session", new PhoneNumber(CHIEF), "1*" + number);
  }
}
