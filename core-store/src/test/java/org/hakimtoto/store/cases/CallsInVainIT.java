package org.hakimtoto.store.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.hearing.CallTaskBook;
import org.hakimtoto.store.hearing.CallTaskBook.Outcome;
import org.hakimtoto.store.hearing.CallTaskBook.Unanswered;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A person who is phoned and does not answer.
@ExtendWith(WithRealStores.class)
class CallsInVainIT extends OnOneCase {
  private static final String WAITS =
      """
      select count(*) from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'
      """;

  private CallTaskBook book;
  private UUID call;

  @BeforeEach
  void setUpCall() {
    book = new CallTaskBook(change, stores.sealing(), UUID::randomUUID);
    done(childrensOfficer, new CaseCommand.Accept());
    call = UUID.fromString(stores.ask("select id from call_task").getFirst().getFirst());
  }

  @Test
  void is_due_again_two_hours_later_and_given_up_the_third_time() {
    assertThat(unanswered(childrensOfficer, NOW))
        .isEqualTo(new Unanswered(Outcome.DONE, Optional.of(caseId()), false));
    assertThat(due()).isEqualTo(NOW.plus(CallTaskBook.AGAIN_AFTER));
    Instant later = NOW.plus(Duration.ofHours(2));
    assertThat(unanswered(childrensOfficer, later).last()).isFalse();

    assertThat(unanswered(childrensOfficer, later.plus(Duration.ofHours(2))))
        .isEqualTo(new Unanswered(Outcome.DONE, Optional.of(caseId()), true));
    assertThat(stores.ask("select state, outcome from call_task"))
        .containsExactly(List.of("DONE", "not-reached"));
    assertThat(unanswered(childrensOfficer, later))
        .isEqualTo(new Unanswered(Outcome.DONE_BEFORE, Optional.of(caseId()), false));
  }

  @Test
  void another_offices_call_is_nobodys() {
    assertThat(unanswered(police, NOW))
        .isEqualTo(new Unanswered(Outcome.NOT_FOR_YOU, Optional.empty(), false));
    assertThat(one(police)).isEmpty();
  }

  @Test
  void one_call_is_read_with_the_person_and_audited() {
    var listed = one(childrensOfficer).orElseThrow();

    assertThat(listed.reference()).isEqualTo(REFERENCE);
    assertThat(listed.person().orElseThrow().details().phone()).contains(Samples.GUARDIAN);
    assertThat(stores.count("select count(*) from audit_entry where action = 'call.list'")).isOne();
  }

  /// Whoever works on the case ends its calls as well: they would wait for each other.
  @Test
  void waits_for_the_case_before_it_holds_the_call() {
    CompletableFuture<Outcome> ended;
    try (var _ = stores.hold("select 1 from case_file for no key update")) {
      ended = CompletableFuture.supplyAsync(this::reached);
      await().until(() -> stores.count(WAITS) == 1);
      assertThat(stores.ask("select 1 from call_task for update skip locked")).hasSize(1);
    }
    assertThat(ended.join()).isEqualTo(Outcome.DONE);
  }

  private Outcome reached() {
    return stores
        .database()
        .inTransaction(tx ->
            book.done(tx, childrensOfficer, call, CallTaskBook.Made.REACHED, Channel.API, NOW));
  }

  private Optional<CallTaskBook.Listed> one(Officer officer) {
    return stores.database().inTransaction(tx -> book.one(tx, officer, call, Channel.USSD, NOW));
  }

  private Unanswered unanswered(Officer officer, Instant now) {
    return stores
        .database()
        .inTransaction(tx -> book.unanswered(tx, officer, call, Channel.USSD, now));
  }

  private Instant due() {
    return Instant.parse(
        stores
            .ask(
                """
                select to_char(due_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
                  from call_task
                """)
            .getFirst()
            .getFirst());
  }
}
