package org.hakimtoto.core.caserules;

import static org.hakimtoto.core.casefile.Decision.done;
import static org.hakimtoto.core.casefile.Decision.refused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.contact.NamedGuardian;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Triage;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.value.Urgency;

/// What becomes known after the report.
final class ReportRules {
  private ReportRules() {}

  static Decision add(Given given, CaseCommand.Add said) {
    var c = saying(said);
    if (c.danger().isEmpty() && c.whereabouts().isEmpty() && c.note().isBlank()) {
      return refused(Refusal.NOTHING_SAID);
    }
    Urgency before = given.file().urgency();
    Urgency urgency =
        higher(before, Triage.urgency(given.file().report().with(c.danger(), c.whereabouts())));
    var added =
        new CaseEvent.Added(
            c.danger(), c.whereabouts(), c.note(), urgency, urgency != before, given.now());
    return given.file().custody().isEmpty() && saysHeld(given, c)
        ? done(
            added, new CaseEvent.CustodyStarted(CustodyKind.POLICE_CELL, given.now(), given.now()))
        : done(added);
  }

  private static CaseCommand.Add saying(CaseCommand.Add c) {
    return new CaseCommand.Add(
        c.danger(), c.whereabouts().filter(at -> at != Whereabouts.NOT_STATED), c.note());
  }

  static Decision continued(CaseFile file, Report told, Optional<UUID> holder, Instant at) {
    if (file.closed()) {
      return refused(Refusal.CASE_CLOSED);
    }
    Report report = file.report().continuedAs(told);
    if (report.equals(file.report())) {
      return refused(Refusal.NOTHING_SAID);
    }
    Urgency urgency = higher(file.urgency(), Triage.urgency(report));
    boolean moved = !report.place().equals(file.place());
    var continued =
        new CaseEvent.ReportContinued(
            report,
            urgency,
            Triage.track(report),
            moved ? holder : file.holder(),
            moved || urgency != file.urgency(),
            at);
    boolean heldNow = Triage.inCustody(report) && !Triage.inCustody(file.report());
    return heldNow && file.custody().isEmpty()
        ? done(continued, new CaseEvent.CustodyStarted(CustodyKind.POLICE_CELL, at, at))
        : done(continued);
  }

  /// A number is kept as one that nobody has confirmed. Whoever was named a danger stays one.
  static Decision nameGuardian(Given given, CaseCommand.NameGuardian c) {
    if (given.file().guardianBlocked()) {
      return refused(Refusal.DO_NOT_CONTACT);
    }
    if (given.file().report().guardian().equals(c.guardian())
        || given.file().contacts().containsKey(c.contact())) {
      return refused(Refusal.ALREADY_DONE);
    }
    if (c.guardian() instanceof Guardian.DoNotContact) {
      return new Decision.Done(notSafe(given));
    }
    Optional<Contact> contact = NamedGuardian.of(given.file().report().naming(c.guardian()));
    boolean isNew = contact.filter(named -> !known(given.file(), named)).isPresent();
    return isNew && given.file().contacts().size() >= CaseRules.MOST
        ? refused(Refusal.TOO_MANY)
        : done(
            new CaseEvent.GuardianNamed(
                c.guardian(), isNew ? Optional.of(c.contact()) : Optional.empty(), given.now()));
  }

  /// Whoever was set as parent or guardian before is reached by nobody any more.
  private static List<CaseEvent> notSafe(Given given) {
    var events = new ArrayList<CaseEvent>();
    events.add(
        new CaseEvent.GuardianNamed(new Guardian.DoNotContact(), Optional.empty(), given.now()));
    given.file().contacts().entrySet().stream()
        .filter(entry ->
            ContactRules.guardian(entry.getValue()) && entry.getValue().phone().isPresent())
        .sorted(Map.Entry.comparingByKey())
        .map(entry ->
            new CaseEvent.ContactSet(entry.getKey(), entry.getValue().never(), given.now()))
        .forEach(events::add);
    return events;
  }

  private static boolean known(CaseFile file, Contact named) {
    return file.contacts().values().stream()
        .anyMatch(contact -> contact.phone().equals(named.phone()));
  }

  private static Urgency higher(Urgency one, Urgency other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /// Whoever says it, and whenever: from then on the 24 hours to the court run. What the report
  /// said does not count again, the child may have been released since.
  private static boolean saysHeld(Given given, CaseCommand.Add c) {
    boolean inCell = c.danger().filter(danger -> danger == Danger.POLICE_CELL).isPresent();
    boolean withPolice = c.whereabouts().filter(at -> at == Whereabouts.POLICE).isPresent();
    return inCell || (withPolice && Triage.mayBeAccused(given.file().report().role()));
  }
}
