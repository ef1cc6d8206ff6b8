package org.hakimtoto.store.hearing;

import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.casefile.CaseAccess;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Permission;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.contact.ContactCode;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.cases.CaseEventStore;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.contact.NewCall;
import org.hakimtoto.store.contact.PhoneNumberStates;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.CaseLock;
import org.hakimtoto.store.db.Lock;
import org.hakimtoto.store.db.Tx;
import org.jspecify.annotations.Nullable;

/// The calls an office has to make, as its officers see them, and what came of each. Whom to phone
/// is told only to who may read the case, and each such look is audited.
public final class CallTaskBook {
  /// The most rows of one page.
  public static final int MOST = 100;

  /// The most rows of one export; those that are due later are left out.
  public static final int MOST_EXPORTED = 500;

  /// Who does not answer is called again after this long.
  public static final Duration AGAIN_AFTER = Duration.ofHours(2);

  /// Whoever did not answer so often is looked for by somebody who goes there.
  public static final int MOST_TRIES = 3;

  private static final String SELECT =
      """
      select t.id, t.case_id, t.contact_id, t.reason, t.due_at, t.opened_at, f.reference,
             h.at as hearing_at
        from call_task t join case_file f on f.id = t.case_id
        left join hearing h on h.id = t.hearing_id
      """;

  private final CaseEventStore log;
  private final ChangeCase cases;
  private final PhoneNumberStates numbers;
  private final Audit audit;

  public CallTaskBook(ChangeCase cases, Sealing sealing, Supplier<UUID> ids) {
    this.cases = cases;
    this.log = new CaseEventStore(sealing);
    this.numbers = new PhoneNumberStates(sealing, ids);
    this.audit = new Audit(sealing);
  }

  /// @param person whom to phone; empty: an office, or nobody this officer may know of
  /// @param hearing when the day in court is that it is about
  public record Listed(
      UUID id,
      CaseReference reference,
      NewCall.Reason reason,
      Instant dueAt,
      Instant openedAt,
      Optional<Person> person,
      Optional<Instant> hearing) {}

  /// @param code what the person is called where no name may stand
  public record Person(UUID contact, Contact details, Optional<ContactCode> code) {
    public Person(UUID contact, Contact details) {
      this(contact, details, Optional.empty());
    }
  }

  /// Where a page ended: the next begins behind it.
  public record Cursor(Instant dueAt, UUID id) {}

  /// @param next empty on the last page
  public record Page(List<Listed> calls, Optional<Cursor> next) {
    public Page {
      calls = List.copyOf(calls);
    }
  }

  /// What came of a call.
  public enum Made {
    /// The person was told.
    REACHED,
    NOT_REACHED,
    /// Somebody else has the number: it is suspended in every case.
    WRONG_NUMBER,
    /// The person did not want to hear it.
    REFUSED
  }

  public enum Outcome {
    DONE,
    DONE_BEFORE,
    /// No such call, or none of this officer's office: the two are not told apart.
    NOT_FOR_YOU
  }

  /// The open calls of the officer's office, those due first first.
  ///
  /// @param limit 1 to [#MOST_EXPORTED]
  /// @param channel the door it is asked by, for the audit
  public Page open(
      Tx tx, Officer officer, Optional<Cursor> after, int limit, Channel channel, Instant now) {
    int most = Math.clamp(limit, 1, MOST_EXPORTED);
    List<Row> rows = rows(tx, officer, after, most + 1);
    List<Row> page = rows.subList(0, Math.min(rows.size(), most));
    Map<UUID, CaseFile> files = files(tx, officer, page, channel, now);
    List<Listed> calls = page.stream().map(row -> listed(row, files)).toList();
    return new Page(
        calls,
        rows.size() > most
            ? Optional.of(new Cursor(calls.getLast().dueAt(), calls.getLast().id()))
            : Optional.empty());
  }

  /// What came of nobody answering.
  ///
  /// @param made as of [#done]
  /// @param caseId of which case it is; empty when it is none of this office's
  /// @param last whether nobody is called again: somebody should go there
  public record Unanswered(Outcome made, Optional<UUID> caseId, boolean last) {}

