package org.hakimtoto.store.sms;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hakimtoto.core.casefile.CaseAccess;
import org.hakimtoto.core.casefile.CaseParties;
import org.hakimtoto.core.casefile.Permission;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.Officers;

/// What an incoming SMS may ask of the store. Everything of one SMS happens in one transaction,
/// with the carrier's id taken first, so that a repeated callback changes nothing.
public final class ReceivedSms {
  public static final String STATUS =
      """
      select c.stage, c.county, c.sub_county, c.location, c.reported_by, c.responsible_unit,
             u.name as office,
             (select min(h.at) from hearing h
               where h.case_id = c.id and h.state = 'SET' and h.at >= $4
                 and c.closed_at is null) as next_date,
             exists (select 1 from case_unit t where t.case_id = c.id and t.unit_id = $2)
               as takes_part,
             exists (select 1 from case_hidden x where x.case_id = c.id and x.unit_id = $2)
               as hidden,
             (select g.until from case_grant g
               where g.case_id = c.id and g.officer_id = $3) as granted_until
        from case_file c left join unit u on u.id = c.responsible_unit
       where c.id = $1
      """;

  private final Sealing sealing;
  private final Audit audit;

  public ReceivedSms(Sealing sealing) {
    this.sealing = sealing;
    this.audit = new Audit(sealing);
  }

  /// The first time a carrier's id is seen: true. Every later time: false.
  public boolean firstTime(Tx tx, String carrier, String carrierMessageId) {
    return tx.change(
            """
            insert into sms_received (carrier, carrier_message_id) values ($1, $2)
            on conflict do nothing
            """,
            carrier,
            carrierMessageId)
        == 1;
  }

  /// Whether this is the first text of the day, of a number that is on no roster, that was not
  /// understood.
  public boolean firstUnread(Tx tx, PhoneNumber phone, LocalDate today) {
    return tx.change(
            """
            insert into stranger_answered (phone_index, on_day) values ($1, $2)
            on conflict do nothing
            """,
            Buffer.buffer(sealing.phoneIndex(phone)),
            today)
        == 1;
  }

  public sealed interface Status {
    /// @param office the unit that holds the case, if one does
    public record Known(
        UUID caseId, Stage stage, Optional<String> office, Optional<java.time.Instant> nextDate)
        implements Status {}

    /// No such case, or not one this officer may ask about: the two are not told apart.
    record NotForYou() implements Status {}
  }

  /// The status of a case for an officer, read as which row-level security lets it be read, and
  /// what is answered. The question is audited, whatever the answer; an attempt from outside the
  /// area is written on the case, where its office can see it. It is written once all is answered:
  /// whoever asks about another case of the same chain of the audit waits for the writing, and not
  /// for what is looked up and queued for this one.
  ///
  /// @param answer what is done with it, in the same transaction
  public <T> T ask(
      Tx tx, Officer officer, CaseReference reference, Instant now, Function<Status, T> answer) {
    Optional<UUID> caseId =
        tx.one("select id from case_file where reference = haki_reference($1)", reference.number())
            .map(row -> row.getUUID("id"));
    Optional<Status.Known> known =
        caseId.flatMap(id -> tx.seenBy(officer, seen -> seen(seen, officer, id, now)));
    T answered = answer.apply(known.<Status>map(status -> status).orElseGet(Status.NotForYou::new));
    audit(tx, officer, "status.ask", caseId, outcome(caseId, known));
    return answered;
  }

  /// Whether the number was alerted about a case.
  public boolean alerted(Tx tx, PhoneNumber phone, CaseReference reference) {
    return tx.one(
            """
            select 1 from message m join case_file c on c.id = m.case_id
             where c.reference = haki_reference($1) and m.phone_index = any(haki_either($2))
               and m.kind like 'alert\\_%'
             limit 1
            """,
            reference.number(), Buffer.buffer(sealing.phoneIndex(phone)))
        .isPresent();
  }

  /// Whether a case was accepted by a text in this officer's name, and that was not objected to.
  public boolean acceptedByText(Tx tx, UUID officer, CaseReference reference) {
    return tx.one(
            """
            select 1 from audit_entry a join case_file c on c.id = a.case_id
             where c.reference = haki_reference($1) and a.actor = $2 and a.channel = 'sms'
               and a.outcome = 'done' and a.action in ('case.accept', 'case.decline')
            having count(*) filter (where a.action = 'case.accept')
                   > count(*) filter (where a.action = 'case.decline')
            """,
            reference.number(),
            officer)
        .isPresent();
  }

