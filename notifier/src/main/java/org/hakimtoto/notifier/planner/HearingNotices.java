package org.hakimtoto.notifier.planner;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.reminder.ReminderCalendar.Step;
import org.hakimtoto.core.reminder.ReminderRule.Whom;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.plan.DayInCourtPlan;
import org.hakimtoto.notifier.plan.FamilyPlan;
import org.hakimtoto.notifier.plan.HearingPlan;
import org.hakimtoto.notifier.plan.HearingPlan.Change;
import org.hakimtoto.notifier.plan.HearingPlan.Known;
import org.hakimtoto.notifier.plan.HearingRound;
import org.hakimtoto.notifier.plan.ReminderPlan;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.cases.StoredEvent;
import org.hakimtoto.store.contact.Addressed.HearingVersion;
import org.hakimtoto.store.contact.CallTasks;
import org.hakimtoto.store.contact.CaseContact;
import org.hakimtoto.store.contact.NewCall;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.fault.PoisonRow;
import org.hakimtoto.store.hearing.FamiliesToTell;
import org.hakimtoto.store.hearing.FamiliesToTell.Family;
import org.hakimtoto.store.hearing.HearingAnswers;
import org.hakimtoto.store.hearing.HearingHeard;
import org.hakimtoto.store.hearing.Hearings;
import org.hakimtoto.store.hearing.NextHearing;
import org.hakimtoto.store.hearing.OpenQuestion;
import org.hakimtoto.store.hearing.StoredHearing;
import org.hakimtoto.store.notice.ToldDay;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.reminder.DueReminder;
import org.hakimtoto.store.reminder.Reminders;
import org.hakimtoto.store.roster.KnownHolidays;
import org.hakimtoto.store.roster.LinkedCases;
import org.hakimtoto.store.roster.Officers;

/// Has days in court told and reminded of: looks up what a plan needs, and writes what it says.
public final class HearingNotices {
  /// What an officer says of a family that was to be told a day.
  public enum Passed {
    THEY_COME,
    CANNOT_COME,
    NOT_FOUND
  }

  private static final List<String> TELL_A_DAY = keys(HearingPlan.TELL_A_DAY);
  private static final List<String> TELL_OFF = keys(HearingPlan.TELL_OFF);

  private final MessageOutbox messages;
  private final Officers officers;
  private final HearingOffices offices;
  private final Hearings hearings;
  private final HearingAnswers answers;
  private final Reminders reminders = new Reminders();
  private final KnownHolidays days = new KnownHolidays();
  private final CallTasks calls;
  private final LetteredQuestions questions;

  public HearingNotices(Stores stores) {
    this.messages = stores.messages();
    this.officers = stores.officers();
    this.offices = new HearingOffices(officers);
    this.hearings = stores.hearings();
    this.answers = stores.answers();
    this.calls = stores.calls();
    this.questions = new LetteredQuestions(stores.letters());
  }

  /// Plans who hears of an event, if it changes a day in court. One that is superseded already is
  /// told to nobody: what superseded it is.
  public void tell(Tx tx, StoredEvent event, Instant now) {
    switch (event.event()) {
      case CaseEvent.HearingSet e ->
          hearings
              .hold(tx, e.hearing())
              .filter(hearing -> hearing.stands(1))
              .ifPresent(hearing ->
                  keep(
                      tx,
                      HearingPlan.of(
                          round(tx, hearing, Optional.of(event.id()), now),
                          new Change.Appointed(e.when()),
                          Known.NOTHING),
                      now));
      case CaseEvent.HearingMoved e ->
          hearings
              .hold(tx, e.hearing())
              .filter(hearing -> hearing.stands(e.version()))
              .ifPresent(hearing -> moved(tx, event, e, hearing, now));
      case CaseEvent.HearingSuspended e ->
          hearings
              .hold(tx, e.hearing())
              .filter(hearing -> hearing.state() == Hearing.State.SUSPENDED)
              .filter(hearing -> hearing.version().version() == e.version())
              .ifPresent(hearing ->
                  changed(
                      tx,
                      event,
                      hearing,
                      new Change.Suspended(hearing.when()),
                      hearing.when(),
                      now));
      case CaseEvent.HearingCancelled e ->
          hearings
              .hold(tx, e.hearing())
              .filter(hearing -> hearing.state() == Hearing.State.CANCELLED)
              .ifPresent(hearing -> calledOff(tx, event, e.reason(), hearing, now));
      default -> {
        // no day in court changes by it
      }
    }
  }

  /// Plans one step that is due; false when none is. Throws [PoisonRow] when it cannot be.
  public boolean remind(Tx tx, Instant now, List<UUID> aside) {
    Optional<DueReminder> due = reminders.claim(tx, now, aside);
    due.ifPresent(step ->
        PoisonRow.guard(
            step.hearing().hearing(),
            () -> {
              if (step.rule().filter(rule -> rule.whom() == Whom.OFFICE).isPresent()) {
                dayInCourt(tx, step, now, aside);
              } else {
                remind(tx, step, now);
              }
            }));
    return due.isPresent();
  }

