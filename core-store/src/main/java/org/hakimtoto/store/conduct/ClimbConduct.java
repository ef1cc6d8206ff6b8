package org.hakimtoto.store.conduct;

import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.hakimtoto.core.conduct.ConductReference;
import org.hakimtoto.core.conduct.ConductReport;
import org.hakimtoto.core.conduct.ConductRouting;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.fault.PoisonRow;
import org.hakimtoto.store.roster.Officers;

/// Takes a report by which a child may be in danger, and that nobody has read, to the office above,
/// as an alert climbs that nobody accepts. Never to the office it is about.
public final class ClimbConduct {
  /// How long each office has to read it.
  public static final Duration STEP = Duration.ofMinutes(30);

  private final Sealing sealing;
  private final Officers officers;
  private final Audit audit;

  public ClimbConduct(Sealing sealing) {
    this.sealing = sealing;
    this.officers = new Officers(sealing);
    this.audit = new Audit(sealing);
  }

  /// @param to who reads it now; empty: nobody stands above
  public record Climbed(ConductReference reference, Optional<Unit> to) {}

  /// Takes the report that is due first, none of those `aside`; empty when none is. Throws
  /// [PoisonRow] when it cannot be read. The audit comes last: what else belongs to it is done in
  /// `tell`.
  public boolean next(Tx tx, Instant now, Collection<UUID> aside, Consumer<Climbed> tell) {
    Optional<Row> due =
        tx.one(
            """
            select id, reference, read_by, facts from conduct_report
             where climbs_at <= $1 and id <> all($2::uuid[])
             order by climbs_at limit 1 for update skip locked
            """,
            now.atOffset(ZoneOffset.UTC),
            (Object) aside.toArray(UUID[]::new));
    due.ifPresent(row -> PoisonRow.guard(row.getUUID("id"), () -> climb(tx, row, now, tell)));
    return due.isPresent();
  }

  private void climb(Tx tx, Row row, Instant now, Consumer<Climbed> tell) {
    UUID id = row.getUUID("id");
    ConductReport report =
        ConductFacts.read(
            sealing.openFacts(ConductReports.TABLE, id, row.getBuffer("facts").getBytes()));
    Optional<Unit> above =
        ConductRouting.above(
            report.whom(),
            report.place(),
            Optional.ofNullable(row.getUUID("read_by"))
                .flatMap(unit -> officers.unitById(tx, unit)),
            officers.coordinatingUnits(tx, report.place()),
            officers.staffedUnitsAnswering(tx, report.place()));
    tx.change(
        """
        update conduct_report
           set read_by = coalesce($2, read_by),
               passed_by = case when $2::uuid is null or read_by is null then passed_by
                                else passed_by || read_by end,
               climbs_at = $3
         where id = $1
        """,
        id,
        above.map(Unit::id).orElse(null),
        above.map(_ -> now.plus(STEP).atOffset(ZoneOffset.UTC)).orElse(null));
    tell.accept(new Climbed(new ConductReference(row.getInteger("reference")), above));
    audit.write(tx, ConductAudit.climbed(id, above.isPresent()));
  }
}
