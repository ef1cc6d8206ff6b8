package org.hakimtoto.store.cases;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseAccess;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.Permission;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.audit.AuditedLists;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.RowSecurity;
import org.hakimtoto.store.db.Tx;
import org.jspecify.annotations.Nullable;

/// Reads cases in an officer's name. What may be read is decided twice: by [CaseAccess], and by
/// row-level security, as which the rows are fetched. Each look at a child's record is audited in
/// the same transaction.
public final class ReadCases {
  /// The most rows of one page.
  public static final int MOST = 100;

  /// @param today the parameter that is the beginning of the day
  private static String columns(String today) {
    return """
    id, reference, stage, urgency, county, sub_county, location, responsible_unit,
    (select min(h.at) from hearing h
      where h.case_id = case_file.id and h.state = 'SET' and h.at >= %s
        and case_file.closed_at is null) as next_date,
    custody, opened_at, changed_at, version
    """
        .formatted(today);
  }

  /// What is looked for, behind the cursor, as far as a page reaches.
  private static final String LOOKED_FOR =
      """
             and ($1::text is null or c.stage = $1)
             and ($2::text is null or c.urgency = $2)
             and ($3::smallint is null or c.county = $3)
             and ($4::smallint is null or c.sub_county = $4)
             and ($5::uuid is null or c.responsible_unit = $5)
             and ($6::timestamptz is null or c.changed_at >= $6)
             and (not $7 or c.custody is not null)
             and (not $8 or c.closed_at is null)
             and ($19::text is null or c.custody = $19)
             and (not $20 or exists (select 1 from case_clock k
                                      where k.case_id = c.id and k.due_at < $17))
             and ($21::timestamptz is null
                  or exists (select 1 from hearing h
                              where h.case_id = c.id and h.state = 'SET'
                                and h.at >= $21 and h.at < $22))
             and ($23::uuid is null
                  or exists (select 1 from case_unit a
                              where a.case_id = c.id and a.unit_id = $15
                                and a.assigned_officer = $23))
             and ($24::uuid[] is null
                  or not exists (select 1 from case_unit a
                                  where a.case_id = c.id and a.unit_id = $15
                                    and a.assigned_officer = any($24)))
             and ($9::timestamptz is null or (c.opened_at, c.id) < ($9, $10::uuid))
           order by c.opened_at desc, c.id desc
           limit $11)
      """;

  /// A branch for each standing, so that each goes by an index of its own; row-level security says
  /// again which rows may be seen.
  public static final String LIST =
      "select "
          + columns("$18")
          + " from case_file where id in ("
          + "(select c.id from case_file c where c.county = any ($12::smallint[])"
          + " and ($13::smallint is null or c.sub_county = $13)"
          + " and ($14::integer is null or c.location = $14)"
          + LOOKED_FOR
          + " union all (select c.id from case_file c where c.responsible_unit = $15"
          + LOOKED_FOR
          + " union all (select c.id from case_file c where c.reported_by = $16"
          + LOOKED_FOR
          + " union all (select c.id from case_file c join case_unit u on u.case_id = c.id"
          + " where u.unit_id = $15"
          + LOOKED_FOR
          + " union all (select c.id from case_file c join case_grant g on g.case_id = c.id"
          + " where g.officer_id = $16 and g.until > $17"
          + LOOKED_FOR
          + ") order by opened_at desc, id desc limit $11";

  private static final String SUMMARIES =
      "select "
          + columns("$2")
          + " from case_file where id = any($1::uuid[]) order by opened_at desc, id desc limit $3";

  private final CaseEventStore log;
  private final Audit audit;
  private final AuditedLists lists;

  public ReadCases(Sealing sealing) {
    this.log = new CaseEventStore(sealing);
    this.audit = new Audit(sealing);
    this.lists = audit.lists();
  }

  public record CaseView(UUID id, CaseReference reference, CaseFile file, List<CaseEvent> events) {
    public CaseView {
      events = List.copyOf(events);
    }
  }