  /// Keeps the answer to a question. Who cannot come, or could not be told, is phoned by the
  /// office.
  public void answered(Tx tx, PhoneNumber phone, OpenQuestion question, boolean yes, Instant now) {
    answers.keep(tx, phone, question, yes);
    if (!yes) {
      question
          .hearing()
          .flatMap(told -> hearings.find(tx, told.hearing()))
          .filter(hearing -> hearing.when().isAfter(now))
          .ifPresent(
              hearing -> cannotCome(tx, question.contact(), question.asksToCome(), hearing, now));
    }
  }

  /// Keeps whether somebody comes who looked the day up themselves: as the answer to the text that
  /// asked them, if one did.
  public void answeredUnasked(
      Tx tx, PhoneNumber phone, UUID contact, HearingVersion day, boolean yes, Instant now) {
    Optional<OpenQuestion> asked =
        answers.open(tx, phone, now).stream()
            .filter(question -> question.hearing().equals(Optional.of(day)))
            .filter(question -> question.contact().equals(Optional.of(contact)))
            .findFirst();
    if (asked.isPresent()) {
      answered(tx, phone, asked.get(), yes, now);
      return;
    }
    answers.keepOfDay(tx, phone, contact, day, yes);
    if (!yes) {
      hearings
          .find(tx, day.hearing())
          .filter(hearing -> hearing.stands(day.version()) && hearing.when().isAfter(now))
          .ifPresent(hearing -> cannotCome(tx, Optional.of(contact), true, hearing, now));
    }
  }

  /// Keeps what came of telling a family that cannot read. It answers the text that asked for it,
  /// where one is open; who cannot come, or was not found, is phoned by the office.
  public void passedOn(Tx tx, Officer officer, Family family, Passed passed, Instant now) {
    if (passed != Passed.NOT_FOUND) {
      FamiliesToTell.passedOn(tx, officer, family, passed == Passed.THEY_COME, now);
    }
    answers.open(tx, officer.phone(), now).stream()
        .filter(question -> question.contact().equals(Optional.of(family.contact())))
        .filter(question -> question.hearing().equals(Optional.of(family.hearing())))
        .findFirst()
        .ifPresent(
            question -> answers.keep(tx, officer.phone(), question, passed == Passed.THEY_COME));
    if (passed != Passed.THEY_COME) {
      hearings
          .find(tx, family.hearing().hearing())
          .filter(hearing -> hearing.when().isAfter(now))
          .ifPresent(hearing ->
              cannotCome(
                  tx, Optional.of(family.contact()), passed == Passed.CANNOT_COME, hearing, now));
    }
  }

  private void cannotCome(
      Tx tx, Optional<UUID> contact, boolean asksToCome, StoredHearing hearing, Instant now) {
    HearingRound round = round(tx, hearing, Optional.empty(), now);
    Instant by = HearingPlan.callBy(now, hearing.when(), round.calendar());
    boolean opened =
        calls.open(
            tx,
            new NewCall(
                hearing.caseId(),
                contact,
                round.unit(),
                asksToCome ? NewCall.Reason.CANNOT_COME : NewCall.Reason.NOT_REACHED,
                Optional.of(hearing.version()),
                by));
    // that a text could not be passed on is told with the other calls
    if (opened && asksToCome) {
      round.cannotCome(hearing.when()).forEach(text -> messages.add(tx, text));
    }
  }

  private void remind(Tx tx, DueReminder due, Instant now) {
    Optional<StoredHearing> hearing =
        hearings
            .find(tx, due.hearing().hearing())
            .filter(found -> found.stands(due.hearing().version()));
    if (hearing.isEmpty() || due.rule().isEmpty()) {
      reminders.voided(tx, due);
    } else if (!due.stale().isAfter(now) || !hearing.get().when().isAfter(now)) {
      reminders.stale(tx, due);
    } else {
      keep(
          tx,
          ReminderPlan.of(
              round(tx, hearing.get(), Optional.empty(), now),
              new Step(due.rule().get(), due.due(), due.stale()),
              hearing.get().when(),
              HearingHeard.of(tx, due.hearing()),
              due.words()),
          now);
      reminders.planned(tx, due);
    }
  }

  /// A court that sits on the holiday after all has the day told anew: whoever knew it was told not
  /// to come.
  private void moved(
      Tx tx, StoredEvent event, CaseEvent.HearingMoved e, StoredHearing hearing, Instant now) {
    if (e.from().equals(e.to())) {
      keep(
          tx,
          HearingPlan.of(
              round(tx, hearing, Optional.of(event.id()), now),
              new Change.Appointed(e.to()),
              Known.NOTHING),
          now);
    } else {
      changed(tx, event, hearing, new Change.Moved(e.from(), e.to()), e.from(), now);
    }
  }

  private void calledOff(
      Tx tx, StoredEvent event, MoveReason reason, StoredHearing hearing, Instant now) {
    changed(tx, event, hearing, off(tx, reason, hearing, now), hearing.when(), now);
  }

