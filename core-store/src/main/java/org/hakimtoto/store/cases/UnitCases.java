package org.hakimtoto.store.cases;

import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.audit.AuditedLists;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.RowSecurity;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.report.ReferenceAliases;
import org.hakimtoto.store.roster.Officers;
import org.jspecify.annotations.Nullable;

/// The open cases of an officer's unit as lines of a phone's screen: what the unit was told of and
/// did not take up, and what it works on. Nothing of the child is in a line; that a list was asked
/// for is audited.
public final class UnitCases {
  /// The most lines of one page.
  public static final int MOST = 8;

  /// More than this are not counted.
  public static final int MOST_COUNTED = 99;

  /// A child who is accused is the police's business too when the children's office was first: this
  /// long the police are shown what they did not take up themselves.
  public static final Duration POLICE_LOOK = Duration.ofDays(3);

  /// Whose turn it is by the place alone, when the unit has no part in the case yet. A unit of the
  /// same agency that is nearer to the place and has an officer is asked in its stead.
  private static final String BY_PLACE =
      """
      select f.id from case_file f
       where f.closed_at is null and f.county = any ($2::smallint[])
         and ($3::smallint is null or f.sub_county = $3)
         and ($4::integer is null or f.location = $4)
         and case $5::text
             when 'CHILDREN_OFFICER' then f.accepted_at is null and f.responsible_unit is null
             when 'CHILDREN_COORDINATOR' then f.accepted_at is null
               and (f.responsible_unit is null or f.urgency = 'RED')
             when 'POLICE_CHILD_DESK' then f.accepted_at is null
               or (f.conflict_stage is not null and f.opened_at > $6)
             when 'PROSECUTOR' then f.conflict_stage = 'PROSECUTION_DECISION'
             when 'COURT_REGISTRY' then f.conflict_stage = 'PLEA'
             else false end
         and ($5::text = 'CHILDREN_COORDINATOR' and f.urgency = 'RED' or not exists (
           select 1 from unit v
            where v.agency = $7 and v.retired_at is null and v.county = f.county
              and v.sub_county in (0, f.sub_county) and v.location in (0, f.location)
              and case when v.location > 0 then 4 when v.sub_county > 0 then 3 else 2 end > $8::integer
              and exists (select 1 from officer o
                           where o.unit_id = v.id and o.retired_at is null
                             and o.suspended_at is null and o.administrator_since is null)))
      """;

  /// A court that set a day has taken the case up by that.
  private static final String NEW =
      """
      select f.id, f.reference, f.urgency, f.opened_at from case_file f
       where f.closed_at is null
         and f.id in (
           select id from case_file where responsible_unit = $1 and closed_at is null
           union
           select case_id from case_unit where unit_id = $1 and accepted_officer is null
           union
      """
          + BY_PLACE
          + """
                  )
             and not exists (select 1 from case_unit t
                              where t.case_id = f.id and t.unit_id = $1
                                and t.accepted_officer is not null)
             and not exists (select 1 from case_hidden x where x.case_id = f.id and x.unit_id = $1)
             and not exists (select 1 from hearing h where h.case_id = f.id and h.court = $1)
           and
          """
          + ReferenceAliases.begins("f", "$11")
          + """
           order by case f.urgency when 'RED' then 0 when 'AMBER' then 1 else 2 end,
                    f.opened_at desc, f.id
           limit $9 offset $10
          """;

  private static final String MINE =
      """
      select f.id, f.reference,
             (select min(h.at) from hearing h
               where h.case_id = f.id and h.state = 'SET' and h.at >= $2) as next_date
        from case_file f
       where f.closed_at is null
         and f.id in (select id from case_file where responsible_unit = $1 and closed_at is null
                      union select case_id from case_unit where unit_id = $1)
         and
      """
          + ReferenceAliases.begins("f", "$5")
          + """
           order by next_date nulls last, f.opened_at desc, f.id
           limit $3 offset $4
          """;

