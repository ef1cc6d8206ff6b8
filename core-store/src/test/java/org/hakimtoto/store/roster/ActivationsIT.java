package org.hakimtoto.store.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.PinPolicy;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.store.audit.VerifyAudit;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.roster.Activations.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The code with which an officer begins.
@ExtendWith(WithRealStores.class)
class ActivationsIT {
  private static final String CODE = "70421863";
  private static final String PIN = "830274";

  private RealStores stores;
  private Activations codes;
  private OwnAccount own;
  private Officer chief;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    codes = new Activations(real.database(), real.sealing());
    own = new OwnAccount(real.sealing());
    chief = real.officer("+254700000001");
    give(CODE);
  }

  @Test
  void the_right_code_opens_the_choice_of_a_pin_once() {
    String proof = proof(1);
    String hash = stores.pins().hashed(chief.id(), PIN);

    assertThat(begin(proof, hash)).isTrue();

    assertThat(pin(1, PIN)).isEqualTo(new Pins.Verdict.Right());
    assertThat(stores.officer("+254700000001").language()).isEqualTo(Language.ENGLISH);
    assertThat(begin(proof, hash)).as("used up").isFalse();
    assertThat(codes.check(press(2), chief.id(), CODE)).isEqualTo(new Verdict.NoCode());
    assertThat(stores.ask("select action, outcome from audit_entry where action like 'officer.b%'"))
        .containsExactly(List.of("officer.begin", "done"));
    assertThat(new VerifyAudit(stores.database(), stores.sealing()).verify(List.of()).faults())
        .isEmpty();
    assertThat(stores.databaseHolds(PIN)).isFalse();
    assertThat(stores.databaseHolds(CODE)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7042186", "704218630", "70421864", "482915", "abcdefgh"})
  void a_wrong_code_of_any_length_costs_a_try_and_the_fifth_voids_it(String wrong) {
    for (int i = 1; i <= 4; i++) {
      assertThat(codes.check(press(i), chief.id(), wrong)).isEqualTo(new Verdict.Wrong(5 - i));
    }

    assertThat(codes.check(press(5), chief.id(), wrong)).isEqualTo(new Verdict.NoCode());
    assertThat(codes.check(press(6), chief.id(), CODE)).isEqualTo(new Verdict.NoCode());
  }

  @Test
  void the_same_press_twice_is_one_guess_and_a_right_one_costs_nothing() {
    codes.check(press(1), chief.id(), "00000000");
    assertThat(codes.check(press(1), chief.id(), "00000000")).isEqualTo(new Verdict.Wrong(4));
    assertThat(codes.check(press(1), chief.id(), CODE)).isEqualTo(new Verdict.Wrong(4));
    for (int i = 2; i < 10; i++) {
      assertThat(codes.check(press(i), chief.id(), CODE)).isInstanceOf(Verdict.Right.class);
    }

    assertThat(stores.count("select tries from officer_activation")).isEqualTo(1);
  }

  @Test
  void a_hundred_guesses_at_once_are_five() throws Exception {
    var guesses = new ArrayList<Callable<Verdict>>();
    for (int i = 0; i < 100; i++) {
      int number = i;
      guesses.add(() -> codes.check(press(number), chief.id(), "1000000" + number % 10));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var guess : threads.invokeAll(guesses)) {
        assertThat(guess.state()).isNotNull();
      }
    }

    assertThat(stores.count("select count(*) from pin_attempt")).isEqualTo(5);
    assertThat(codes.check(press(200), chief.id(), CODE)).isEqualTo(new Verdict.NoCode());
  }

  @Test
  void a_newer_code_takes_the_proof_of_the_older_away() {
    String proof = proof(1);
    give("55512349");

    assertThat(codes.verdictOf(press(1))).isEmpty();
    assertThat(begin(proof, stores.pins().hashed(chief.id(), PIN))).isFalse();
    assertThat(pin(1, PIN)).isEqualTo(new Pins.Verdict.NoPin());
  }

  @Test
  void a_code_that_has_run_out_opens_nothing_also_for_one_who_proved_it_before() {
    String proof = proof(1);
    stores.change("update officer_activation set until = clock_timestamp()");

    assertThat(codes.check(press(2), chief.id(), CODE)).isEqualTo(new Verdict.NoCode());
    assertThat(begin(proof, stores.pins().hashed(chief.id(), PIN))).isFalse();
  }

  @Test
  void nobody_elses_code_is_right() {
    Officer office = stores.officer("+254700000002");

    assertThat(codes.check(press(1), office.id(), CODE)).isEqualTo(new Verdict.NoCode());
  }

  @Test
  void the_pin_that_is_given_is_the_same_each_time_strong_and_another_for_each_code() {
    String proof = proof(1);
    String given = codes.givenPin(chief.id(), proof, PinPolicy::strong);

    assertThat(codes.givenPin(chief.id(), proof, PinPolicy::strong))
        .isEqualTo(given)
        .matches("[0-9]{6}");
    var many = new HashSet<String>();
    for (int i = 0; i < 200; i++) {
      String pin = codes.givenPin(chief.id(), "%064x".formatted(i), PinPolicy::strong);
      assertThat(PinPolicy.strong(pin)).isTrue();
      many.add(pin);
    }
    assertThat(many).hasSizeGreaterThan(195);
    assertThat(stores.databaseHolds(given)).isFalse();
  }

  private void give(String code) {
    stores
        .database()
        .inTransaction(tx -> {
          Pins.forget(tx, chief.id());
          Activations.give(tx, stores.sealing(), chief.id(), code);
          return 0;
        });
  }

  private String proof(int press) {
    return ((Verdict.Right) codes.check(press(press), chief.id(), CODE)).proof();
  }

  private boolean begin(String proof, String hash) {
    return stores
        .database()
        .inTransaction(tx -> own.begin(tx, chief, proof, hash, Language.ENGLISH));
  }

  private Pins.Verdict pin(int press, String pin) {
    PressKey key = stores.sealing().pressKey("later", chief.phone(), "1*" + press);
    return stores.pins().check(key, chief.id(), pin);
  }

  private PressKey press(int number) {
    return stores.sealing().pressKey("session", chief.phone(), "1*" + number);
  }
}
