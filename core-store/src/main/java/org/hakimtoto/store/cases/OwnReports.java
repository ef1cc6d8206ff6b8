package org.hakimtoto.store.cases;

import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.report.ReferenceAliases;
import org.hakimtoto.store.roster.Officers;

/// What an officer may see of the reports that are the officer's own: where each stands, and whom
/// to phone. Nothing of the child, no stage and no date. Each look is audited.
public final class OwnReports {
  /// Older ones are not listed; by its reference each is found all the same.
  public static final Duration LISTED = Duration.ofDays(90);

  /// The most lines of one page.
  public static final int MOST = 8;

  public static final String LIST =
      """
      select reference, county, sub_county, location from case_file
       where reported_by = $1 and opened_at >= $2
         and
      """
          + ReferenceAliases.begins("case_file", "$5")
          + """
           order by opened_at desc, id desc limit $3 offset $4
          """;

  /// Who took it up first and acts on it still.
  private static final String ONE =
      """
      select f.id, f.closed_at, u.unit_id, u.accepted_officer
        from case_file f
             left join lateral (
               select p.unit_id, p.accepted_officer
                 from case_unit p join unit n on n.id = p.unit_id
                where p.case_id = f.id and p.accepted_officer is not null
                order by p.unit_id = f.responsible_unit desc, n.code limit 1) u on true
       where f.reference = haki_reference($1) and f.reported_by = $2
      """;

  private final Officers officers;
  private final Audit audit;

  public OwnReports(Sealing sealing) {
    this.officers = new Officers(sealing);
    this.audit = new Audit(sealing);
  }

  public record Line(CaseReference reference, Area place) {}

  /// Where a report of one's own stands.
  public sealed interface Standing {
    /// Nobody has taken it up yet.
    record Received() implements Standing {}

    /// @param officer the number of who took it up, while that one is on the roster
    record Accepted(Unit office, Optional<PhoneNumber> officer) implements Standing {}

    record Closed() implements Standing {}
  }

  /// The reports of an officer, the newest first.
  ///
  /// @param digits with which the references begin; empty: any
  /// @param limit 1 to [#MOST]
  public List<Line> list(
      Tx tx, Officer officer, String digits, int offset, int limit, Channel channel, Instant now) {
    List<Line> lines =
        tx
            .rows(
                LIST,
                officer.id(),
                utc(now.minus(LISTED)),
                Math.clamp(limit, 1, MOST),
                Math.max(0, offset),
                digits)
            .stream()
            .map(
                row -> new Line(new CaseReference(row.getInteger("reference")), Officers.area(row)))
            .toList();
    audit.write(tx, entry(officer, "report.list", channel, Optional.empty(), "told"));
    return lines;
  }

  /// Where one stands; empty when there is no such case or somebody else reported it. The two are
  /// not told apart, but the audit of a case that exists shows who tried.
  public Optional<Standing> standing(
      Tx tx, Officer officer, CaseReference reference, Channel channel) {
    Optional<Row> own = tx.one(ONE, reference.number(), officer.id());
    Optional<UUID> caseId =
        own.or(() ->
                tx.one(
                    "select id from case_file where reference = haki_reference($1)",
                    reference.number()))
            .map(row -> row.getUUID("id"));
    audit.write(
        tx,
        entry(
            officer,
            "report.look",
            channel,
            caseId,
            own.isPresent() ? "told" : caseId.isPresent() ? "refused" : "unknown"));
    return own.map(row -> standing(tx, row));
  }

  /// The same, for whoever audits the question.
  public Optional<Standing> standing(Tx tx, Officer officer, CaseReference reference) {
    return tx.one(ONE, reference.number(), officer.id()).map(row -> standing(tx, row));
  }

  private Standing standing(Tx tx, Row row) {
    if (row.getOffsetDateTime("closed_at") != null) {
      return new Standing.Closed();
    }
    return Optional.ofNullable(row.getUUID("unit_id"))
        .flatMap(unit -> officers.unitById(tx, unit))
        .<Standing>map(office ->
            new Standing.Accepted(
                office, officers.byId(tx, row.getUUID("accepted_officer")).map(Officer::phone)))
        .orElseGet(Standing.Received::new);
  }

  private static Audit.Entry entry(
      Officer officer, String action, Channel channel, Optional<UUID> caseId, String outcome) {
    return new Audit.Entry(
        Optional.of(officer.id()), Optional.empty(), action, channel, caseId, outcome);
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
