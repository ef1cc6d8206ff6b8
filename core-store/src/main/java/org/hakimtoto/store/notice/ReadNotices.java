package org.hakimtoto.store.notice;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.notice.Happening;
import org.hakimtoto.core.notice.NoticeLines;
import org.hakimtoto.core.notice.NoticeRow;
import org.hakimtoto.core.notice.NoticeTable;
import org.hakimtoto.core.notice.Waiting;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.cases.ReadCases.CaseView;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.keys.CaseKeyTable;
import org.hakimtoto.store.roster.UnitDirectory;

/// The records of notice of a case, looked through for alterations as they are read.
public final class ReadNotices {
  /// The most records of a case that are read: the newest hearings' are left out beyond it.
  public static final int MOST = 10_000;

  /// How often records are read before they are called altered.
  private static final int LOOKS = 3;

  private final Sealing sealing;

  public ReadNotices(Sealing sealing) {
    this.sealing = sealing;
  }

  /// @param rows of all hearings, those of one in their order
  /// @param altered hearings whose records are not as they were written
  /// @param waiting what is yet to be sent or called
  public record Notices(List<NoticeRow> rows, Set<UUID> altered, List<Waiting> waiting) {
    public Notices {
      rows = List.copyOf(rows);
      altered = Set.copyOf(altered);
      waiting = List.copyOf(waiting);
    }
  }

  /// The proof of notice of a case that [ReadCases] has let this officer read, and has audited.
  ///
  /// @param only one hearing; empty: all
  public NoticeTable table(
      Tx tx, Officer officer, CaseView view, Optional<UUID> only, Instant now) {
    Notices notices = ofCase(tx, officer, view.id());
    List<UUID> courts =
        view.file().hearings().values().stream().map(Hearing::court).distinct().toList();
    return NoticeLines.table(
        new NoticeLines.Known(
            view.reference(),
            view.file(),
            view.events(),
            UnitDirectory.names(tx, courts),
            notices.rows(),
            notices.altered(),
            notices.waiting()),
        only,
        now);
  }

  /// As this officer sees them. A record that is added while they are read moves the end of the
  /// chain away from under them: what seems altered is looked at again before it is called so.
  public Notices ofCase(Tx tx, Officer officer, UUID caseId) {
    Notices read = read(tx, officer, caseId);
    for (int look = 1; look < LOOKS && !read.altered().isEmpty(); look++) {
      read = read(tx, officer, caseId);
    }
    return read;
  }

  private Notices read(Tx tx, Officer officer, UUID caseId) {
    List<Row> records = tx.seenBy(officer, seen -> records(seen, caseId));
    var byHearing = new LinkedHashMap<UUID, List<Row>>();
    records.forEach(row ->
        byHearing.computeIfAbsent(row.getUUID("hearing_id"), _ -> new ArrayList<>()).add(row));
    var altered = new HashSet<UUID>();
    byHearing.forEach((hearing, rows) -> {
      if (!unaltered(tx, hearing, rows)) {
        altered.add(hearing);
      }
    });
    return new Notices(
        records.stream().map(this::row).toList(), altered, waiting(tx, officer, caseId));
  }

  private boolean unaltered(Tx tx, UUID hearing, List<Row> rows) {
    var chain = new NoticeChain(sealing);
    return rows.stream().allMatch(row -> chain.next(row).isEmpty())
        && tx.one("select seq, mac from notice_head where hearing_id = $1", hearing)
            .filter(head -> chain.endsAt(head.getLong("seq"), head.getBuffer("mac").getBytes()))
            .isPresent();
  }

  private static List<Row> records(Tx seen, UUID caseId) {
    return seen.rows(
        """
        select r.*, (select wrapped from case_key where case_id = $1) as case_key
          from notice_record r where case_id = $1 and mac is not null
         order by hearing_id, seq limit $2
        """,
        caseId,
        MOST);
  }

  private NoticeRow row(Row row) {
    return new NoticeRow(
        row.getLong("seq"),
        row.getUUID("hearing_id"),
        row.getInteger("hearing_version"),
        happening(row.getString("what")),
        Optional.ofNullable(row.getUUID("message_id")),
        Optional.ofNullable(row.getUUID("call_id")),
        Optional.ofNullable(row.getUUID("contact_id")),
        Optional.ofNullable(row.getUUID("officer_id")),
        Optional.ofNullable(row.getString("relation")),
        Optional.ofNullable(row.getString("role")),
        Optional.ofNullable(row.getString("office")),
        said(row),
        Optional.ofNullable(row.getBoolean("is_yes")),
        Optional.ofNullable(row.getString("detail")).orElse(""),
        row.getOffsetDateTime("at").toInstant());
  }

  private static Happening happening(String written) {
    return Arrays.stream(Happening.values())
        .filter(one -> one.name().equals(written))
        .findFirst()
        .orElse(Happening.OTHER);
  }

  private Optional<NoticeRow.Said> said(Row row) {
    Buffer words = row.getBuffer("words");
    if (words == null) {
      return Optional.empty();
    }
    UUID id = row.getUUID("id");
    Sealing own = CaseKeyTable.of(sealing, row);
    PhoneNumber phone = own.openPhone("notice_record", id, row.getBuffer("phone").getBytes());
    return Optional.of(
        new NoticeRow.Said(
            row.getString("kind"),
            row.getString("language"),
            own.openWords(id, words.getBytes()),
            phone.e164().substring(phone.e164().length() - 2),
            time(row, "tells"),
            time(row, "former"),
            row.getBoolean("is_legal")));
  }

  private static Optional<Instant> time(Row row, String column) {
    return Optional.ofNullable(row.getOffsetDateTime(column)).map(OffsetDateTime::toInstant);
  }

  /// The outbox is for the house alone: no officer's sight reaches it.
  private static List<Waiting> waiting(Tx tx, Officer officer, UUID caseId) {
    List<Row> texts =
        tx.rows(
            """
            select hearing_id, hearing_version, contact_id, due_at, null::text as reason
              from message
             where case_id = $1 and hearing_id is not null and contact_id is not null
               and state in ('READY', 'CLAIMED')
             order by due_at limit $2
            """,
            caseId,
            MOST);
    List<Row> calls =
        tx.seenBy(
            officer,
            seen ->
                seen.rows(
                    """
                    select hearing_id, hearing_version, contact_id, due_at, reason from call_task
                     where case_id = $1 and hearing_id is not null and contact_id is not null
                       and state = 'OPEN'
                     order by due_at limit $2
                    """,
                    caseId,
                    MOST));
    return Stream.concat(calls.stream(), texts.stream())
        .map(row ->
            new Waiting(
                row.getUUID("hearing_id"),
                row.getInteger("hearing_version"),
                row.getUUID("contact_id"),
                row.getOffsetDateTime("due_at").toInstant(),
                Optional.ofNullable(row.getString("reason"))))
        .toList();
  }
}
