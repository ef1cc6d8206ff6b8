package org.hakimtoto.store.search;

import io.vertx.sqlclient.Row;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.store.cases.EventFacts;
import org.hakimtoto.store.crypto.FieldCipher;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.keys.CaseKeyTable;
import org.hakimtoto.store.keys.Rehash;
import org.hakimtoto.store.report.NameKeys;

/// Makes the hashes by which a case is found by a name anew, from its report as it stands.
public final class NamesAnew implements Rehash.Names {
  private final Sealing sealing;
  private final NameKeys names;

  public NamesAnew(Sealing sealing) {
    this.sealing = sealing;
    this.names = new NameKeys(sealing);
  }

  @Override
  public void anew(Tx tx, UUID caseId) {
    tx.one(
            """
            select e.id, e.case_id, e.kind, e.at, e.facts,
                   (select k.wrapped from case_key k where k.case_id = e.case_id) as case_key
              from case_event e
             where e.case_id = $1 and e.kind in ('reported', 'report-continued', 'report-corrected')
             order by e.seq desc limit 1
            """,
            caseId)
        .flatMap(this::report)
        .ifPresent(report -> names.changed(tx, caseId, report));
  }

  /// Empty: it does not open, and its names stay as they are.
  private Optional<Report> report(Row row) {
    try {
      return Optional.of(event(row)).flatMap(NamesAnew::report);
    } catch (FieldCipher.Unsealable e) {
      return Optional.empty();
    }
  }

  private CaseEvent event(Row row) {
    byte[] facts =
        CaseKeyTable.of(sealing, row)
            .openFacts("case_event", row.getUUID("id"), row.getBuffer("facts").getBytes());
    return EventFacts.read(row.getString("kind"), row.getOffsetDateTime("at").toInstant(), facts);
  }

  private static Optional<Report> report(CaseEvent event) {
    return switch (event) {
      case CaseEvent.Reported e -> Optional.of(e.report());
      case CaseEvent.ReportContinued e -> Optional.of(e.report());
      case CaseEvent.ReportCorrected e -> Optional.of(e.report());
      default -> Optional.empty();
    };
  }
}
