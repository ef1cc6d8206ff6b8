package org.hakimtoto.store.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.signin.DeskCodePolicy;
import org.hakimtoto.core.signin.DeskCodePolicy.Refusal;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.roster.Pins;
import org.hakimtoto.store.session.DeskCodes.Issued;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithRealStores.class)
class DeskCodesIT {
  private static final PhoneNumber STRANGER = new PhoneNumber("+254799000111");

  private final AtomicInteger next = new AtomicInteger(730_184);
  private RealStores stores;
  private DeskCodes codes;
  private Officer officer;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    codes = new DeskCodes(real.sealing(), UUID::randomUUID, next::getAndIncrement);
    officer = real.officer("+254700000002");
  }

  @Test
  void a_code_opens_once_and_only_for_its_number() {
    issued();

    assertThat(spend(stores.officer("+254700000003").phone(), "730184")).isEmpty();
    assertThat(spend(STRANGER, "730184")).isEmpty();
    assertThat(spend(officer.phone(), "730184")).contains(officer.id());
    assertThat(spend(officer.phone(), "730184")).isEmpty();
    assertThat(stores.databaseHolds("730184")).isFalse();
  }

  @Test
  void five_wrong_guesses_use_up_a_code_and_are_nobodys_in_the_audit() {
    issued();

    for (int guess = 0; guess < DeskCodePolicy.TRIES; guess++) {
      assertThat(spend(officer.phone(), "000000")).isEmpty();
    }
    assertThat(spend(officer.phone(), "730184")).isEmpty();
    assertThat(
            stores.ask(
                "select distinct action, actor is null, actor_index is null from audit_entry"
                    + " where channel = 'desk'"))
        .containsExactly(List.of("desk.guess", "t", "f"));
  }

  @Test
  void guesses_at_once_are_all_counted() throws InterruptedException {
    issued();
    Callable<Optional<UUID>> guess = () -> spend(officer.phone(), "000000");

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.invokeAll(List.of(guess, guess, guess, guess, guess, guess, guess, guess));
    }
    assertThat(stores.count("select tries from desk_code")).isEqualTo(DeskCodePolicy.TRIES);
    assertThat(spend(officer.phone(), "730184")).isEmpty();
  }

  @Test
  void a_code_runs_out_by_the_clock_of_postgres_and_a_new_one_replaces_it() {
    issued();
    issued();
    assertThat(spend(officer.phone(), "730184")).isEmpty();
    stores.change("update desk_code set at = at - interval '10 minutes'");

    assertThat(spend(officer.phone(), "730185")).isEmpty();
  }

  @Test
  void the_fourth_within_an_hour_is_refused_also_of_many_at_once() throws InterruptedException {
    Callable<Issued> one = this::issue;
    List<Issued> all;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      all =
          threads.invokeAll(List.of(one, one, one, one, one)).stream()
              .map(done -> done.resultNow())
              .toList();
    }
    assertThat(all).filteredOn(Issued.Given.class::isInstance).hasSize(DeskCodePolicy.MOST);
    assertThat(all).contains(new Issued.Refused(Refusal.TOO_MANY));
    stores.change("update desk_code set at = at - interval '1 hour'");
    assertThat(issue()).isInstanceOf(Issued.Given.class);
  }

  @Test
  void another_number_gets_none_for_a_day_and_the_one_before_opens_nothing() {
    issued();
    PhoneNumber other = STRANGER;
    stores
        .database()
        .inTransaction(tx ->
            tx.change(
                "update officer set phone_index = $2, phone = $3 where id = $1",
                officer.id(),
                io.vertx.core.buffer.Buffer.buffer(stores.sealing().phoneIndex(other)),
                io.vertx.core.buffer.Buffer.buffer(
                    stores.sealing().phone("officer", officer.id(), other))));

    assertThat(spend(officer.phone(), "730184")).isEmpty();
    assertThat(spend(other, "730184")).isEmpty();
    assertThat(issue()).isEqualTo(new Issued.Refused(Refusal.NEW_NUMBER));
    stores.change("update officer set numbered_at = numbered_at - interval '1 day'");
    assertThat(issue()).isInstanceOf(Issued.Given.class);
  }

  @Test
  void another_pin_makes_a_code_worth_nothing() {
    issued();
    stores
        .database()
        .inTransaction(tx -> {
          stores.pins().set(tx, officer.id(), "830274");
          return 0;
        });

    assertThat(spend(officer.phone(), "730184")).isEmpty();
  }

  @Test
  void who_has_left_or_has_no_pin_gets_none() {
    stores
        .database()
        .inTransaction(tx -> {
          Pins.forget(tx, officer.id());
          return 0;
        });
    assertThat(issue()).isEqualTo(new Issued.NotOnDuty());
    assertThat(stores.count("select count(*) from desk_code")).isZero();
  }

  private void issued() {
    assertThat(issue()).isInstanceOf(Issued.Given.class);
  }

  private Issued issue() {
    return stores.database().inTransaction(tx -> codes.issue(tx, officer.id()));
  }

  private Optional<UUID> spend(PhoneNumber number, String code) {
    return stores.database().inTransaction(tx -> codes.spend(tx, number, code));
  }
}
