package org.hakimtoto.gateway.sms;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.roster.CaseOffices;
import org.hakimtoto.store.roster.Officers;

/// Somebody says that a child who was awaited is not there: the office that has the case and the
/// one above it hear so at once, before any clock runs out.
final class ArrivalAlarm {
  /// The clock whose end it tells of, as the wording calls it.
  private static final String CLOCK = "transfer-arrival";

  private static final Duration LIFE = Duration.ofDays(1);

  private final CaseOffices offices;
  private final Officers officers;
  private final MessageOutbox outbox;

  ArrivalAlarm(Stores stores) {
    this.offices = stores.offices();
    this.officers = stores.officers();
    this.outbox = stores.messages();
  }

  void raise(Tx tx, UUID caseId, CaseReference reference, Instant now) {
    Optional<Unit> office = offices.responsible(tx, caseId);
    Optional<Unit> above = office.flatMap(unit -> offices.above(tx, unit, caseId));
    String name = office.map(Unit::name).orElse("-");
    Stream.concat(office.stream(), above.stream())
        .flatMap(unit -> officers.ofUnit(tx, unit).stream())
        .distinct()
        .forEach(officer -> outbox.add(tx, text(caseId, reference, name, officer, now)));
  }

  private static NewMessage text(
      UUID caseId, CaseReference reference, String office, Officer officer, Instant now) {
    return new NewMessage(
        Optional.empty(),
        Optional.of(caseId),
        MessageKind.CLOCK_MISSED.key(),
        MessageKind.CLOCK_MISSED.deliveryClass(),
        Priority.RED,
        officer.phone(),
        officer.language(),
        Map.of("reference", reference.shown(), "office", office, "limit", CLOCK),
        now,
        now.plus(LIFE),
        Addressed.officer(officer.id()));
  }
}
