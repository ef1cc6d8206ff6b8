package org.hakimtoto.core.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.contact.Households;
import org.hakimtoto.core.contact.NamedGuardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Triage;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;
import org.jspecify.annotations.Nullable;

/// What each event does to the state of a case.
final class CaseFold {
  private Report report;
  private final Instant openedAt;
  private final Map<Track, Stage> stages = new EnumMap<>(Track.class);
  private final Set<UUID> acceptedBy = new HashSet<>();
  private final Set<UUID> units = new HashSet<>();
  private final Map<UUID, UUID> assigned = new HashMap<>();
  private final Set<UUID> hiddenFrom = new HashSet<>();
  private final Map<UUID, Hearing> hearings = new HashMap<>();
  private final Map<UUID, Transfer> transfers = new HashMap<>();
  private final Map<UUID, Contact> contacts = new HashMap<>();
  private final List<UUID> entered = new ArrayList<>();
  private final Set<ExternalReference> references = new HashSet<>();
  private final Set<UUID> linked = new HashSet<>();
  private final Set<UUID> apart = new HashSet<>();
  private final Set<UUID> accessAsked = new HashSet<>();
  private final Map<UUID, Instant> grants = new HashMap<>();
  private Urgency urgency;
  private @Nullable UUID holder;
  private @Nullable Custody custody;
  private @Nullable Aftercare aftercare;
  private @Nullable LocalDate bornOn;
  private boolean withdrawalAsked;
  private boolean probationReportDue;
  private boolean closed;
  private int version;

  private CaseFold(CaseEvent.Reported opening) {
    this.report = opening.report();
    this.openedAt = opening.at();
    this.urgency = opening.urgency();
    this.holder = opening.holder().orElse(null);
    stages.put(opening.track(), Stage.REPORTED);
    if (Triage.inCustody(report)) {
      custody = new Custody(CustodyKind.POLICE_CELL, opening.at());
    }
    opening
        .guardian()
        .ifPresent(id ->
            NamedGuardian.of(report)
                .ifPresent(guardian -> {
                  contacts.putAll(Households.set(Map.of(), id, guardian));
                  entered.add(id);
                }));
    version = 1;
  }

  private CaseFold(CaseFile file) {
    this.report = file.report();
    this.openedAt = file.openedAt();
    this.urgency = file.urgency();
    this.holder = file.holder().orElse(null);
    this.custody = file.custody().orElse(null);
    this.aftercare = file.aftercare().orElse(null);
    this.bornOn = file.bornOn().orElse(null);
    this.withdrawalAsked = file.withdrawalAsked();
    this.probationReportDue = file.probationReportDue();
    this.closed = file.closed();
    this.version = file.version();
    stages.putAll(file.stages());
    acceptedBy.addAll(file.acceptedBy());
    units.addAll(file.units());
    assigned.putAll(file.assigned());
    hiddenFrom.addAll(file.hiddenFrom());
    hearings.putAll(file.hearings());
    transfers.putAll(file.transfers());
    contacts.putAll(file.contacts());
    entered.addAll(file.entered());
    references.addAll(file.references());
    linked.addAll(file.linked());
    apart.addAll(file.apart());
    accessAsked.addAll(file.accessAsked());
    grants.putAll(file.grants());
  }

  static CaseFile fold(List<CaseEvent> events) {
    if (events.isEmpty() || !(events.getFirst() instanceof CaseEvent.Reported opening)) {
      throw new IllegalArgumentException("a case begins with a report");
    }
    return new CaseFold(opening).all(events.subList(1, events.size()));
  }

  static CaseFile fold(CaseFile file, List<CaseEvent> events) {
    return new CaseFold(file).all(events);
  }

  private CaseFile all(List<CaseEvent> events) {
    for (CaseEvent event : events) {
      happened(event);
      assigned.keySet().retainAll(units);
      version++;
    }
    return new CaseFile(
        report,
        stages,
        urgency,
        Optional.ofNullable(holder),
        acceptedBy,
        units,
        assigned,
        hiddenFrom,
        Optional.ofNullable(custody),
        hearings,
        transfers,
        contacts,
        entered,
        references,
        linked,
        apart,
        withdrawalAsked,
        probationReportDue,
        Optional.ofNullable(aftercare),
        Optional.ofNullable(bornOn),
        accessAsked,
        grants,
        closed,
        openedAt,
        version);
  }

