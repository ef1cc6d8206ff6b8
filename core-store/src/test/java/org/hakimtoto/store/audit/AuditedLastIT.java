package org.hakimtoto.store.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.cases.FileReport;
import org.hakimtoto.store.db.CaseLock;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The end of a chain of the audit is taken right before COMMIT, whenever something was said to it,
/// and nothing is asked while it is held.
@ExtendWith(WithRealStores.class)
class AuditedLastIT {
  private RealStores stores;
  private Audit audit;
  private UUID caseId;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    audit = new Audit(real.sealing());
    var filing =
        new FileReport(
            real.database(),
            real.sealing(),
            UUID::randomUUID,
            () -> ThreadLocalRandom.current().nextInt(CaseReference.SPACE));
    var report = Samples.report(real.officer("+254700000001")).report();
    caseId =
        real.database()
            .inTransaction(tx -> filing.file(tx, report, Channel.API, Samples.FRIDAY_NIGHT))
            .caseId();
  }

  @Test
  void who_audits_early_holds_up_nobody() {
    stores
        .database()
        .inTransaction(tx -> {
          audit.write(tx, entry("early"));
          assertThat(elsewhere(other -> audit.write(other, entry("meanwhile")))).isTrue();
          return tx.one("select 1");
        });
    assertThat(actions()).containsExactly("meanwhile", "early");
  }

  @Test
  void a_case_may_be_taken_when_something_was_audited() {
    stores
        .database()
        .inTransaction(tx -> {
          audit.write(tx, entry("before"));
          CaseLock.take(tx, caseId);
          audit.write(tx, entry("after"));
          return caseId;
        });
    assertThat(actions()).containsExactly("before", "after");
    assertThat(new VerifyAudit(stores.database(), stores.sealing()).verify(List.of()).faults())
        .isEmpty();
  }

  @Test
  void nothing_is_asked_between_the_last_answers_and_commit() {
    List<Consumer<Tx>> asking =
        List.of(
            tx -> tx.one("select 1"),
            tx -> tx.ask("select 1"),
            tx -> tx.change("update officer set retired_at = null"),
            tx -> tx.changeMany("select $1::int", List.of(Tx.row(1))),
            tx -> CaseLock.take(tx, caseId),
            tx -> audit.write(tx, entry("later")),
            tx -> tx.withLast(() -> {}));
    for (Consumer<Tx> one : asking) {
      assertThatIllegalStateException()
          .isThrownBy(() ->
              stores
                  .database()
                  .inTransaction(tx -> {
                    audit.write(tx, entry("first"));
                    tx.withLast(() -> one.accept(tx));
                    return caseId;
                  }));
    }
    assertThat(actions()).as("each was rolled back").isEmpty();
  }

  @Test
  void what_was_asked_before_is_looked_at_with_the_last_answers_and_may_undo_all() {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            stores
                .database()
                .inTransaction(tx -> {
                  var asked = tx.ask("select 1 as one");
                  audit.write(tx, entry("undone"));
                  tx.withLast(() -> {
                    throw new IllegalStateException("read " + asked.get().size());
                  });
                  return caseId;
                }))
        .withMessage("read 1");
    assertThat(actions()).isEmpty();
  }

  @Test
  void outside_a_transaction_nothing_is_audited() {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            stores
                .database()
                .reading(tx -> {
                  audit.write(tx, entry("nowhere"));
                  return caseId;
                }));
    assertThat(actions()).isEmpty();
  }

  /// Whether another transaction is through while this one is open.
  private boolean elsewhere(Consumer<Tx> work) {
    var done = new CompletableFuture<Boolean>();
    Thread.startVirtualThread(() -> {
      try {
        done.complete(
            stores
                .database()
                .inTransaction(tx -> {
                  work.accept(tx);
                  return true;
                }));
      } catch (RuntimeException e) {
        done.completeExceptionally(e);
      }
    });
    return done.orTimeout(8, TimeUnit.SECONDS).join();
  }

  private List<String> actions() {
    return stores
        .ask(
            "select action from audit_entry where case_id = '"
                + caseId
                + "' and channel = 'cli'"
                + " order by seq")
        .stream()
        .map(List::getFirst)
        .toList();
  }

  private Audit.Entry entry(String action) {
    return new Audit.Entry(
        Optional.empty(), Optional.empty(), action, Channel.CLI, Optional.of(caseId), "done");
  }
}