  /// With the case, for good, or until a new date. Where another day stands, nobody is told that
  /// nothing more is planned.
  private static Change off(Tx tx, MoveReason reason, StoredHearing hearing, Instant now) {
    if (LinkedCases.allClosed(tx, hearing.caseId())) {
      return new Change.Ended(hearing.when());
    }
    boolean forGood =
        reason == MoveReason.NO_LONGER_NEEDED
            && NextHearing.of(tx, hearing.caseId(), now).isEmpty();
    return forGood ? new Change.Dropped(hearing.when()) : new Change.Cancelled(hearing.when());
  }

  /// One text to each office for all its cases of the day.
  private void dayInCourt(Tx tx, DueReminder due, Instant now, List<UUID> aside) {
    Instant when =
        hearings.find(tx, due.hearing().hearing()).map(StoredHearing::when).orElse(due.due());
    reminders
        .together(tx, due, when, now, aside)
        .ifPresent(steps -> {
          var sittings = new ArrayList<DayInCourtPlan.Sitting>();
          Stream.concat(Stream.of(due), steps.stream())
              .distinct()
              .forEach(step ->
                  PoisonRow.guard(
                      step.hearing().hearing(),
                      () -> sitting(tx, step, now).ifPresent(sittings::add)));
          DayInCourtPlan.texts(sittings, now).forEach(text -> messages.add(tx, text));
        });
  }

  private Optional<DayInCourtPlan.Sitting> sitting(Tx tx, DueReminder due, Instant now) {
    Optional<StoredHearing> hearing =
        hearings
            .find(tx, due.hearing().hearing())
            .filter(found -> found.stands(due.hearing().version()));
    if (hearing.isEmpty()) {
      reminders.voided(tx, due);
      return Optional.empty();
    }
    if (!due.stale().isAfter(now) || !hearing.get().when().isAfter(now)) {
      reminders.stale(tx, due);
      return Optional.empty();
    }
    reminders.planned(tx, due);
    return hearing.map(one ->
        new DayInCourtPlan.Sitting(
            one.reference(),
            one.when(),
            offices.of(tx, one).everybody(),
            hearings.officersTold(tx, one.version(), TELL_A_DAY, now.minus(DayInCourtPlan.FRESH))));
  }

  private void changed(
      Tx tx, StoredEvent event, StoredHearing hearing, Change change, Instant was, Instant now) {
    List<ToldDay> told =
        change instanceof Change.Cancelled
            ? waiting(tx, hearing, was)
            : told(tx, hearing, TELL_A_DAY, was);
    HearingRound round = round(tx, hearing, Optional.of(event.id()), now);
    keep(tx, HearingPlan.of(round, change, known(tx, told)), now);
  }

  private List<ToldDay> told(Tx tx, StoredHearing hearing, List<String> kinds, Instant was) {
    return hearings.told(tx, hearing.version().hearing(), hearing.version().version(), kinds, was);
  }

  /// Those who were told the day and do not know yet that it is off.
  private List<ToldDay> waiting(Tx tx, StoredHearing hearing, Instant was) {
    List<ToldDay> off = told(tx, hearing, TELL_OFF, was);
    return told(tx, hearing, TELL_A_DAY, was).stream()
        .filter(day -> off.stream().noneMatch(day::sameAs))
        .toList();
  }

  private static List<String> keys(Set<MessageKind> kinds) {
    return kinds.stream().map(MessageKind::key).sorted().toList();
  }

  /// What each knows is what they were told last.
  private Known known(Tx tx, List<ToldDay> told) {
    var contacts = new HashMap<UUID, Instant>();
    var byOfficer = new LinkedHashMap<UUID, Instant>();
    for (ToldDay day : told) {
      day.contact()
          .ifPresentOrElse(
              contact -> contacts.putIfAbsent(contact, day.when()),
              () -> day.officer().ifPresent(id -> byOfficer.putIfAbsent(id, day.when())));
    }
    var known = new LinkedHashMap<Officer, Instant>();
    byOfficer.forEach(
        (id, when) -> officers.byId(tx, id).ifPresent(officer -> known.put(officer, when)));
    return new Known(contacts, known);
  }

  private HearingRound round(Tx tx, StoredHearing hearing, Optional<UUID> event, Instant now) {
    List<CaseContact> family = hearings.family(tx, hearing.caseId());
    return new HearingRound(
        hearing.caseId(),
        hearing.reference(),
        event,
        hearing.version(),
        hearing.court().name(),
        hearing.holder().orElse(hearing.court()).id(),
        offices.of(tx, hearing),
        family,
        readers(tx, family),
        days.calendar(tx),
        now);
  }

  private Map<UUID, Officer> readers(Tx tx, List<CaseContact> family) {
    return family.stream()
        .flatMap(person -> person.contact().reader().stream())
        .distinct()
        .flatMap(id -> officers.byId(tx, id).stream())
        .collect(Collectors.toMap(Officer::id, officer -> officer));
  }

  private void keep(Tx tx, FamilyPlan.Plan plan, Instant now) {
    plan.calls().forEach(call -> calls.open(tx, call));
    plan.texts().forEach(text -> messages.add(tx, questions.lettered(tx, text, now)));
  }
}