  /// The last that was said of a report is that it was asked for.
  private static final String REPORTS_ASKED =
      """
      select f.id, f.reference, asked.at
        from case_unit u join case_file f on f.id = u.case_id
        cross join lateral (
          select e.kind, e.at from case_event e
           where e.case_id = f.id
             and e.kind in ('probation-report-asked', 'probation-report-filed')
           order by e.seq desc limit 1) asked
       where u.unit_id = $1 and f.closed_at is null and asked.kind = 'probation-report-asked'
         and
      """
          + ReferenceAliases.begins("f", "$4")
          + """
           order by asked.at, f.id
           limit $2 offset $3
          """;

  private static final Part FIRST = new Part("", 0, MOST);

  private final Audit audit;
  private final AuditedLists lists;

  public UnitCases(Sealing sealing) {
    this.audit = new Audit(sealing);
    this.lists = audit.lists();
  }

  /// @param since when it was reported
  public record NewCase(CaseReference reference, Urgency urgency, Instant since) {}

  /// @param next the next day in court, today's included
  public record OwnCase(CaseReference reference, Optional<Instant> next) {}

  public record AskedReport(UUID caseId, CaseReference reference, Instant askedAt) {}

  /// Which lines of a list.
  ///
  /// @param digits with which a reference begins; empty: any
  /// @param offset how many of those come before
  /// @param limit 1 to [#MOST]
  public record Part(String digits, int offset, int limit) {
    public Part {
      limit = Math.clamp(limit, 1, MOST);
    }
  }

  /// Where a case stands, for whoever may know that much of it: nothing of the child.
  public record CaseStatus(
      UUID id, CaseReference reference, Stage stage, Area place, boolean held, Instant openedAt) {}

  /// What the unit was told of and has not accepted, the most urgent first, then the newest.
  public List<NewCase> fresh(Tx tx, Officer officer, Part part, Channel channel, Instant now) {
    List<Row> rows = fresh(tx, officer, part.limit(), part, now);
    Set<UUID> seen = seen(tx, officer, rows);
    List<NewCase> fresh =
        rows.stream()
            .filter(row -> seen.contains(row.getUUID("id")))
            .map(row ->
                new NewCase(
                    reference(row),
                    Urgency.valueOf(row.getString("urgency")),
                    row.getOffsetDateTime("opened_at").toInstant()))
            .toList();
    lists.told(
        tx, officer, "alerts.list", channel, fresh.stream().map(NewCase::reference).toList());
    return fresh;
  }

  /// How many there are, at most [#MOST_COUNTED]: a figure for a first screen, which tells of no
  /// case.
  public int countFresh(Tx tx, Officer officer, Instant now) {
    return fresh(tx, officer, MOST_COUNTED, FIRST, now).size();
  }

  /// The open cases the unit holds or takes part in, those with the next day in court first.
  public List<OwnCase> mine(Tx tx, Officer officer, Part part, Channel channel, Instant now) {
    List<OwnCase> mine =
        tx
            .seenBy(
                officer,
                seen ->
                    seen.rows(
                        MINE,
                        officer.unit().id(),
                        utc(Kenya.startOf(Kenya.day(now))),
                        part.limit(),
                        part.offset(),
                        part.digits()))
            .stream()
            .map(row ->
                new OwnCase(
                    reference(row),
                    Optional.ofNullable(row.getOffsetDateTime("next_date"))
                        .map(OffsetDateTime::toInstant)))
            .toList();
    lists.told(tx, officer, "cases.list", channel, mine.stream().map(OwnCase::reference).toList());
    return mine;
  }

  /// The reports a court asked for and has not got, of the cases the unit takes part in; whoever
  /// waits longest first.
  public List<AskedReport> reportsDue(Tx tx, Officer officer, Part part, Channel channel) {
    List<AskedReport> due = reports(tx, officer, part.limit(), part);
    lists.told(
        tx, officer, "reports.list", channel, due.stream().map(AskedReport::reference).toList());
    return due;
  }

