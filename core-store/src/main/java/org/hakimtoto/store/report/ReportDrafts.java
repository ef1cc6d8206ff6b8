package org.hakimtoto.store.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Triage;
import org.hakimtoto.store.crypto.FieldCipher;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;

/// The rows of drafts. One row a session: whoever makes a case of it holds the row's lock, so that
/// the end of the session, the timer and the PIN make one case, in any order and at once.
public final class ReportDrafts {
  /// Nobody has pressed a key for so long: the call is over, whether or not the carrier says so.
  public static final Duration SILENCE = Duration.ofMinutes(4);

  /// How long one may dial again and go on.
  public static final Duration RESUME = Duration.ofMinutes(30);

  private static final ObjectMapper JSON = new ObjectMapper();

  static final String SELECT =
      """
      select id, session, caller_index, state, seq, filed_seq, facts, began_at, said_at, case_id
        from report_draft
      """;

  private static final String SAVE =
      """
      insert into report_draft
        (id, session, caller_index, officer_id, seq, facts, urgency, began_at, said_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $8)
      on conflict (session) do update
        set seq = excluded.seq, facts = excluded.facts, urgency = excluded.urgency,
            resumed_facts = case when report_draft.caller_index = excluded.caller_index
                                 then report_draft.resumed_facts end,
            caller_index = excluded.caller_index,
            officer_id = excluded.officer_id, said_at = excluded.said_at,
            keyed_at = clock_timestamp(), end_seen = false,
            began_at = case when report_draft.state in ('FILED', 'CANCELLED')
                            then excluded.began_at else report_draft.began_at end,
            case_id = case when report_draft.state in ('FILED', 'CANCELLED')
                           then null else report_draft.case_id end,
            state = case when report_draft.state in ('FILED', 'CANCELLED')
                         then 'OPEN' else report_draft.state end
      where report_draft.seq < excluded.seq
        and report_draft.caller_index = any(haki_either($10))
        and not ($9 and report_draft.state = 'FILED')
      """;

  private final Sealing sealing;
  private final Supplier<UUID> ids;

  public ReportDrafts(Sealing sealing, Supplier<UUID> ids) {
    this.sealing = sealing;
    this.ids = ids;
  }

  /// An answer that was given.
  ///
  /// @param officer whose registered phone it is; empty: a stranger's, or a borrowed one
  /// @param report all that was told by now
  /// @param place where the caller is in the dialogue now, as its text
  /// @param perhapsSent whether a copy of an earlier press may have sent this very report
  public record Answered(
      DraftKey key,
      Optional<UUID> officer,
      Report report,
      String place,
      Instant at,
      boolean perhapsSent) {
    public Answered(DraftKey key, Optional<UUID> officer, Report report, String place, Instant at) {
      this(key, officer, report, place, at, false);
    }

    @Override
    public String toString() {
      return "Answered[***]";
    }
  }

  /// Keeps answers. One that is older than what is kept changes nothing, nor does one of another
  /// number; one that follows a report that was sent begins a new draft, unless it tells of that
  /// very report.
  public void save(Tx tx, List<Answered> answers) {
    tx.sendMany(SAVE, answers.stream().map(this::row).toList());
  }

  private Tuple row(Answered answered) {
    byte[] caller = sealing.tiedPhone(answered.key().caller());
    return Tx.row(
        ids.get(),
        answered.key().session(),
        Buffer.buffer(caller),
        answered.officer().orElse(null),
        answered.key().seq(),
        Buffer.buffer(sealing.draft(caller, written(answered))),
        Triage.urgency(answered.report()).name(),
        answered.at().atOffset(ZoneOffset.UTC),
        answered.perhapsSent(),
        either(answered.key()));
  }

