package org.hakimtoto.gateway.ussd.cases;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Routing;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.gateway.ussd.cases.CaseDesk.InTx;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.notifier.plan.CallNumber;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.outbox.NewMessage;

/// What an officer's answer on a phone makes other offices hear at once, where no event of the case
/// says it. Queued in the transaction of the answer.
final class OfficeTexts {
  private static final Duration LIFE = Duration.ofDays(1);

  private final Stores stores;

  OfficeTexts(Stores stores) {
    this.stores = stores;
  }

  /// The case a text is about, and when it is written.
  record About(UUID caseId, CaseReference reference, java.time.Instant now) {}

  /// The court that has the case learns that a report will not be there in time.
  void reportLate(InTx in, About about) {
    tell(
        in, about, taking(in, about, Agency.JUDICIARY), MessageKind.REPORT_LATE, Priority.SAME_DAY);
  }

  /// The office above the one that has the case learns that somebody presses the reporter.
  void reporterPressed(InTx in, About about) {
    tell(
        in,
        about,
        stores.offices().supervising(in.tx(), about.caseId()).stream().toList(),
        MessageKind.REPORTER_PRESSED,
        Priority.RED);
  }

  /// The police that had the file have it again.
  void backToPolice(InTx in, About about) {
    tell(in, about, taking(in, about, Agency.POLICE), MessageKind.CASE_YOURS, Priority.SAME_DAY);
  }

  /// The chief of the place is asked to phone this officer; false when there is none to ask.
  boolean notReached(InTx in, About about, Area place) {
    Optional<Unit> chief =
        Routing.nearest(
            Agency.ADMINISTRATION, place, stores.officers().staffedUnitsAnswering(in.tx(), place));
    tell(in, about, chief.stream().toList(), MessageKind.FAMILY_NOT_REACHED, Priority.SAME_DAY);
    return chief.isPresent();
  }

  private List<Unit> taking(InTx in, About about, Agency agency) {
    return stores.officers().unitsTakingPart(in.tx(), about.caseId()).stream()
        .filter(unit -> unit.agency() == agency)
        .toList();
  }

  private void tell(InTx in, About about, List<Unit> units, MessageKind kind, int priority) {
    units.stream()
        .flatMap(unit -> stores.officers().answering(in.tx(), about.caseId(), unit).stream())
        .distinct()
        .forEach(officer ->
            stores.messages().add(in.tx(), text(in.officer(), about, kind, priority, officer)));
  }

  private static NewMessage text(
      Officer from, About about, MessageKind kind, int priority, Officer to) {
    return new NewMessage(
        Optional.empty(),
        Optional.of(about.caseId()),
        kind.key(),
        kind.deliveryClass(),
        priority,
        to.phone(),
        to.language(),
        Map.of(
            "reference",
            about.reference().shown(),
            "office",
            from.unit().name(),
            "call",
            CallNumber.dialled(from.phone())),
        about.now(),
        about.now().plus(LIFE),
        Addressed.officer(to.id()));
  }
}
