package org.hakimtoto.gateway.ussd.journey;

import java.util.function.Supplier;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.vocabulary.Check;
import org.hakimtoto.menus.vocabulary.CheckResult;
import org.hakimtoto.menus.vocabulary.Question;
import org.hakimtoto.menus.vocabulary.ReportRoom;
import org.hakimtoto.store.fault.StoreFault;

/// Answers the dialogue's questions from the store.
public final class Questions {
  private final WhoCalls callers;
  private final Rooms rooms;
  private final Checker identity;
  private final Checker court;
  private final Checker family;

  public Questions(WhoCalls callers, Rooms rooms, Checker identity, Checker court, Checker family) {
    this.callers = callers;
    this.rooms = rooms;
    this.identity = identity;
    this.court = court;
    this.family = family;
  }

  /// Whether the house knows anything now.
  public boolean reachable() {
    return callers.reachable();
  }

  public Answer answer(Question question, Asker asker) {
    Answer answer =
        outcome(() ->
            question instanceof Question.Checked checked
                ? check(checked, asker, false)
                : told(question, asker));
    boolean unknownCaller =
        question instanceof Question.Caller && answer instanceof Answer.Unavailable;
    return unknownCaller ? callers.anybody() : answer;
  }

  /// The same while a lost session is found again: a guess is never counted anew.
  public Answer recalled(Question question, Asker asker) {
    return outcome(() ->
        question instanceof Question.Checked checked
            ? check(checked, asker, true)
            : told(question, asker));
  }

  private static Answer outcome(Supplier<Answer> question) {
    try {
      return question.get();
    } catch (StoreFault e) {
      return new Answer.Unavailable(true);
    }
  }

  private Answer told(Question question, Asker asker) {
    return switch (question) {
      case Question.Caller _ -> callers.caller(asker);
      case Question.Lines lines ->
          lines.listing() instanceof ReportRoom.Lines || callers.proofStands(asker)
              ? rooms.lines(lines, asker)
              : new Answer.Unavailable();
      case Question.Look look ->
          callers.proofStands(asker) ? rooms.look(look.view(), asker) : new Answer.Unavailable();
      case Question.Checked checked -> check(checked, asker, true);
    };
  }

  private Answer check(Question.Checked asked, Asker asker, boolean again) {
    return switch (asked.check()) {
      case PHONE_CHECK -> phone(asked.typed());
      case REFERENCE -> reference(asked.typed());
      case PIN, NEW_PIN, PIN_AGAIN, GIVEN_PIN, ACTIVATION_CODE, STAFF_NUMBER, PIN_AND_CARD ->
          checked(identity, asked, asker, again);
      case FAMILY_REFERENCE -> checked(family, asked, asker, again);
      case COURT_DAY, COURT_TIME, DAY_WITH_DATES -> checked(court, asked, asker, again);
    };
  }

  private static Answer checked(
      Checker checker, Question.Checked asked, Asker asker, boolean again) {
    Check check = asked.check();
    return again
        ? checker.recalled(check, asked.typed(), asker)
        : checker.check(check, asked.typed(), asker);
  }

  private static Answer phone(String typed) {
    return PhoneNumber.parse(typed)
        .filter(PhoneNumber::kenyan)
        .<Answer>map(phone -> Answer.Checked.keeping(phone.e164(), CheckResult.Soundness.OK))
        .orElseGet(() -> Answer.Checked.as(CheckResult.Soundness.BAD));
  }

  private static Answer reference(String typed) {
    return CaseReference.parse(typed)
        .<Answer>map(found -> Answer.Checked.keeping(typed, CheckResult.Soundness.OK))
        .orElseGet(() -> Answer.Checked.as(CheckResult.Soundness.BAD));
  }
}
