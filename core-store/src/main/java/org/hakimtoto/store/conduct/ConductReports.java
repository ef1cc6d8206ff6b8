package org.hakimtoto.store.conduct;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.conduct.ConductOutcome;
import org.hakimtoto.core.conduct.ConductReference;
import org.hakimtoto.core.conduct.ConductReport;
import org.hakimtoto.core.conduct.ConductRouting;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.RowSecurity;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.Officers;

/// Reports about officers, as the coordinators of the reading office see them. A report that is not
/// theirs, and one that does not exist, are not told apart. Each look is audited.
public final class ConductReports {
  static final String TABLE = "conduct_report";

  /// The most rows of one page.
  public static final int MOST = 100;

  /// More are not counted.
  public static final int MOST_COUNTED = 99;

  /// A note to an outcome, in characters.
  public static final int MAX_NOTE = 200;

  private static final String COLUMNS =
      "select id, reference, urgent, filed_at, facts, closed_at, outcome, note from conduct_report";

  static final String COUNT =
      "select count(*)::integer as n from"
          + " (select 1 from conduct_report where closed_at is null"
          + " and (read_by = $1 or passed_by @> array[$1]) limit $2) open";

  private final Sealing sealing;
  private final Officers officers;
  private final Audit audit;

  public ConductReports(Sealing sealing) {
    this.sealing = sealing;
    this.officers = new Officers(sealing);
    this.audit = new Audit(sealing);
  }

  /// A line of the list: nothing of what was said.
  ///
  /// @param urgent whether a child may be in danger
  /// @param outcome empty while it is open
  public record Line(
      UUID id,
      ConductReference reference,
      boolean urgent,
      Instant filedAt,
      Optional<ConductOutcome> outcome) {}

  /// @param note what the office wrote to the outcome
  public record Told(
      Line line, ConductReport report, Optional<Instant> closedAt, Optional<String> note) {
    @Override
    public String toString() {
      return "Told[***]";
    }
  }

  /// Where a page ended: the next begins behind it.
  public record Cursor(Instant filedAt, UUID id) {}

  public enum Closed {
    DONE,
    DONE_BEFORE,
    NOT_FOR_YOU
  }

  /// The reports that the officer's office reads, the newest first.
  ///
  /// @param limit 1 to [#MOST]
  public List<Line> list(
      Tx tx, Officer officer, boolean open, Optional<Cursor> after, int limit, Channel channel) {
    if (!ConductRouting.mayRead(officer)) {
      audit.write(tx, ConductAudit.of(officer, "conduct.list", channel, "refused"));
      return List.of();
    }
    takeOver(tx, officer);
    List<Line> lines =
        tx.seenBy(officer, seen -> rows(seen, open, after, Math.clamp(limit, 1, MOST))).stream()
            .map(ConductReports::line)
            .toList();
    audit.write(tx, ConductAudit.of(officer, "conduct.list", channel, "told"));
    return lines;
  }

  /// How many are open, at most [#MOST_COUNTED]; none for whoever may not read them.
  public int count(Tx tx, Officer officer) {
    return ConductRouting.mayRead(officer)
        ? tx.one(COUNT, officer.unit().id(), MOST_COUNTED).orElseThrow().getInteger("n")
        : 0;
  }

  private static List<Row> rows(Tx seen, boolean open, Optional<Cursor> after, int most) {
    return seen.rows(
        COLUMNS
            + """
             where (closed_at is null) = $1
               and ($2::timestamptz is null or (filed_at, id) < ($2, $3::uuid))
             order by filed_at desc, id desc limit $4
            """,
        open,
        after.map(cursor -> utc(cursor.filedAt())).orElse(null),
        after.map(Cursor::id).orElse(null),
        most);
  }

  /// Whoever reads it first ends its climb.
  public Optional<Told> read(
      Tx tx, Officer officer, ConductReference reference, Channel channel, Instant now) {
    Optional<Row> row = seen(tx, officer, reference);
    row.ifPresent(found ->
        tx.change(
            "update conduct_report set read_at = coalesce(read_at, $2), climbs_at = null"
                + " where id = $1",
            found.getUUID("id"),
            utc(now)));
    audit.write(
        tx,
        ConductAudit.of(
            officer,
            "conduct.read",
            channel,
            row.isPresent() ? "told" : "refused",
            row.map(found -> found.getUUID("id"))));
    return row.map(this::told);
  }