  /// Nobody answered: the call stays open and is due again later, but for the last time, which ends
  /// it.
  public Unanswered unanswered(Tx tx, Officer officer, UUID call, Channel channel, Instant now) {
    take(tx, officer, call);
    Optional<Row> row =
        tx.one(
            "select case_id, tries, state from call_task where id = $1 and unit_id = $2 for update",
            call,
            officer.unit().id());
    Optional<UUID> caseId = row.map(found -> found.getUUID("case_id"));
    boolean open = row.filter(found -> found.getString("state").equals("OPEN")).isPresent();
    if (!open || row.orElseThrow().getShort("tries") + 1 >= MOST_TRIES) {
      Outcome made = done(tx, officer, call, Made.NOT_REACHED, channel, now);
      return new Unanswered(made, caseId, made == Outcome.DONE);
    }
    if (file(tx, officer, caseId.orElseThrow(), now).isEmpty()) {
      return new Unanswered(Outcome.NOT_FOR_YOU, Optional.empty(), false);
    }
    tx.change(
        "update call_task set tries = tries + 1, due_at = $2 where id = $1",
        call,
        now.plus(AGAIN_AFTER).atOffset(ZoneOffset.UTC));
    audit.write(tx, entry(officer, "call.again", channel, caseId.orElseThrow(), "not-reached"));
    return new Unanswered(Outcome.DONE, caseId, false);
  }

  /// The open calls of the officer's office, at most [#MOST]: a figure for a first screen.
  public int count(Tx tx, Officer officer) {
    return tx.rows(
            "select 1 from call_task where unit_id = $1 and state = 'OPEN' limit $2",
            officer.unit().id(),
            MOST - 1)
        .size();
  }

  /// Takes the case of a call of the officer's office, before the call, for whoever looks at one
  /// and then ends it.
  public void take(Tx tx, Officer officer, UUID call) {
    tx.one(
            "select case_id from call_task where id = $1 and unit_id = $2",
            call,
            officer.unit().id())
        .ifPresent(row -> CaseLock.take(tx, row.getUUID("case_id")));
    tx.takes(Lock.ROW, call);
  }

  /// One open call of the officer's office.
  public Optional<Listed> one(Tx tx, Officer officer, UUID call, Channel channel, Instant now) {
    List<Row> row =
        tx.rows(
            SELECT + " where t.id = $1 and t.unit_id = $2 and t.state = 'OPEN'",
            call,
            officer.unit().id());
    Map<UUID, CaseFile> files = files(tx, officer, row, channel, now);
    return row.stream().map(found -> listed(found, files)).findFirst();
  }

  /// Ends a call of the officer's office.
  public Outcome done(Tx tx, Officer officer, UUID call, Made made, Channel channel, Instant now) {
    take(tx, officer, call);
    Optional<Row> row =
        tx.one(
            """
            select t.case_id, t.contact_id, t.reason, t.state, f.reference
              from call_task t join case_file f on f.id = t.case_id
             where t.id = $1 and t.unit_id = $2 for update of t
            """,
            call,
            officer.unit().id());
    if (row.isEmpty() || file(tx, officer, row.get().getUUID("case_id"), now).isEmpty()) {
      return Outcome.NOT_FOR_YOU;
    }
    if (!row.get().getString("state").equals("OPEN")) {
      return Outcome.DONE_BEFORE;
    }
    end(tx, officer, call, made, now);
    if (made == Made.REACHED) {
      told(tx, row.get(), officer, channel, now);
    }
    var entries = new ArrayList<Audit.Entry>();
    entries.add(
        entry(officer, "call.done", channel, row.get().getUUID("case_id"), WireNames.of(made)));
    if (made == Made.WRONG_NUMBER) {
      entries.addAll(suspended(tx, officer, row.get().getUUID("contact_id"), channel, now));
    }
    audit.writeAll(tx, entries);
    return Outcome.DONE;
  }

  /// Whom the law says to tell was told: that ends the clock as well.
  private void told(Tx tx, Row call, Officer officer, Channel channel, Instant now) {
    if (NewCall.Reason.valueOf(call.getString("reason")) == NewCall.Reason.GUARDIAN_TO_TELL) {
      cases.change(
          tx,
          new CaseReference(call.getInteger("reference")),
          new CaseCommand.TellGuardian(call.getUUID("contact_id")),
          officer,
          channel,
          now,
          OptionalInt.empty());
    }
  }

