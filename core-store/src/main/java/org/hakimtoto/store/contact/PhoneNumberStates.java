package org.hakimtoto.store.contact;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.contact.NumberStanding;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.CaseOffices;

/// What is known of a number, whichever case it belongs to. Each change writes the audit, so it
/// comes last in its transaction.
public final class PhoneNumberStates {
  /// More contacts with one number are not worked on.
  static final int MOST_CONTACTS = 100;

  /// By when an office must have found the right number.
  public static final Duration FIND_WITHIN = Duration.ofDays(1);

  /// How a `contact c` stands by its number's `number_state s`, for [#standing]: what an officer
  /// has confirmed after it became unsure is sure for that contact.
  static final String STANDING =
      """
      s.stopped_at is not null as stopped,
      s.unsure_at is not null and coalesce(c.confirmed_at <= s.unsure_at, true) as unsure
      """;

  private final Sealing sealing;
  private final CallTasks calls;
  private final CaseOffices offices;
  private final Audit audit;

  public PhoneNumberStates(Sealing sealing, Supplier<UUID> ids) {
    this.sealing = sealing;
    this.calls = new CallTasks(ids);
    this.offices = new CaseOffices(sealing);
    this.audit = new Audit(sealing);
  }

  /// Who said that a number wants no texts.
  public enum StoppedBy {
    PERSON,
    /// By the carrier's opt-out.
    CARRIER
  }

  /// Why a number may be somebody else's.
  public enum Unsure {
    WRONG_PERSON,
    FAILING,
    SILENT,
    /// The carrier says that its SIM was changed.
    SIM_SWAPPED
  }

  /// Whose word it is.
  ///
  /// @param officer empty: nobody's of the roster
  /// @param channel the door it came by, as the audit has it
  public record By(Optional<UUID> officer, Channel channel) {
    public static final By SMS = new By(Optional.empty(), Channel.SMS);
    public static final By CARRIER = new By(Optional.empty(), Channel.CARRIER);
    public static final By SYSTEM = new By(Optional.empty(), Channel.SYSTEM);
  }

  public static NumberStanding standing(boolean unsure, boolean stopped) {
    if (unsure) {
      return NumberStanding.UNSURE;
    }
    return stopped ? NumberStanding.STOPPED : NumberStanding.IN_USE;
  }

  /// No more texts to the number but those the law requires.
  public void stop(Tx tx, PhoneNumber phone, StoppedBy who, By by, Instant now) {
    audit.writeAll(tx, stopped(tx, sealing.phoneIndex(phone), who, by, now));
  }

  /// The same by the number's index; what it returns is for the audit, last.
  public List<Audit.Entry> stopped(Tx tx, byte[] index, StoppedBy who, By by, Instant now) {
    tx.change(
        """
        insert into number_state (phone_index, stopped_at, stopped_by) values ($1, $2, $3)
        on conflict (phone_index) do update
          set stopped_at = excluded.stopped_at, stopped_by = excluded.stopped_by
        """,
        Buffer.buffer(index),
        utc(now),
        WireNames.of(who));
    return List.of(entry(index, "sms.stop", by, Optional.empty(), "stop"));
  }

  /// Writes down that an officer asked for what officers do not get: alerts go on.
  public void refused(Tx tx, By by) {
    audit.write(
        tx,
        new Audit.Entry(
            by.officer(), Optional.empty(), "sms.stop", by.channel(), Optional.empty(), "refused"));
  }

  /// Its owner wants texts again. What makes it unsure stays.
  public void start(Tx tx, PhoneNumber phone, By by) {
    byte[] index = sealing.phoneIndex(phone);
    tx.change(
        """
        update number_state set stopped_at = null, stopped_by = null
         where phone_index = any(haki_either($1)) and stopped_at is not null
        """,
        Buffer.buffer(index));
    audit.write(tx, entry(index, "sms.start", by, Optional.empty(), "done"));
  }

  /// The number may be somebody else's: no facts go to it in any case until an officer has
  /// confirmed it. What waits for it is cancelled, and the office of each open case it belongs to
  /// gets a call to make.
  public void suspend(Tx tx, PhoneNumber phone, Unsure why, By by, Instant now) {
    audit.writeAll(tx, suspended(tx, sealing.phoneIndex(phone), why, by, now));
  }

  /// The same by the number's index.
  public void suspend(Tx tx, byte[] index, Unsure why, By by, Instant now) {
    audit.writeAll(tx, suspended(tx, index, why, by, now));
  }

  /// The same by the number's index; what it returns is for the audit, last.
  public List<Audit.Entry> suspended(Tx tx, byte[] index, Unsure why, By by, Instant now) {
    tx.change(
        """
        insert into number_state (phone_index, unsure_at, unsure_why) values ($1, $2, $3)
        on conflict (phone_index) do update
          set unsure_at = greatest(number_state.unsure_at, excluded.unsure_at),
              unsure_why = case when number_state.unsure_why = 'wrong-person' then 'wrong-person'
                           else excluded.unsure_why end
        """,
        Buffer.buffer(index),
        utc(now),
        WireNames.of(why));
    tx.change(
        """
        update message set state = 'CANCELLED', failure = 'number-unsure',
                           state_at = clock_timestamp()
         where phone_index = any(haki_either($1)) and state = 'READY' and contact_id is not null
           and officer_id is null
        """,
        Buffer.buffer(index));
    var entries = new ArrayList<Audit.Entry>();
    entries.add(entry(index, "number.suspend", by, Optional.empty(), WireNames.of(why)));
    for (Row contact : contacts(tx, index)) {
      UUID caseId = contact.getUUID("case_id");
      if (call(tx, contact.getUUID("id"), caseId, now)) {
        entries.add(entry(index, "call.open", by, Optional.of(caseId), "number-unsure"));
      }
    }
    return entries;
  }

  private boolean call(Tx tx, UUID contact, UUID caseId, Instant now) {
    return offices
        .responsible(tx, caseId)
        .filter(office ->
            calls.open(
                tx,
                new NewCall(
                    caseId,
                    Optional.of(contact),
                    office.id(),
                    NewCall.Reason.NUMBER_UNSURE,
                    Optional.empty(),
                    now.plus(FIND_WITHIN))))
        .isPresent();
  }

  /// Those an officer set, of open cases; nobody looks for a number that must not be used.
  private static List<Row> contacts(Tx tx, byte[] index) {
    return tx.rows(
        """
        select c.id, c.case_id from contact c join case_file f on f.id = c.case_id
         where c.phone_index = any(haki_either($1)) and c.mode <> 'none' and f.closed_at is null
         order by c.id limit $2
        """,
        Buffer.buffer(index),
        MOST_CONTACTS);
  }

  private static Audit.Entry entry(
      byte[] index, String action, By by, Optional<UUID> caseId, String outcome) {
    return new Audit.Entry(by.officer(), Optional.of(index), action, by.channel(), caseId, outcome);
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