  private void happened(CaseEvent event) {
    switch (event) {
      case CaseEvent.Reported _ -> throw new IllegalArgumentException("a case is opened once");
      case CaseEvent.ReportContinued e -> continued(e);
      case CaseEvent.ReportCorrected e -> corrected(e);
      case CaseEvent.GuardianNamed e -> guardianNamed(e);
      case CaseEvent.Added e -> urgency = e.urgency();
      case CaseEvent.Accepted e -> accepted(e);
      case CaseEvent.Declined e -> declined(e);
      case CaseEvent.HandedOver e -> handedOver(e);
      case CaseEvent.UnitInvolved e -> join(e.unit());
      case CaseEvent.Assigned e -> assigned(e);
      case CaseEvent.Unassigned e -> assigned.remove(e.unit());
      case CaseEvent.StageMoved e -> stageMoved(e);
      case CaseEvent.CustodyStarted e -> custody = new Custody(e.kind(), e.since());
      case CaseEvent.CustodyEnded _ -> custody = null;
      case CaseEvent.HearingSet e -> hearingSet(e);
      case CaseEvent.HearingMoved e ->
          hearings.put(e.hearing(), hearing(e.hearing()).moved(e.to(), e.version()));
      case CaseEvent.HearingSuspended e -> off(e.hearing(), Hearing.State.SUSPENDED, e.version());
      case CaseEvent.HearingCancelled e -> off(e.hearing(), Hearing.State.CANCELLED, e.version());
      case CaseEvent.HearingHeld e -> hearingHeld(e);
      case CaseEvent.TransferLeft e -> transferLeft(e);
      case CaseEvent.TransferArrived e ->
          transfers.computeIfPresent(e.transfer(), (_, t) -> t.ended(Transfer.State.ARRIVED));
      case CaseEvent.TransferCancelled e ->
          transfers.computeIfPresent(e.transfer(), (_, t) -> cancelled(t));
      case CaseEvent.ContactSet e -> contactSet(e);
      case CaseEvent.ReferenceAdded e -> references.add(e.reference());
      case CaseEvent.Linked e -> linked.add(e.other());
      case CaseEvent.Unlinked e -> linked.remove(e.other());
      case CaseEvent.ToldApart e -> apart.add(e.other());
      case CaseEvent.WithdrawalRequested _ -> withdrawalAsked = true;
      case CaseEvent.WithdrawalRefused _ -> withdrawalAsked = false;
      case CaseEvent.ProbationReportAsked e -> probationReportAsked(e);
      case CaseEvent.ProbationReportFiled _ -> probationReportDue = false;
      case CaseEvent.AftercareChecked e -> checked(e);
      case CaseEvent.BirthAssessed e -> bornOn = e.day();
      case CaseEvent.AccessAsked e -> accessAsked.add(e.officer());
      case CaseEvent.AccessGranted e -> accessGranted(e);
      case CaseEvent.AccessRefused e -> accessAsked.remove(e.officer());
      case CaseEvent.Closed _ -> closed();
      case CaseEvent.Reopened _ -> reopened();
      case CaseEvent.NumberConfirmed e -> numberConfirmed(e);
      case CaseEvent.BlockLifted e -> contacts.computeIfPresent(e.contact(), (_, c) -> c.asked());
      case CaseEvent.GuardianTold _,
          CaseEvent.DroppedCallJoined _,
          CaseEvent.ContactWrote _,
          CaseEvent.TripToCourt _,
          CaseEvent.DiversionBegun _,
          CaseEvent.ClockWarned _,
          CaseEvent.ClockMissed _ -> {
        // told of in the history; the state of the case is the same
      }
    }
  }

  /// On either track.
  private void stageMoved(CaseEvent.StageMoved e) {
    stages.put(e.track(), e.to());
    if (!stages.containsValue(Stage.AFTERCARE)) {
      aftercare = null;
    } else if (aftercare == null) {
      aftercare = Aftercare.begun(e.at());
    }
  }

  private void checked(CaseEvent.AftercareChecked e) {
    if (aftercare != null) {
      aftercare = aftercare.checked(e.seen(), e.at());
    }
  }

  private void continued(CaseEvent.ReportContinued e) {
    told(e.report(), e.urgency(), e.track(), e.holder());
  }

  private void corrected(CaseEvent.ReportCorrected e) {
    told(e.report(), e.urgency(), e.track(), e.holder());
  }

  /// What an officer has moved since stays where it was moved to.
  private void told(Report anew, Urgency nowUrgency, Track track, Optional<UUID> nowResponsible) {
    Track before = Triage.track(report);
    report = anew;
    urgency = nowUrgency;
    if (!Objects.equals(holder, nowResponsible.orElse(null))) {
      assigned.remove(holder);
    }
    holder = nowResponsible.orElse(null);
    if (stages.equals(Map.of(before, Stage.REPORTED))) {
      stages.clear();
      stages.put(track, Stage.REPORTED);
    }
  }

  private void guardianNamed(CaseEvent.GuardianNamed e) {
    report = report.naming(e.guardian());
    e.contact()
        .ifPresent(id ->
            NamedGuardian.of(report)
                .ifPresent(guardian -> {
                  enter(id, List.of());
                  replace(Households.set(contacts, id, guardian));
                }));
  }

