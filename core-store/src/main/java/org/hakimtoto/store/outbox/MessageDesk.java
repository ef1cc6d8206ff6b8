package org.hakimtoto.store.outbox;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.audit.AuditedLists;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.jspecify.annotations.Nullable;

/// Every text of an office with its fate: those to its officers, and those about its cases. Never
/// the words, and never a number. Of a case that the officer may not see nothing is listed, and
/// texts about officers' conduct are in no list.
public final class MessageDesk {
  /// The most texts of one page, and of one export.
  public static final int MOST = 100;

  public static final int MOST_EXPORTED = 5_000;

  /// `$1` and `$2` the day, `$3` the offices. What a trial withheld is told apart, and was never
  /// handed to anybody.
  private static final String OF_OFFICES =
      """
        from message m
       cross join lateral (
         select m.state = 'CANCELLED' and coalesce(m.failure, '') = 'trial' as withheld) w
       cross join lateral (
         select case when w.withheld then 'WITHHELD' else m.state end as state,
                case when w.withheld then 0 else m.attempts end as attempts) t
        left join officer o on o.id = m.officer_id
        left join case_file f on f.id = m.case_id
        join unit u on u.id = coalesce(o.unit_id, f.responsible_unit)
       where m.created_at >= $1 and m.created_at < $2 and u.id = any($3::uuid[])
         and m.kind not like 'conduct\\_%'
      """;

  private static final String COLUMNS =
      """
      select m.id, m.kind, t.state, m.created_at, m.due_at, m.state_at, t.attempts, m.case_id,
             m.contact_id, m.officer_id, m.hearing_id, m.hearing_version, f.reference, u.code, u.name,
             exists (select 1 from call_task c
                      where c.case_id = m.case_id and c.state = 'OPEN'
                        and c.contact_id is not distinct from m.contact_id) as called
      """;

  private static final String LIST =
      COLUMNS
          + OF_OFFICES
          + """
             and ($4::text[] is null or t.state = any($4)) and ($5::text[] is null or m.kind = any($5))
             and ($6::timestamptz is null or (m.created_at, m.id) < ($6, $7::uuid))
           order by m.created_at desc, m.id desc limit $8
          """;

  private static final String TOTALS =
      "select u.code, u.name, t.state, count(*) as n,"
          + " sum(t.attempts * m.segments)::bigint as sent"
          + OF_OFFICES
          + " group by 1, 2, 3 order by 1";

  private static final String BACKLOG =
      """
      select count(*) as n, min(m.due_at) as oldest
        from message m
        left join officer o on o.id = m.officer_id
        left join case_file f on f.id = m.case_id
       where m.state = 'READY' and m.due_at <= $1
         and coalesce(o.unit_id, f.responsible_unit) = any($2::uuid[])
      """;

  private final AuditedLists lists;

  public MessageDesk(Sealing sealing) {
    this.lists = new Audit(sealing).lists();
  }

  /// @param offices whose texts; the caller has asked whether the officer looks after them
  /// @param fate empty: any
  /// @param kinds empty: any
  public record Question(
      LocalDate day,
      Collection<UUID> offices,
      Optional<MessageFate> fate,
      Optional<Collection<String>> kinds) {}

  /// @param unit code of the office that is to read it, or whose case it is about
  /// @param contact whom of a family it is for
  /// @param officer whether it is for an officer; neither: for whoever reported or asked
  /// @param called whether somebody is asked to phone already
  public record Text(
      UUID id,
      String kind,
      MessageFate fate,
      Instant createdAt,
      Instant dueAt,
      Instant stateAt,
      int attempts,
      Optional<UUID> caseId,
      Optional<CaseReference> reference,
      Optional<UUID> contact,
      boolean officer,
      Optional<Addressed.HearingVersion> hearing,
      String unit,
      String unitName,
      boolean called) {}

  /// Where a page ended: the next begins behind it.
  public record Cursor(Instant createdAt, UUID id) {}

  /// @param next empty on the last page
  public record Page(List<Text> texts, Optional<Cursor> next) {
    public Page {
      texts = List.copyOf(texts);
    }
  }

  /// @param sent segments that the carrier was asked to send: what it is paid for
  public record Total(String unit, String unitName, Map<MessageFate, Long> fates, long sent) {
    public Total {
      fates = Map.copyOf(fates);
    }
  }

  /// Texts that are due and have not left.
  public record Backlog(long waiting, Optional<Instant> oldestDue) {}

  /// What was shown is audited.
  ///
  /// @param action as which
  public Page shown(
      Tx tx,
      Officer officer,
      Question question,
      Optional<Cursor> after,
      int limit,
      String action,
      Channel channel) {
    List<Row> rows = tx.rows(LIST, values(question, after, limit + 1));
    List<Row> page = rows.subList(0, Math.min(rows.size(), limit));
    Set<UUID> seen = seen(tx, officer, page);
    List<Text> texts =
        page.stream()
            .map(MessageDesk::text)
            .filter(text -> text.caseId().isEmpty() || seen.contains(text.caseId().get()))
            .toList();
    lists.refreshed(
        tx,
        officer,
        action,
        channel,
        texts.stream().flatMap(text -> text.reference().stream()).distinct().toList());
    return new Page(
        texts,
        rows.size() > limit
            ? Optional.of(page.getLast()).map(row -> new Cursor(created(row), row.getUUID("id")))
            : Optional.empty());
  }