  /// The stages of a case on its tracks, so that a command by SMS can be completed; empty when
  /// there is no such case. Who may know of it is decided with the command.
  public Map<Track, Stage> stages(Tx tx, CaseReference reference) {
    var stages = new EnumMap<Track, Stage>(Track.class);
    tx.one(
            "select care_stage, conflict_stage from case_file where reference = haki_reference($1)",
            reference.number())
        .ifPresent(row -> {
          Optional.ofNullable(row.getString("care_stage"))
              .ifPresent(stage -> stages.put(Track.CARE_AND_PROTECTION, Stage.valueOf(stage)));
          Optional.ofNullable(row.getString("conflict_stage"))
              .ifPresent(stage -> stages.put(Track.CONFLICT_WITH_THE_LAW, Stage.valueOf(stage)));
        });
    return stages;
  }

  /// A case with a date today.
  public record Due(CaseReference reference, Instant when) {}

  /// @param count how many there are
  /// @param first the earliest, [#MOST_DUE] of them
  public record Today(long count, List<Due> first) {
    public Today {
      first = List.copyOf(first);
    }
  }

  /// The most cases that one reply names.
  public static final int MOST_DUE = 3;

  /// The cases with a date between two instants whose status row-level security shows the officer,
  /// and what is answered. The question is audited after that, as [#ask] is.
  ///
  /// @param answer what is done with it, in the same transaction
  public <T> T today(Tx tx, Officer officer, Instant from, Instant to, Function<Today, T> answer) {
    T answered = answer.apply(tx.seenBy(officer, seen -> today(seen, from, to)));
    audit(tx, officer, "cases.today", Optional.empty(), "told");
    return answered;
  }

  private static Today today(Tx seen, Instant from, Instant to) {
    var rows =
        seen.rows(
            """
            select c.reference, min(h.at) as next_date, count(*) over () as n
              from hearing h join case_file c on c.id = h.case_id
             where h.state = 'SET' and h.at >= $1 and h.at < $2 and c.closed_at is null
             group by c.reference
             order by 2, 1
             limit $3
            """,
            from.atOffset(ZoneOffset.UTC),
            to.atOffset(ZoneOffset.UTC),
            MOST_DUE);
    return new Today(
        rows.isEmpty() ? 0 : rows.getFirst().getLong("n"),
        rows.stream()
            .map(row ->
                new Due(
                    new CaseReference(row.getInteger("reference")),
                    row.getOffsetDateTime("next_date").toInstant()))
            .toList());
  }

  private static String outcome(Optional<UUID> caseId, Optional<Status.Known> known) {
    if (known.isPresent()) {
      return "told";
    }
    return caseId.isPresent() ? "refused" : "unknown";
  }

  private static Optional<Status.Known> seen(Tx seen, Officer officer, UUID id, Instant now) {
    return seen.one(STATUS, id, officer.unit().id(), officer.id(), startOfDay(now))
        .filter(row -> CaseAccess.may(officer, parties(officer, row), Permission.SEE_STATUS, now))
        .map(row ->
            new Status.Known(
                id,
                Stage.valueOf(row.getString("stage")),
                Optional.ofNullable(row.getString("office")),
                Optional.ofNullable(row.getOffsetDateTime("next_date")).map(t -> t.toInstant())));
  }

  /// A day in court is the next one until its day is over.
  static OffsetDateTime startOfDay(Instant now) {
    return Kenya.startOf(Kenya.day(now)).atOffset(ZoneOffset.UTC);
  }

  private static CaseParties parties(Officer officer, Row row) {
    Set<UUID> units = row.getBoolean("takes_part") ? Set.of(officer.unit().id()) : Set.of();
    return new CaseParties(
        Officers.area(row),
        Optional.ofNullable(row.getUUID("responsible_unit")),
        units,
        Optional.ofNullable(row.getUUID("reported_by")),
        Optional.ofNullable(row.getOffsetDateTime("granted_until"))
            .map(until -> Map.of(officer.id(), until.toInstant()))
            .orElseGet(Map::of),
        row.getBoolean("hidden") ? Set.of(officer.unit().id()) : Set.of());
  }

  private void audit(Tx tx, Officer officer, String action, Optional<UUID> caseId, String outcome) {
    audit.write(
        tx,
        new Audit.Entry(
            Optional.of(officer.id()), Optional.empty(), action, Channel.SMS, caseId, outcome));
  }
}
