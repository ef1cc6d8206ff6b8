package org.hakimtoto.store.conduct;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.hakimtoto.core.conduct.ConductReference;
import org.hakimtoto.core.conduct.ConductReport;
import org.hakimtoto.core.conduct.ConductRouting;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.roster.Officers;

/// Takes a report about a chief or an officer. Nothing is kept of the caller but what the caller
/// wants kept: no number, no index of it, and no officer in the audit.
public final class FileConductReport {
  /// More of one bucket of callers are not taken in a day.
  public static final int MOST_A_DAY = 3;

  /// How often an occupied reference is drawn again.
  static final int DRAWS = 8;

  private final Sealing sealing;
  private final Officers officers;
  private final Audit audit;
  private final Supplier<UUID> ids;
  private final IntSupplier serials;

  /// @param serials uniform random numbers of `0 .. CaseReference.SPACE - 1`
  public FileConductReport(Sealing sealing, Supplier<UUID> ids, IntSupplier serials) {
    this.sealing = sealing;
    this.officers = new Officers(sealing);
    this.audit = new Audit(sealing);
    this.ids = ids;
    this.serials = serials;
  }

  public sealed interface Filed {
    /// @param reader the office that reads it; empty: the roster has none that may
    /// @param protectors the other offices that hear that a child may be in danger; none when no
    ///   child is
    record Kept(ConductReference reference, Optional<Unit> reader, List<Unit> protectors)
        implements Filed {
      public Kept {
        protectors = List.copyOf(protectors);
      }
    }

    /// Too many came from here today.
    record TooMany() implements Filed {}
  }

  /// Keeps a report.
  ///
  /// @param caller only to slow down who floods; not kept
  /// @param tell what else belongs to it; done before the audit, which comes last
  public Filed file(
      Tx tx, ConductReport report, PhoneNumber caller, Instant now, Consumer<Filed.Kept> tell) {
    if (!admitted(tx, caller, Kenya.day(now))) {
      return new Filed.TooMany();
    }
    List<Unit> staffed = officers.staffedUnitsAnswering(tx, report.place());
    Optional<Unit> reader = reader(tx, report, staffed);
    ConductReference reference = insert(tx, report, reader, now);
    var kept =
        new Filed.Kept(
            reference,
            reader,
            report.urgent()
                ? ConductRouting.protectors(report.whom(), report.place(), reader, staffed)
                : List.of());
    tell.accept(kept);
    audit.write(tx, ConductAudit.filed());
    return kept;
  }

  private Optional<Unit> reader(Tx tx, ConductReport report, List<Unit> staffed) {
    return ConductRouting.reader(
        report.whom(), report.place(), officers.coordinatingUnits(tx, report.place()), staffed);
  }

  private boolean admitted(Tx tx, PhoneNumber caller, LocalDate today) {
    tx.change("delete from conduct_bucket where on_day < $1", today);
    return tx.change(
            """
            insert into conduct_bucket as b (on_day, bucket, reports) values ($1, $2, 1)
            on conflict (on_day, bucket) do update set reports = b.reports + 1
              where b.reports < $3
            """,
            today,
            sealing.callerBucket(today, caller),
            MOST_A_DAY)
        == 1;
  }

  private ConductReference insert(Tx tx, ConductReport report, Optional<Unit> reader, Instant now) {
    UUID id = ids.get();
    for (int draw = 0; draw < DRAWS; draw++) {
      var reference = ConductReference.ofSerial(serials.getAsInt());
      if (inserted(tx, id, reference, report, reader, now)) {
        return reference;
      }
    }
    throw new StoreFault.Unavailable("no free reference after " + DRAWS + " draws");
  }

  /// Never the number of a case: who types it at a door of cases finds nothing, and no other's.
  private boolean inserted(
      Tx tx,
      UUID id,
      ConductReference reference,
      ConductReport report,
      Optional<Unit> reader,
      Instant now) {
    return tx.change(
            """
            insert into conduct_report
              (id, reference, county, urgent, filed_at, read_by, facts, climbs_at)
            select $1, $2::integer, $3, $4, $5, $6, $7, $8
             where not exists (select 1 from case_file where reference = $2::integer)
               and not exists (select 1 from reserved_reference where reference = $2::integer)
            on conflict (reference) do nothing
            """,
            id,
            reference.number(),
            (short) report.place().county(),
            report.urgent(),
            now.atOffset(ZoneOffset.UTC),
            reader.map(Unit::id).orElse(null),
            Buffer.buffer(sealing.facts(ConductReports.TABLE, id, ConductFacts.write(report))),
            report.urgent() ? now.plus(ClimbConduct.STEP).atOffset(ZoneOffset.UTC) : null)
        == 1;
  }
}