  /// One text of those offices, of whatever day.
  public Optional<Text> one(Tx tx, Officer officer, Collection<UUID> offices, UUID id) {
    List<Row> row =
        tx.rows(
            COLUMNS + OF_OFFICES + " and m.id = $4",
            utc(Instant.EPOCH),
            utc(Instant.parse("9999-01-01T00:00:00Z")),
            offices.toArray(UUID[]::new),
            id);
    Set<UUID> seen = seen(tx, officer, row);
    return row.stream()
        .map(MessageDesk::text)
        .filter(text -> text.caseId().isEmpty() || seen.contains(text.caseId().get()))
        .findFirst();
  }

  /// What became of the texts of a day, by office.
  public static List<Total> totals(Tx tx, LocalDate day, Collection<UUID> offices) {
    var names = new LinkedHashMap<String, String>();
    var fates = new LinkedHashMap<String, Map<MessageFate, Long>>();
    var sent = new LinkedHashMap<String, Long>();
    for (Row row :
        tx.rows(TOTALS, from(day), from(day.plusDays(1)), offices.toArray(UUID[]::new))) {
      String unit = row.getString("code");
      names.put(unit, row.getString("name"));
      fates
          .computeIfAbsent(unit, _ -> new EnumMap<>(MessageFate.class))
          .merge(fate(row), row.getLong("n"), Long::sum);
      sent.merge(unit, row.getLong("sent"), Long::sum);
    }
    return names.entrySet().stream()
        .map(unit ->
            new Total(
                unit.getKey(),
                unit.getValue(),
                fates.getOrDefault(unit.getKey(), Map.of()),
                sent.getOrDefault(unit.getKey(), 0L)))
        .toList();
  }

  public static Backlog backlog(Tx tx, Collection<UUID> offices, Instant now) {
    return tx.one(BACKLOG, utc(now), offices.toArray(UUID[]::new))
        .map(row ->
            new Backlog(
                row.getLong("n"),
                Optional.ofNullable(row.getOffsetDateTime("oldest"))
                    .map(OffsetDateTime::toInstant)))
        .orElseThrow();
  }

  private static @Nullable Object[] values(Question question, Optional<Cursor> after, int most) {
    return new @Nullable Object[] {
      from(question.day()),
      from(question.day().plusDays(1)),
      question.offices().toArray(UUID[]::new),
      question.fate().map(fate -> fate.states().toArray(String[]::new)).orElse(null),
      question.kinds().map(kinds -> kinds.toArray(String[]::new)).orElse(null),
      after.map(cursor -> utc(cursor.createdAt())).orElse(null),
      after.map(Cursor::id).orElse(null),
      most
    };
  }

  private static Set<UUID> seen(Tx tx, Officer officer, List<Row> rows) {
    UUID[] cases =
        rows.stream()
            .map(row -> row.getUUID("case_id"))
            .filter(Objects::nonNull)
            .distinct()
            .toArray(UUID[]::new);
    return cases.length == 0
        ? Set.of()
        : tx
            .seenBy(
                officer,
                own -> own.rows("select id from case_file where id = any($1)", (Object) cases))
            .stream()
            .map(row -> row.getUUID("id"))
            .collect(Collectors.toSet());
  }

  private static Text text(Row row) {
    return new Text(
        row.getUUID("id"),
        row.getString("kind"),
        fate(row),
        created(row),
        row.getOffsetDateTime("due_at").toInstant(),
        row.getOffsetDateTime("state_at").toInstant(),
        row.getInteger("attempts"),
        Optional.ofNullable(row.getUUID("case_id")),
        Optional.ofNullable(row.getInteger("reference")).map(CaseReference::new),
        Optional.ofNullable(row.getUUID("contact_id")),
        row.getUUID("officer_id") != null,
        hearing(row),
        row.getString("code"),
        row.getString("name"),
        row.getBoolean("called"));
  }

  private static Optional<Addressed.HearingVersion> hearing(Row row) {
    UUID hearing = row.getUUID("hearing_id");
    Integer version = row.getInteger("hearing_version");
    return hearing == null || version == null
        ? Optional.empty()
        : Optional.of(new Addressed.HearingVersion(hearing, version));
  }

  private static MessageFate fate(Row row) {
    return MessageFate.told(row.getString("state"));
  }

  private static Instant created(Row row) {
    return row.getOffsetDateTime("created_at").toInstant();
  }

  private static OffsetDateTime from(LocalDate day) {
    return utc(Kenya.startOf(day));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
