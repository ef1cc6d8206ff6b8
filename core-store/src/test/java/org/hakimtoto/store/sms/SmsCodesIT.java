package org.hakimtoto.store.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.cases.AnswerOnce;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class SmsCodesIT {
  private static final String OFFICER = "+254700000002";
  private static final String OTHER = "+254700000003";

  private final AtomicInteger next = new AtomicInteger(730_184);
  private RealStores stores;
  private SmsCodes codes;
  private UUID officer;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    codes = new SmsCodes(real.sealing(), next::getAndIncrement);
    officer = real.officer(OFFICER).id();
  }

  @Test
  void a_code_is_right_for_its_officer_until_it_is_spent() {
    assertThat(issued(1)).isEqualTo("END 730184");

    assertThat(right(officer, "730184")).isTrue();
    assertThat(right(officer, "730185")).isFalse();
    assertThat(right(stores.officer(OTHER).id(), "730184")).isFalse();
    spend();
    assertThat(right(officer, "730184")).isFalse();
  }

  @Test
  void leading_zeros_are_shown_and_meant() {
    next.set(7);

    assertThat(issued(1)).isEqualTo("END 000007");
    assertThat(right(officer, "000007")).isTrue();
    assertThat(right(officer, "7")).isFalse();
  }

  @Test
  void a_code_is_good_for_ten_minutes_by_the_clock_of_postgres() {
    issued(1);
    assertThat(
            stores.count(
                "select count(*) from sms_code where expires_at between clock_timestamp()"
                    + " + interval '9 minutes 50 seconds' and clock_timestamp()"
                    + " + interval '10 minutes'"))
        .isEqualTo(1);
    stores.change("update sms_code set expires_at = clock_timestamp() - interval '1 second'");

    assertThat(right(officer, "730184")).isFalse();
  }

  @Test
  void a_new_code_replaces_the_earlier_one_and_a_spent_one() {
    issued(1);
    issued(2);
    assertThat(right(officer, "730184")).isFalse();
    assertThat(right(officer, "730185")).isTrue();
    spend();
    issued(3);
    assertThat(right(officer, "730186")).isTrue();
  }

  @Test
  void the_same_press_shows_the_same_code_and_makes_none() {
    String first = issued(1);

    assertThat(issued(1)).isEqualTo(first);
    assertThat(right(officer, "730184")).isTrue();
    assertThat(stores.count("select count(*) from answered_press")).isEqualTo(1);
    assertThat(stores.count("select count(*) from audit_entry where action = 'sms.code'"))
        .isEqualTo(1);
  }

  @Test
  void copies_of_a_press_at_once_show_one_code() throws Exception {
    var copies = new ArrayList<Callable<String>>();
    for (int i = 0; i < 16; i++) {
      copies.add(() -> issued(1));
    }
    var shown = new ArrayList<String>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var answer : threads.invokeAll(copies)) {
        shown.add(answer.get());
      }
    }

    assertThat(shown).hasSize(16).containsOnly(shown.getFirst());
    assertThat(right(officer, shown.getFirst().substring(4))).isTrue();
  }

  @Test
  void the_code_stands_nowhere_readable() {
    issued(1);

    assertThat(stores.databaseHolds("730184")).isFalse();
  }

  private String issued(int press) {
    return new AnswerOnce(stores.database(), stores.sealing())
        .answer(press(press), tx -> "END " + codes.issue(tx, officer).orElseThrow())
        .orElseThrow();
  }

  private Boolean right(UUID whose, String code) {
    return stores.database().inTransaction(tx -> codes.right(tx, whose, code));
  }

  private void spend() {
    boolean done =
        stores
            .database()
            .inTransaction(tx -> {
              codes.spend(tx, officer);
              return true;
            });
    assertThat(done).isTrue();
  }

  private PressKey press(int number) {
    return stores.sealing().pressKey("session", new PhoneNumber(OFFICER), "4*" + number);
  }
}
