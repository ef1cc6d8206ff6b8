package org.hakimtoto.store.postgres;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.CaseAccess;
import org.hakimtoto.core.CaseParties;
import org.hakimtoto.core.CaseReference;
import org.hakimtoto.core.Officer;
import org.hakimtoto.core.Permission;
import org.hakimtoto.core.PhoneNumber;
import org.hakimtoto.core.Stage;
import org.hakimtoto.store.Sealing;

/// What an incoming SMS may ask of the store. Everything of one SMS happens in one transaction,
/// with the carrier's id taken first, so that a repeated callback changes nothing.
public final class ReceivedSms {
  static final String STATUS =
      """
      select c.stage, c.county, c.sub_county, c.location, c.reported_by, c.responsible_unit,
             c.next_date, u.name as office,
             exists (select 1 from case_unit t where t.case_id = c.id and t.unit_id = $2)
               as takes_part,
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

  /// Whether a number that is on no roster may be answered today: at most once a day.
  public boolean strangerMayBeAnswered(Tx tx, PhoneNumber phone, LocalDate today) {
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
    record Known(
        UUID caseId, Stage stage, Optional<String> office, Optional<java.time.Instant> nextDate)
        implements Status {}

    /// No such case, or not one this officer may ask about: the two are not told apart.
    record NotForYou() implements Status {}
  }

  /// The status of a case for an officer, read as which row-level security lets it be read. The
  /// question is audited, whatever the answer; an attempt from outside the area is written on the
  /// case, where its office can see it.
  public Status ask(Tx tx, Officer officer, CaseReference reference, Instant now) {
    Optional<UUID> caseId =
        tx.one("select id from case_file where reference = $1", reference.number())
            .map(row -> row.getUUID("id"));
    Optional<Status.Known> known =
        caseId.flatMap(id -> tx.seenBy(officer, seen -> seen(seen, officer, id, now)));
    audit(tx, officer, caseId, outcome(caseId, known));
    return known.<Status>map(status -> status).orElseGet(Status.NotForYou::new);
  }

  private static String outcome(Optional<UUID> caseId, Optional<Status.Known> known) {
    if (known.isPresent()) {
      return "told";
    }
    return caseId.isPresent() ? "refused" : "unknown";
  }

  private static Optional<Status.Known> seen(Tx seen, Officer officer, UUID id, Instant now) {
    return seen.one(STATUS, id, officer.unit().id(), officer.id())
        .filter(row -> CaseAccess.may(officer, parties(officer, row), Permission.SEE_STATUS, now))
        .map(row ->
            new Status.Known(
                id,
                Stage.valueOf(row.getString("stage")),
                Optional.ofNullable(row.getString("office")),
                Optional.ofNullable(row.getOffsetDateTime("next_date")).map(t -> t.toInstant())));
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
            .orElseGet(Map::of));
  }

  private void audit(Tx tx, Officer officer, Optional<UUID> caseId, String outcome) {
    audit.write(
        tx,
        new Audit.Entry(
            Optional.of(officer.id()), Optional.empty(), "status.ask", "sms", caseId, outcome));
  }
}
