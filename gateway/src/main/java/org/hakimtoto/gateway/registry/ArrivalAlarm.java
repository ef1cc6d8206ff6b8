package org.hakimtoto.gateway.registry;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.Transfer;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.notifier.plan.CallNumber;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.CaseTransfers;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.outbox.NewMessage;
import org.hakimtoto.store.roster.CaseOffices;
import org.hakimtoto.store.roster.Officers;

/// Somebody says that a child who was awaited is not there: the office that has the case, the one
/// above it and the side that sent the child hear so at once, before any clock runs out.
public final class ArrivalAlarm {
  /// The clock whose end it tells of, as the wording calls it.
  private static final String CLOCK = "transfer-arrival";

  private static final Duration LIFE = Duration.ofDays(1);

  private final CaseOffices offices;
  private final Officers officers;
  private final MessageOutbox outbox;

  public ArrivalAlarm(Stores stores) {
    this.offices = stores.offices();
    this.officers = stores.officers();
    this.outbox = stores.messages();
  }

  public void raise(Tx tx, UUID caseId, CaseReference reference, Instant now) {
    Optional<Unit> office = offices.responsible(tx, caseId);
    Optional<Unit> above = office.flatMap(unit -> offices.above(tx, unit, caseId));
    String name = office.map(Unit::name).orElse("-");
    List<Officer> finding =
        Stream.concat(office.stream(), above.stream())
            .flatMap(unit -> officers.ofUnit(tx, unit).stream())
            .distinct()
            .toList();
    Map<String, String> missed =
        Map.of("reference", reference.shown(), "office", name, "limit", CLOCK);
    finding.forEach(
        officer -> outbox.add(tx, text(caseId, MessageKind.CLOCK_MISSED, missed, officer, now)));
    String call =
        CallNumber.of(office.map(unit -> officers.answering(tx, caseId, unit)).orElse(List.of()));
    CaseTransfers.current(tx, caseId)
        .filter(way -> way.state() == Transfer.State.ON_THE_WAY)
        .ifPresent(way ->
            officers.answering(tx, caseId, way.from()).stream()
                .filter(officer -> !finding.contains(officer))
                .forEach(officer ->
                    outbox.add(
                        tx,
                        text(
                            caseId,
                            MessageKind.TRANSFER_NOT_ARRIVED,
                            Map.of(
                                "reference",
                                reference.shown(),
                                "due",
                                way.expected().toString(),
                                "call",
                                call),
                            officer,
                            now))));
  }

  private static NewMessage text(
      UUID caseId, MessageKind kind, Map<String, String> facts, Officer officer, Instant now) {
    return new NewMessage(
        Optional.empty(),
        Optional.of(caseId),
        kind.key(),
        kind.deliveryClass(),
        Priority.RED,
        officer.phone(),
        officer.language(),
        facts,
        now,
        now.plus(LIFE),
        Addressed.officer(officer.id()));
  }
}
