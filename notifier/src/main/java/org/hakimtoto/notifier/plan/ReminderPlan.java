package org.hakimtoto.notifier.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.reminder.ReminderCalendar.Step;
import org.hakimtoto.core.reminder.ReminderRule;
import org.hakimtoto.core.reminder.ReminderTrial;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.notifier.message.Texts;
import org.hakimtoto.notifier.plan.FamilyPlan.Words;
import org.hakimtoto.store.contact.CaseContact;
import org.hakimtoto.store.contact.NewCall;
import org.hakimtoto.store.hearing.HearingHeard;
import org.hakimtoto.store.outbox.NewMessage;

/// Who of a family is reminded of a day in court by a step that is due: pure. Offices have one text
/// for all days of theirs ([DayInCourtPlan]).
public final class ReminderPlan {
  static final Words REMINDS =
      new Words(MessageKind.REMINDER, MessageKind.REMINDER_DISCREET, Optional.empty());
  static final Words ASKS =
      new Words(
          MessageKind.REMINDER_ASKS,
          MessageKind.REMINDER_ASKS_DISCREET,
          MessageKind.REMINDER_ASKS_RELAY);

  private ReminderPlan() {}

  /// @param when the hearing is
  /// @param heard what became of the texts about it
  /// @param words the name of other words that a trial tries; what asks has none
  public static FamilyPlan.Plan of(
      HearingRound round, Step step, Instant when, HearingHeard heard, Optional<String> words) {
    // one that was planned late is told from now on, not from then
    var late = new Step(step.rule(), later(step.due(), round.now()), step.stale());
    return family(round, late, when, heard, words);
  }

  private static FamilyPlan.Plan family(
      HearingRound round, Step step, Instant when, HearingHeard heard, Optional<String> words) {
    ReminderRule rule = step.rule();
    List<CaseContact> people =
        (rule.asks()
                ? FirstContacts.reached(round.contacts(), heard)
                : FirstContacts.andReserves(round.contacts(), heard))
            .stream()
                .filter(person -> !rule.onlyIfUnanswered() || heard.silent(person.ids()))
                .map(ContactsByNumber.Person::contact)
                .toList();
    FamilyPlan.Plan plan = FamilyPlan.plan(news(round, step, when, words), people, round.readers());
    List<NewMessage> texts =
        plan.texts().stream()
            .filter(text -> text.dueAt().isBefore(when))
            .map(text -> until(text, earlier(text.dueAt().plus(rule.staleAfter()), when)))
            .toList();
    return new FamilyPlan.Plan(texts, rule.asks() ? asked(plan.calls()) : List.of());
  }

  /// Somebody who cannot be texted is asked by phone if they come; the other steps are no reason to
  /// phone, nor is it one that a text would come too late.
  private static List<NewCall> asked(List<NewCall> calls) {
    return calls.stream().filter(call -> call.reason() != NewCall.Reason.SHORT_NOTICE).toList();
  }

  private static FamilyPlan.News news(
      HearingRound round, Step step, Instant when, Optional<String> tried) {
    Words words = step.rule().asks() ? ASKS : REMINDS;
    Map<String, String> facts = facts(round, when);
    tried
        .filter(_ -> ReminderTrial.optional(step.rule()))
        .ifPresent(of -> facts.put(Texts.WORDS, of));
    return new FamilyPlan.News(
        round.caseId(),
        Optional.empty(),
        words,
        facts,
        Priority.REMINDER,
        Optional.of(round.hearing()),
        step.due(),
        when,
        round.unit(),
        HearingPlan.callBy(round.now(), when, round.calendar()));
  }

  private static Map<String, String> facts(HearingRound round, Instant when) {
    Map<String, String> facts = round.facts();
    facts.put("when", when.toString());
    return facts;
  }

  private static NewMessage until(NewMessage text, Instant deadline) {
    return new NewMessage(
        text.event(),
        text.caseId(),
        text.kind(),
        text.deliveryClass(),
        text.priority(),
        text.to(),
        text.language(),
        text.facts(),
        text.dueAt(),
        deadline,
        text.addressed());
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
