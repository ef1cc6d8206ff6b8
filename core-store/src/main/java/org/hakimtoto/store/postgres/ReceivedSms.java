package org.hakimtoto.store.postgres;

import io.vertx.core.buffer.Buffer;
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
  private final Sealing sealing;

  public ReceivedSms(Sealing sealing) {
    this.sealing = sealing;
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

  /// The status of a case for an officer. The question is audited, whatever the answer; an attempt
  /// from outside the area is written on the case, where its office can see it.
  public Status ask(Tx tx, Officer officer, CaseReference reference) {
    var found =
        tx.one(
            """
            select c.id, c.stage, c.county, c.sub_county, c.location, c.reported_by, c.next_date,
                   u.name as office
              from case_file c left join unit u on u.id = c.responsible_unit
             where c.reference = $1
            """,
            reference.number());
    if (found.isEmpty()) {
      audit(tx, officer, Optional.empty(), "unknown");
      return new Status.NotForYou();
    }
    var row = found.get();
    UUID caseId = row.getUUID("id");
    boolean allowed =
        CaseAccess.may(
            officer,
            new CaseParties(
                Officers.area(row),
                Optional.empty(),
                Set.of(),
                Optional.ofNullable(row.getUUID("reported_by")),
                Map.of()),
            Permission.SEE_STATUS,
            Instant.EPOCH);
    audit(tx, officer, Optional.of(caseId), allowed ? "told" : "refused");
    if (!allowed) {
      return new Status.NotForYou();
    }
    return new Status.Known(
        caseId,
        Stage.valueOf(row.getString("stage")),
        Optional.ofNullable(row.getString("office")),
        Optional.ofNullable(row.getOffsetDateTime("next_date")).map(t -> t.toInstant()));
  }

  private static void audit(Tx tx, Officer officer, Optional<UUID> caseId, String outcome) {
    Audit.write(
        tx,
        new Audit.Entry(
            Optional.of(officer.id()), Optional.empty(), "status.ask", "sms", caseId, outcome));
  }
}