  private static byte[] written(Answered answered) {
    try {
      ObjectNode json = JSON.createObjectNode().put("place", answered.place());
      json.set("report", ReportFacts.report(answered.report()));
      return JSON.writeValueAsBytes(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The draft of a session and caller, locked until this transaction ends.
  public Optional<ReportDraft> lock(Tx tx, DraftKey key) {
    return tx.one(
            SELECT + " where session = $1 and caller_index = any(haki_either($2)) for update",
            key.session(),
            either(key))
        .map(this::draft);
  }

  /// Sends for those of these drafts that a case was made of already, while their calls seemed to
  /// be over. All are locked until this transaction ends, in the order in which answers are kept.
  public Supplier<Set<DraftKey>> lockAll(Tx tx, Collection<DraftKey> keys) {
    if (keys.isEmpty()) {
      return Set::of;
    }
    var asked =
        tx.ask(
            """
            select session, state from report_draft where session = any($1::text[])
             order by session collate "C" for update
            """,
            (Object) keys.stream().map(DraftKey::session).toArray(String[]::new));
    return () -> {
      Set<String> partly =
          asked.get().stream()
              .filter(row -> row.getString("state").equals(DraftState.FILED_PARTIAL.name()))
              .map(row -> row.getString("session"))
              .collect(Collectors.toSet());
      return keys.stream()
          .filter(key -> partly.contains(key.session()))
          .collect(Collectors.toSet());
    };
  }

  /// Where the dialogue of a session and caller stood when it was kept last, as its text; empty
  /// when nothing of it is kept, or it does not open.
  public Optional<String> place(Tx tx, DraftKey key) {
    try {
      return tx.one(
              SELECT + " where session = $1 and caller_index = any(haki_either($2))",
              key.session(),
              either(key))
          .map(this::draft)
          .map(ReportDraft::place);
    } catch (FieldCipher.Unsealable unreadable) {
      return Optional.empty();
    }
  }

  /// A draft that has answers that no case has, whose caller has been silent for [#SILENCE]; locked
  /// until this transaction ends. RED first.
  public Optional<Row> claimDue(Tx tx) {
    return tx.one(
        SELECT
            + """
             where state in ('OPEN', 'FILED_PARTIAL', 'JOINED') and seq > filed_seq
               and keyed_at < clock_timestamp() - make_interval(secs => $1)
             order by urgency = 'RED' desc, keyed_at
             limit 1 for update skip locked
            """,
        (double) SILENCE.toSeconds());
  }

  /// Throws `FieldCipher.Unsealable` when it does not open.
  public ReportDraft draft(Row row) {
    byte[] caller = row.getBuffer("caller_index").getBytes();
    Optional<JsonNode> facts =
        Optional.ofNullable(row.getBuffer("facts"))
            .map(sealed -> read(sealing.openDraft(caller, sealed.getBytes())));
    return new ReportDraft(
        row.getUUID("id"),
        row.getString("session"),
        HexFormat.of().formatHex(caller),
        DraftState.valueOf(row.getString("state")),
        row.getInteger("seq"),
        row.getInteger("filed_seq"),
        facts.map(json -> ReportFacts.report(json.get("report"))),
        facts.map(json -> json.get("place").asText()).orElse(""),
        row.getOffsetDateTime("began_at").toInstant(),
        row.getOffsetDateTime("said_at").toInstant(),
        Optional.ofNullable(row.getUUID("case_id")));
  }

  private static JsonNode read(byte[] json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What does not open waits as long again, so that it stops no other.
  public void putAside(Tx tx, UUID draft) {
    tx.change("update report_draft set keyed_at = clock_timestamp() where id = $1", draft);
  }

  /// The call ended, and this came of it.
  public void dropped(Tx tx, ReportDraft draft, DraftState as, UUID caseId, LocalDate day) {
    tx.change(
        """
        update report_draft
           set state = $2, case_id = $3, filed_seq = seq, dropped_on = coalesce(dropped_on, $4)
         where id = $1
        """,
        draft.id(),
        as.name(),
        caseId,
        day);
  }

  /// A report that was sent.
  ///
  /// @param officer who may be told of it when dialling again
  public record Sent(DraftKey key, Optional<UUID> officer, UUID caseId, Instant at) {}

  /// The reports were sent, each of a session of its own. Nothing of what was told is kept here any
  /// more.
  public void filed(Tx tx, List<Sent> reports) {
    if (sealing.ofCalls().size() == 1) {
      filedTogether(tx, reports);
    } else {
      // what was told may lie under the other hash of its caller
      reports.forEach(one -> filedTogether(tx, List.of(one)));
    }
  }

  private void filedTogether(Tx tx, List<Sent> reports) {
    if (reports.isEmpty()) {
      return;
    }
    tx.send(
        """
        insert into report_draft
          (id, session, caller_index, officer_id, state, seq, filed_seq, urgency, began_at, said_at,
           case_id)
        select id, session, caller, officer, 'FILED', seq, seq, '', at, at, case_id
          from unnest($1::uuid[], $2::text[], $3::bytea[], $4::uuid[], $5::integer[],
                      $6::timestamptz[], $7::uuid[])
            as n (id, session, caller, officer, seq, at, case_id)
        on conflict (session) do update
          set state = 'FILED', seq = greatest(report_draft.seq, excluded.seq),
              filed_seq = excluded.filed_seq, officer_id = excluded.officer_id, facts = null,
              said_at = excluded.said_at, keyed_at = clock_timestamp(), case_id = excluded.case_id,
              dropped_on = null, end_seen = false
        where report_draft.caller_index = excluded.caller_index
          or report_draft.caller_index = any(haki_either($8))
        """,
        filed(reports));
  }

  private Object[] filed(List<Sent> reports) {
    Object[] columns =
        Tx.columns(
            reports.stream()
                .sorted(Comparator.comparing(sent -> sent.key().session()))
                .map(this::row)
                .toList(),
            UUID.class,
            String.class,
            Buffer.class,
            UUID.class,
            Integer.class,
            OffsetDateTime.class,
            UUID.class);
    Object[] all = Arrays.copyOf(columns, columns.length + 1);
    all[columns.length] = reports.size() == 1 ? either(reports.getFirst().key()) : Buffer.buffer();
    return all;
  }

  private Tuple row(Sent sent) {
    return Tx.row(
        ids.get(),
        sent.key().session(),
        caller(sent.key()),
        sent.officer().orElse(null),
        sent.key().seq(),
        sent.at().atOffset(ZoneOffset.UTC),
        sent.caseId());
  }

  /// Throws an open draft away; the row stays empty, so that an answer that is still being written
  /// brings nothing back. Returns whether there is nothing left of it: false when the call was
  /// taken for ended meanwhile, and a case has it.
  public boolean cancel(Tx tx, DraftKey key) {
    tx.change(
        """
        insert into report_draft
          (id, session, caller_index, state, seq, urgency, began_at, said_at)
        values ($1, $2, $3, 'CANCELLED', $4, '', clock_timestamp(), clock_timestamp())
        on conflict (session) do update
          set state = 'CANCELLED', facts = null, resumed_facts = null, seq = greatest(report_draft.seq, excluded.seq)
        where report_draft.caller_index = any(haki_either($5))
          and report_draft.state in ('OPEN', 'CANCELLED')
        """,
        ids.get(),
        key.session(),
        caller(key),
        key.seq(),
        either(key));
    return lock(tx, key).filter(draft -> draft.state() != DraftState.CANCELLED).isEmpty();
  }

  /// The carrier says that the session came to its end: whoever dials again has seen it.
  public void endSeen(Tx tx, DraftKey key) {
    tx.change(
        """
        update report_draft set end_seen = true
         where session = $1 and caller_index = any(haki_either($2)) and state = 'FILED'
        """,
        key.session(),
        either(key));
  }

  private Buffer caller(DraftKey key) {
    return Buffer.buffer(sealing.tiedPhone(key.caller()));
  }

  /// By which a draft is found: it stays sealed to its caller by the key that the call had.
  private Buffer either(DraftKey key) {
    return Buffer.buffer(sealing.phoneIndex(key.caller()));
  }
}