  /// A figure for a first screen, as [#countFresh].
  public int countReportsDue(Tx tx, Officer officer) {
    return tx.rows(REPORTS_ASKED, officer.unit().id(), MOST_COUNTED, 0, "").size();
  }

  /// Where a case stands; empty when there is no such case or none whose status this officer may
  /// know: the two are not told apart, but the audit of a case that exists shows who tried.
  public Optional<CaseStatus> status(
      Tx tx, Officer officer, CaseReference reference, Channel channel, Instant now) {
    Optional<UUID> id =
        tx.one("select id from case_file where reference = haki_reference($1)", reference.number())
            .map(row -> row.getUUID("id"));
    Optional<CaseStatus> status =
        tx.seenBy(
                officer,
                seen ->
                    seen.one(
                        """
                        select id, reference, stage, county, sub_county, location, custody,
                               opened_at
                          from case_file where reference = haki_reference($1)
                        """,
                        reference.number()))
            .map(UnitCases::status);
    String outcome = status.isPresent() ? "told" : id.isPresent() ? "refused" : "unknown";
    audit.write(tx, entry(officer, "status.ask", channel, id, outcome));
    return status;
  }

  private static CaseStatus status(Row row) {
    return new CaseStatus(
        row.getUUID("id"),
        reference(row),
        Stage.valueOf(row.getString("stage")),
        Officers.area(row),
        row.getString("custody") != null,
        row.getOffsetDateTime("opened_at").toInstant());
  }

  private static List<AskedReport> reports(Tx tx, Officer officer, int limit, Part part) {
    return tx
        .seenBy(
            officer,
            seen ->
                seen.rows(REPORTS_ASKED, officer.unit().id(), limit, part.offset(), part.digits()))
        .stream()
        .map(row ->
            new AskedReport(
                row.getUUID("id"), reference(row), row.getOffsetDateTime("at").toInstant()))
        .toList();
  }

  private static List<Row> fresh(Tx tx, Officer officer, int limit, Part part, Instant now) {
    return officer.role().seesCasesOfArea()
        ? tx.rows(NEW, values(officer, limit, part, now))
        : List.of();
  }

  private static @Nullable Object[] values(Officer officer, int limit, Part part, Instant now) {
    Role role = officer.role();
    Area area = officer.unit().area();
    return new @Nullable Object[] {
      officer.unit().id(),
      RowSecurity.counties(officer),
      area.subCounty() == 0 ? null : (short) area.subCounty(),
      area.location() == 0 ? null : area.location(),
      role.name(),
      utc(now.minus(POLICE_LOOK)),
      role.agency().name(),
      level(area),
      limit,
      part.offset(),
      part.digits()
    };
  }

  /// As [#BY_PLACE] counts how near a unit is to a place.
  private static int level(Area area) {
    if (area.location() > 0) {
      return 4;
    }
    if (area.subCounty() > 0) {
      return 3;
    }
    return area.county() > 0 ? 2 : 0;
  }

  /// Row-level security says again which of them may be seen.
  private static Set<UUID> seen(Tx tx, Officer officer, List<Row> rows) {
    UUID[] ids = rows.stream().map(row -> row.getUUID("id")).toArray(UUID[]::new);
    return tx
        .seenBy(
            officer,
            own -> own.rows("select id from case_file where id = any($1::uuid[])", (Object) ids))
        .stream()
        .map(row -> row.getUUID("id"))
        .collect(Collectors.toSet());
  }

  private static Audit.Entry entry(
      Officer officer, String action, Channel channel, Optional<UUID> caseId, String outcome) {
    return new Audit.Entry(
        Optional.of(officer.id()), Optional.empty(), action, channel, caseId, outcome);
  }

  private static CaseReference reference(Row row) {
    return new CaseReference(row.getInteger("reference"));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