  private static void end(Tx tx, Officer officer, UUID call, Made made, Instant now) {
    tx.change(
        """
        update call_task set state = 'DONE', ended_at = $2, ended_by = $3, outcome = $4
         where id = $1
        """,
        call,
        now.atOffset(ZoneOffset.UTC),
        officer.id(),
        WireNames.of(made));
  }

  private List<Audit.Entry> suspended(
      Tx tx, Officer officer, @Nullable UUID contact, Channel channel, Instant now) {
    return tx.one("select phone_index from contact where id = $1 and phone is not null", contact)
        .map(row ->
            numbers.suspended(
                tx,
                row.getBuffer("phone_index").getBytes(),
                PhoneNumberStates.Unsure.WRONG_PERSON,
                new PhoneNumberStates.By(Optional.of(officer.id()), channel),
                now))
        .orElse(List.of());
  }

  private static List<Row> rows(Tx tx, Officer officer, Optional<Cursor> after, int most) {
    return tx.rows(
        SELECT
            + """
             where t.unit_id = $1 and t.state = 'OPEN'
               and ($2::timestamptz is null or (t.due_at, t.id) > ($2, $3::uuid))
             order by t.due_at, t.id limit $4
            """,
        officer.unit().id(),
        after.map(cursor -> cursor.dueAt().atOffset(ZoneOffset.UTC)).orElse(null),
        after.map(Cursor::id).orElse(null),
        most);
  }

  /// The cases of a page that the officer may read, each read once.
  private Map<UUID, CaseFile> files(
      Tx tx, Officer officer, List<Row> page, Channel channel, Instant now) {
    var files = new HashMap<UUID, CaseFile>();
    var entries = new ArrayList<Audit.Entry>();
    var asked = new HashSet<UUID>();
    for (Row row : page) {
      UUID caseId = row.getUUID("case_id");
      if (row.getUUID("contact_id") != null && asked.add(caseId)) {
        Optional<CaseFile> file = file(tx, officer, caseId, now);
        file.ifPresent(readable -> files.put(caseId, readable));
        entries.add(
            entry(officer, "call.list", channel, caseId, file.isPresent() ? "told" : "refused"));
      }
    }
    audit.writeAll(tx, entries);
    return files;
  }

  /// As the reader of the database sees it, and as [CaseAccess] allows.
  private Optional<CaseFile> file(Tx tx, Officer officer, UUID caseId, Instant now) {
    List<CaseEvent> events = tx.seenBy(officer, seen -> log.read(seen, caseId));
    return Optional.of(events)
        .filter(all -> !all.isEmpty())
        .map(CaseFile::of)
        .filter(file -> CaseAccess.may(officer, file.parties(), Permission.READ_FILE, now));
  }

  private static Listed listed(Row row, Map<UUID, CaseFile> files) {
    Optional<UUID> contact = Optional.ofNullable(row.getUUID("contact_id"));
    Optional<CaseFile> file = Optional.ofNullable(files.get(row.getUUID("case_id")));
    return new Listed(
        row.getUUID("id"),
        new CaseReference(row.getInteger("reference")),
        NewCall.Reason.valueOf(row.getString("reason")),
        row.getOffsetDateTime("due_at").toInstant(),
        row.getOffsetDateTime("opened_at").toInstant(),
        contact.flatMap(id -> file.flatMap(readable -> person(readable, id))),
        Optional.ofNullable(row.getOffsetDateTime("hearing_at")).map(OffsetDateTime::toInstant));
  }

  private static Optional<Person> person(CaseFile file, UUID contact) {
    return Optional.ofNullable(file.contacts().get(contact))
        .map(details -> new Person(contact, details, file.code(contact)));
  }

  private static Audit.Entry entry(
      Officer officer, String action, Channel channel, UUID caseId, String outcome) {
    return new Audit.Entry(
        Optional.of(officer.id()), Optional.empty(), action, channel, Optional.of(caseId), outcome);
  }
}
