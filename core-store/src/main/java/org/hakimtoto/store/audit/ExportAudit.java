package org.hakimtoto.store.audit;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;

/// What the audit says to a data-protection officer: who looked at a child, what an officer or a
/// program looked at, who was touched between two times. A case that stood on a list was looked at.
/// Each export is in the audit itself.
public final class ExportAudit {
  /// The most lines of one export.
  public static final int MOST = 100_000;

  static final int BATCH = 5_000;

  private static final String ROWS =
      """
      select a.id, a.at, a.action, a.channel, a.outcome, a.actor, o.role, u.code as unit, a.origin,
             a.origin_id, t.name as program, a.about, a.listed, c.reference
        from audit_entry a
        left join officer o on o.id = a.actor left join unit u on u.id = o.unit_id
        left join api_client t on t.id = a.origin_id
        left join case_file c on c.id = a.case_id
       where a.at >= $1 and a.at < $2 and a.id > $3
         and ($4::integer is null or c.reference = $4 or a.listed is not null)
         and ($5::uuid is null or a.actor = $5)
         and ($6::text is null or t.name = $6)
       order by a.id limit $7
      """;

  private final Database database;
  private final Sealing sealing;

  public ExportAudit(Database database, Sealing sealing) {
    this.database = database;
    this.sealing = sealing;
  }

  /// What is asked for; what is empty is not asked about.
  ///
  /// @param program a token, by name
  /// @param to not included
  public record Wanted(
      Optional<CaseReference> child,
      Optional<UUID> officer,
      Optional<String> program,
      Instant from,
      Instant to) {}

  /// A look or a deed; a list is a line for each case on it.
  ///
  /// @param role and `unit` (its code) of the officer who did it
  /// @param about the officer it was done to
  public record Line(
      Instant at,
      String action,
      String channel,
      String outcome,
      Optional<UUID> officer,
      Optional<String> role,
      Optional<String> unit,
      Optional<String> origin,
      Optional<UUID> originId,
      Optional<String> program,
      Optional<UUID> about,
      Optional<CaseReference> reference) {}

  /// @param more whether there is more than [#MOST]: ask for a shorter time
  public record Export(List<Line> lines, boolean more) {
    public Export {
      lines = List.copyOf(lines);
    }
  }

  /// @param by who asks, as they say
  public Export export(Wanted typed, UUID by, Channel channel) {
    Wanted wanted = asKept(typed);
    write(wanted, by, channel);
    var lines = new ArrayList<Line>();
    long last = 0;
    List<Row> rows = rows(wanted, last);
    while (!rows.isEmpty() && lines.size() <= MOST) {
      rows.stream()
          .flatMap(this::lines)
          .filter(line -> wanted.child().isEmpty() || wanted.child().equals(line.reference()))
          .forEach(lines::add);
      last = rows.getLast().getLong("id");
      rows = rows(wanted, last);
    }
    return new Export(lines.subList(0, Math.min(lines.size(), MOST)), lines.size() > MOST);
  }

  /// A case may have been shown under two references; its lines stand under the one it has.
  private Wanted asKept(Wanted typed) {
    return new Wanted(
        typed.child().map(this::kept), typed.officer(), typed.program(), typed.from(), typed.to());
  }

  private CaseReference kept(CaseReference shown) {
    return new CaseReference(
        database.reading(tx ->
            tx.one("select haki_reference($1) as kept", shown.number())
                .orElseThrow()
                .getInteger("kept")));
  }

  /// In a transaction of its own, before a line is read.
  private void write(Wanted wanted, UUID by, Channel channel) {
    database.inTransaction(tx -> {
      Optional<UUID> caseId =
          wanted
              .child()
              .flatMap(
                  child -> tx.one("select id from case_file where reference = $1", child.number()))
              .map(row -> row.getUUID("id"));
      new Audit(sealing)
          .write(
              tx,
              new Audit.Entry(
                  Optional.of(by),
                  Optional.empty(),
                  "audit.export",
                  channel,
                  caseId,
                  "told",
                  wanted
                      .officer()
                      .map(about ->
                          new Audit.OnRoster(about, Optional.empty(), true, "data-protection"))));
      return true;
    });
  }

  private List<Row> rows(Wanted wanted, long after) {
    return database.reading(tx ->
        tx.rows(
            ROWS,
            utc(wanted.from()),
            utc(wanted.to()),
            after,
            wanted.child().map(CaseReference::number).orElse(null),
            wanted.officer().orElse(null),
            wanted.program().orElse(null),
            BATCH));
  }

  private Stream<Line> lines(Row row) {
    Optional<CaseReference> one =
        Optional.ofNullable(row.getInteger("reference")).map(CaseReference::new);
    return AuditedLists.named(sealing, row)
        .filter(named -> !named.isEmpty())
        .map(named -> named.stream().map(reference -> line(row, Optional.of(reference))))
        .orElseGet(() -> Stream.of(line(row, one)));
  }

  private static Line line(Row row, Optional<CaseReference> reference) {
    return new Line(
        row.getOffsetDateTime("at").toInstant(),
        row.getString("action"),
        row.getString("channel"),
        row.getString("outcome"),
        Optional.ofNullable(row.getUUID("actor")),
        Optional.ofNullable(row.getString("role")),
        Optional.ofNullable(row.getString("unit")),
        Optional.ofNullable(row.getString("origin")),
        Optional.ofNullable(row.getUUID("origin_id")),
        Optional.ofNullable(row.getString("program")),
        Optional.ofNullable(row.getUUID("about")),
        reference);
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