  /// @param note at most [#MAX_NOTE] characters; may be empty
  public Closed close(
      Tx tx,
      Officer officer,
      ConductReference reference,
      ConductOutcome outcome,
      String note,
      Channel channel,
      Instant now) {
    Optional<UUID> id = seen(tx, officer, reference).map(row -> row.getUUID("id"));
    Closed closed =
        id.map(report -> closed(tx, officer, report, outcome, note, now))
            .orElse(Closed.NOT_FOR_YOU);
    audit.write(tx, ConductAudit.of(officer, "conduct.close", channel, WireNames.of(closed), id));
    return closed;
  }

  private Closed closed(
      Tx tx, Officer officer, UUID id, ConductOutcome outcome, String note, Instant now) {
    int changed =
        tx.change(
            """
            update conduct_report set closed_at = $2, closed_by = $3, outcome = $4, note = $5,
                   climbs_at = null
             where id = $1 and closed_at is null
            """,
            id,
            utc(now),
            officer.id(),
            WireNames.of(outcome),
            note.isEmpty() ? null : Buffer.buffer(sealing.conductNote(id, note)));
    return changed == 1 ? Closed.DONE : Closed.DONE_BEFORE;
  }

  /// As the reader of the database sees it, and as [ConductRouting] allows.
  private Optional<Row> seen(Tx tx, Officer officer, ConductReference reference) {
    if (!ConductRouting.mayRead(officer)) {
      return Optional.empty();
    }
    takeOver(tx, officer);
    return tx.seenBy(
        officer, seen -> seen.one(COLUMNS + " where reference = $1", reference.number()));
  }

  /// An open report whose office has no coordinator any more, or never had one, is read by whoever
  /// stands above the place today.
  private void takeOver(Tx tx, Officer officer) {
    List<Row> left =
        tx.rows(
            """
            select c.id, c.facts from conduct_report c
             where c.closed_at is null and c.county = any($1)
               and c.read_by is distinct from $2
               and not exists (
                 select 1 from officer o join unit u on u.id = o.unit_id
                  where o.unit_id = c.read_by and o.role = 'CHILDREN_COORDINATOR'
                    and o.retired_at is null and o.suspended_at is null and o.administrator_since is null and u.retired_at is null)
             order by c.filed_at limit $3
            """,
            RowSecurity.counties(officer),
            officer.unit().id(),
            MOST);
    for (Row row : left) {
      UUID id = row.getUUID("id");
      ConductReport report = opened(row);
      ConductRouting.reader(
              report.whom(),
              report.place(),
              officers.coordinatingUnits(tx, report.place()),
              officers.staffedUnitsAnswering(tx, report.place()))
          .filter(unit -> unit.id().equals(officer.unit().id()))
          .ifPresent(unit ->
              tx.change("update conduct_report set read_by = $2 where id = $1", id, unit.id()));
    }
  }

  private ConductReport opened(Row row) {
    return ConductFacts.read(
        sealing.openFacts(TABLE, row.getUUID("id"), row.getBuffer("facts").getBytes()));
  }

  private Told told(Row row) {
    return new Told(
        line(row),
        opened(row),
        Optional.ofNullable(row.getOffsetDateTime("closed_at")).map(OffsetDateTime::toInstant),
        Optional.ofNullable(row.getBuffer("note"))
            .map(note -> sealing.openConductNote(row.getUUID("id"), note.getBytes())));
  }

  private static Line line(Row row) {
    return new Line(
        row.getUUID("id"),
        new ConductReference(row.getInteger("reference")),
        row.getBoolean("urgent"),
        row.getOffsetDateTime("filed_at").toInstant(),
        Optional.ofNullable(row.getString("outcome"))
            .map(outcome -> WireNames.value(ConductOutcome.class, outcome)));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
