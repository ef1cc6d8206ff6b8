package org.hakimtoto.store.cases;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.EventName;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;

/// Cases and events for tests that care for queues and not for rules: nothing is asked whether the
/// event is allowed.
public final class TestCases {
  private final RealStores stores;
  private final Officer reporter;
  private final FileReport fileReport;

  public TestCases(RealStores stores) {
    this.stores = stores;
    this.reporter = stores.officer("+254700000001");
    this.fileReport =
        new FileReport(
            stores.database(),
            stores.sealing(),
            UUID::randomUUID,
            () -> ThreadLocalRandom.current().nextInt(CaseReference.SPACE));
  }

  /// @param id of the case
  public record Opened(UUID id, CaseReference reference) {}

  /// Files a report.
  public Opened open(Instant at) {
    var press = stores.sealing().pressKey(UUID.randomUUID().toString(), reporter.phone(), "1*1");
    String shown =
        fileReport
            .file(press, Samples.report(reporter).report(), at, CaseReference::shown)
            .orElseThrow();
    CaseReference reference = CaseReference.parse(shown).orElseThrow();
    List<List<String>> found =
        stores.ask("select id from case_file where reference = " + reference.number());
    return new Opened(UUID.fromString(found.getFirst().getFirst()), reference);
  }

  /// Files a report and `more` further events, a second apart. Returns the case.
  public Opened open(Instant at, int more) {
    Opened opened = open(at);
    for (int seq = 2; seq <= more + 1; seq++) {
      add(opened.id(), seq, new CaseEvent.Reopened(at.plusSeconds(seq)));
    }
    return opened;
  }

  public void add(UUID caseId, int seq, CaseEvent event) {
    stores
        .database()
        .inTransaction(tx -> {
          add(tx, caseId, seq, event);
          tx.rows("select pg_notify($1, '')", CaseStream.WAKE_CHANNEL);
          return seq;
        });
  }

  /// In a transaction of the caller's.
  public void add(Tx tx, UUID caseId, int seq, CaseEvent event) {
    UUID id = UUID.randomUUID();
    tx.change(
        """
        insert into case_event (id, case_id, seq, kind, at, facts)
        values ($1, $2, $3, $4, $5, $6)
        """,
        id,
        caseId,
        seq,
        EventName.of(event),
        event.at().atOffset(ZoneOffset.UTC),
        Buffer.buffer(stores.sealing().facts("case_event", id, EventFacts.write(event))));
  }
}