  private void probationReportAsked(CaseEvent.ProbationReportAsked e) {
    probationReportDue = true;
    e.office().ifPresent(this::join);
  }

  private void contactSet(CaseEvent.ContactSet e) {
    // whom the reporter named by the same number is the person whom an officer sets now
    List<UUID> named =
        contacts.entrySet().stream()
            .filter(entry ->
                entry.getValue().unconfirmed()
                    && !entry.getKey().equals(e.contact())
                    && e.details().phone().isPresent()
                    && entry.getValue().phone().equals(e.details().phone()))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    named.forEach(contacts::remove);
    enter(e.contact(), named);
    replace(Households.set(contacts, e.contact(), e.details()));
  }

  /// A new one stands in the place of whom the reporter named, and behind all others else.
  private void enter(UUID contact, List<UUID> named) {
    if (!entered.contains(contact)) {
      named.stream()
          .findFirst()
          .ifPresentOrElse(
              before -> entered.set(entered.indexOf(before), contact), () -> entered.add(contact));
    }
  }

  private void numberConfirmed(CaseEvent.NumberConfirmed e) {
    Contact contact = contacts.get(e.contact());
    if (contact != null && contact.unconfirmed()) {
      replace(
          Households.set(
              contacts, e.contact(), contact.confirmed(NamedGuardian.textable(report, contact))));
    }
  }

  private void replace(Map<UUID, Contact> after) {
    contacts.clear();
    contacts.putAll(after);
  }

  private void accepted(CaseEvent.Accepted e) {
    acceptedBy.add(e.unit());
    join(e.unit());
  }

  private void assigned(CaseEvent.Assigned e) {
    join(e.unit());
    assigned.put(e.unit(), e.officer());
  }

  /// Who should have received the child says that it will not. A unit that knows the family is out
  /// of the case; whoever holds it stays, so that no child is left with nobody.
  private void declined(CaseEvent.Declined e) {
    acceptedBy.remove(e.unit());
    assigned.remove(e.unit());
    if (e.reason() == DeclineReason.CONFLICT_OF_INTEREST && !e.unit().equals(holder)) {
      hiddenFrom.add(e.unit());
      units.remove(e.unit());
    }
    transfers.replaceAll((_, transfer) ->
        transfer.underWay() && transfer.to().equals(e.unit())
            ? transfer.ended(Transfer.State.DECLINED)
            : transfer);
  }

  private void handedOver(CaseEvent.HandedOver e) {
    holder = e.to();
    if (!e.from().equals(e.to())) {
      assigned.remove(e.from());
    }
    join(e.from());
  }

  private void accessGranted(CaseEvent.AccessGranted e) {
    accessAsked.remove(e.officer());
    grants.values().removeIf(until -> !e.at().isBefore(until));
    grants.put(e.officer(), e.until());
  }

  private void closed() {
    closed = true;
    withdrawalAsked = false;
    custody = null;
    aftercare = null;
    stages.replaceAll((_, _) -> Stage.CLOSED);
  }

  private void reopened() {
    closed = false;
    stages.replaceAll((_, _) -> Stage.INTAKE);
  }

  private void hearingSet(CaseEvent.HearingSet e) {
    hearings.put(
        e.hearing(), new Hearing(e.hearing(), e.kind(), e.court(), e.when(), 1, Hearing.State.SET));
    join(e.court());
  }

  private void hearingHeld(CaseEvent.HearingHeld e) {
    hearings.put(e.hearing(), hearing(e.hearing()).held(e.outcome()));
  }

  private void transferLeft(CaseEvent.TransferLeft e) {
    transfers.put(
        e.transfer(),
        new Transfer(
            e.transfer(),
            e.from(),
            e.to(),
            e.office(),
            e.left(),
            e.expected(),
            Transfer.State.ON_THE_WAY));
    e.office().filter(office -> !hiddenFrom.contains(office)).ifPresent(units::add);
    join(e.from());
    join(e.to());
  }

  private Transfer cancelled(Transfer transfer) {
    transfer.office().ifPresent(units::remove);
    return transfer.ended(Transfer.State.CANCELLED);
  }

  /// Takes part from now on, whatever becomes of a journey that brought the unit in. A unit that
  /// must not see the case takes no part in it.
  private void join(UUID unit) {
    if (!hiddenFrom.contains(unit)) {
      units.add(unit);
    }
    transfers.replaceAll((_, transfer) -> transfer.joined(unit));
  }

  private void off(UUID id, Hearing.State state, int version) {
    hearings.put(id, hearing(id).ended(state, version));
  }

  private Hearing hearing(UUID id) {
    return Objects.requireNonNull(hearings.get(id), "a hearing that was never set");
  }
}