  /// What is told of a case without opening the record: nothing of the child.
  ///
  /// @param holder the unit that is responsible
  /// @param nextDate the next day in court of a case that is open, today's included; never a past
  ///   one
  public record CaseSummary(
      UUID id,
      CaseReference reference,
      Stage stage,
      Urgency urgency,
      int county,
      int subCounty,
      int location,
      Optional<UUID> holder,
      Optional<Instant> nextDate,
      boolean held,
      Instant openedAt,
      Instant changedAt,
      int version) {}

  /// What is looked for; empty: all that may be seen.
  ///
  /// @param held only children in custody
  /// @param open only cases that are not closed
  /// @param custody only children who are held so
  /// @param overdue only cases with a clock that has run out, as far as the officer may know of it
  /// @param inCourtOn only cases with a day in court on that day
  /// @param assignedTo only cases that this officer of the office of the one who asks has
  /// @param noneOf only cases that none of these officers has, for that office; empty: any
  public record CaseFilter(
      Optional<Stage> stage,
      Optional<Urgency> urgency,
      Optional<Integer> county,
      Optional<Integer> subCounty,
      Optional<UUID> holder,
      Optional<Instant> changedSince,
      boolean held,
      boolean open,
      Optional<CustodyKind> custody,
      boolean overdue,
      Optional<LocalDate> inCourtOn,
      Optional<UUID> assignedTo,
      Optional<List<UUID>> noneOf) {
    public static final CaseFilter ALL =
        new CaseFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public CaseFilter(
        Optional<Stage> stage,
        Optional<Urgency> urgency,
        Optional<Integer> county,
        Optional<Integer> subCounty,
        Optional<UUID> holder,
        Optional<Instant> changedSince,
        boolean held,
        boolean open) {
      this(
          stage,
          urgency,
          county,
          subCounty,
          holder,
          changedSince,
          held,
          open,
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }

  /// Where a page ended: the next begins behind it.
  public record Cursor(Instant openedAt, UUID id) {}

  /// @param next empty on the last page
  public record Page(List<CaseSummary> cases, Optional<Cursor> next) {
    public Page {
      cases = List.copyOf(cases);
    }
  }

  /// A child's record; empty when there is no such case or the officer may not read it. The two are
  /// not told apart, but the audit of a case that exists shows who tried.
  public Optional<CaseView> read(
      Tx tx, Officer officer, CaseReference reference, Channel channel, Instant now) {
    Optional<UUID> id =
        tx.one("select id from case_file where reference = haki_reference($1)", reference.number())
            .map(row -> row.getUUID("id"));
    Optional<CaseView> view =
        id.flatMap(found -> {
          List<CaseEvent> events = tx.seenBy(officer, seen -> log.read(seen, found));
          return events.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new CaseView(
                      found, ReportCases.reference(tx, found), CaseFile.of(events), events));
        });
    Optional<CaseView> allowed =
        view.filter(v -> CaseAccess.may(officer, v.file().parties(), Permission.READ_FILE, now));
    audit.write(
        tx,
        new Audit.Entry(
            Optional.of(officer.id()),
            Optional.empty(),
            "case.read",
            channel,
            id,
            id.isEmpty() ? "unknown" : allowed.isPresent() ? "told" : "refused"));
    return allowed;
  }

  /// The number of whoever made the report, for an officer whose office has the case and must speak
  /// with the reporter; each look is audited.
  public Optional<PhoneNumber> reportersNumber(
      Tx tx, Officer officer, CaseView view, Channel channel) {
    Optional<PhoneNumber> number = view.file().reportersNumber(officer.unit().id());
    number.ifPresent(_ ->
        audit.write(
            tx,
            new Audit.Entry(
                Optional.of(officer.id()),
                Optional.empty(),
                "case.reporter",
                channel,
                Optional.of(view.id()),
                "told")));
    return number;
  }

  /// The same as [#list], and what was shown is audited: a page that is asked for again within
  /// [AuditedLists#AGAIN] adds only cases that are new on it.
  public Page shown(
      Tx tx,
      Officer officer,
      CaseFilter filter,
      Optional<Cursor> after,
      int limit,
      Channel channel,
      Instant now) {
    Page page = list(tx, officer, filter, after, limit, now);
    lists.refreshed(
        tx,
        officer,
        "cases.search",
        channel,
        page.cases().stream().map(CaseSummary::reference).toList());
    return page;
  }

  /// The cases an officer may see the status of, the newest first; whoever shows them to somebody
  /// asks for [#shown].
  ///
  /// @param limit 1 to [#MOST]
  /// @param now by the clock of the house, by which grants end; PostgreSQL asks its own besides
  public Page list(
      Tx tx, Officer officer, CaseFilter filter, Optional<Cursor> after, int limit, Instant now) {
    int most = Math.clamp(limit, 1, MOST);
    List<CaseSummary> found =
        tx
            .seenBy(officer, seen -> seen.rows(LIST, values(officer, filter, after, most + 1, now)))
            .stream()
            .map(ReadCases::summary)
            .toList();
    if (found.size() <= most) {
      return new Page(found, Optional.empty());
    }
    List<CaseSummary> page = found.subList(0, most);
    CaseSummary last = page.getLast();
    return new Page(page, Optional.of(new Cursor(last.openedAt(), last.id())));
  }

  /// What may be told of these cases to the officer, the newest first; whoever shows it to somebody
  /// audits it.
  public List<CaseSummary> summaries(Tx tx, Officer officer, Collection<UUID> cases, Instant now) {
    return tx
        .seenBy(
            officer,
            seen ->
                seen.rows(
                    SUMMARIES,
                    cases.toArray(UUID[]::new),
                    utc(Kenya.startOf(Kenya.day(now))),
                    MOST))
        .stream()
        .map(ReadCases::summary)
        .toList();
  }

  public static @Nullable Object[] values(
      Officer officer, CaseFilter filter, Optional<Cursor> after, int limit, Instant now) {
    RowSecurity sight = RowSecurity.of(officer);
    boolean sees = !sight.counties().isEmpty();
    Area area = officer.unit().area();
    return new @Nullable Object[] {
      filter.stage().map(Stage::name).orElse(null),
      filter.urgency().map(Urgency::name).orElse(null),
      filter.county().map(Integer::shortValue).orElse(null),
      filter.subCounty().map(Integer::shortValue).orElse(null),
      filter.holder().orElse(null),
      filter.changedSince().map(ReadCases::utc).orElse(null),
      filter.held(),
      filter.open(),
      after.map(cursor -> utc(cursor.openedAt())).orElse(null),
      after.map(Cursor::id).orElse(null),
      limit,
      RowSecurity.counties(officer),
      area.subCounty() == 0 ? null : (short) area.subCounty(),
      area.location() == 0 ? null : area.location(),
      sees ? officer.unit().id() : null,
      officer.id(),
      utc(now),
      utc(Kenya.startOf(Kenya.day(now))),
      filter.custody().map(CustodyKind::name).orElse(null),
      filter.overdue(),
      filter.inCourtOn().map(Kenya::startOf).map(ReadCases::utc).orElse(null),
      filter
          .inCourtOn()
          .map(day -> Kenya.startOf(day.plusDays(1)))
          .map(ReadCases::utc)
          .orElse(null),
      filter.assignedTo().orElse(null),
      filter.noneOf().map(officers -> officers.toArray(UUID[]::new)).orElse(null)
    };
  }

  private static CaseSummary summary(Row row) {
    return new CaseSummary(
        row.getUUID("id"),
        new CaseReference(row.getInteger("reference")),
        Stage.valueOf(row.getString("stage")),
        Urgency.valueOf(row.getString("urgency")),
        row.getInteger("county"),
        row.getInteger("sub_county"),
        row.getInteger("location"),
        Optional.ofNullable(row.getUUID("responsible_unit")),
        Optional.ofNullable(row.getOffsetDateTime("next_date")).map(OffsetDateTime::toInstant),
        row.getString("custody") != null,
        row.getOffsetDateTime("opened_at").toInstant(),
        row.getOffsetDateTime("changed_at").toInstant(),
        row.getInteger("version"));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
