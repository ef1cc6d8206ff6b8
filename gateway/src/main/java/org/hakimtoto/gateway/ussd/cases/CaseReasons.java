package org.hakimtoto.gateway.ussd.cases;

import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.gateway.ussd.journey.Outcome;
import org.hakimtoto.gateway.ussd.journey.Refusals;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.store.cases.ChangeCase;

/// Why something was not done, in the words the book has for it. None tells anything of the child
/// but what the officer is to do about it.
final class CaseReasons {
  private CaseReasons() {}

  static Outcome notDone(Refusal why) {
    return new Outcome.NotDone(of(why));
  }

  /// @param done for the screen that follows when it was done
  static Outcome outcome(ChangeCase.Outcome outcome, Outcome done) {
    return switch (outcome) {
      case ChangeCase.Outcome.Done _ -> done;
      case ChangeCase.Outcome.Refused refused -> Refusals.notDone(refused, CaseReasons::of);
      case ChangeCase.Outcome.NotForYou _ -> new Outcome.NotDone(Reason.NOT_YOURS);
      case ChangeCase.Outcome.Stale _ -> new Outcome.NotDone(Reason.MOVED_ON);
    };
  }

  static Reason of(Refusal why) {
    return switch (why) {
      case ALREADY_DONE -> Reason.DONE_ALREADY;
      case CASE_CLOSED, NOT_FROM_THIS_STAGE, NOT_CLOSED -> Reason.MOVED_ON;
      case UNDER_TWELVE -> Reason.UNDER_TWELVE;
      case NOT_HELD -> Reason.NOT_HELD;
      case HELD_ALREADY -> Reason.STILL_HELD;
      case ON_THE_WAY_ALREADY -> Reason.ON_THE_WAY;
      case NO_SUCH_TRANSFER -> Reason.NO_JOURNEY;
      case NO_SUCH_HEARING, HEARING_IS_OVER -> Reason.NO_HEARING;
      case WEEKEND, HOLIDAY, HOLIDAYS_NOT_KNOWN, IN_THE_PAST, TOO_FAR -> Reason.NOT_A_COURT_DAY;
      case BEFORE_COURT_HOURS, AFTER_COURT_HOURS -> Reason.OUT_OF_HOURS;
      case SET_ALREADY -> Reason.SET_ALREADY;
      case DO_NOT_CONTACT, NUMBER_BLOCKED, OFFICERS_NUMBER -> Reason.BLOCKED;
      case TOO_MANY -> Reason.TOO_MANY;
      case NOTHING_ASKED -> Reason.NOTHING_ASKED;
      case NO_OFFICE_ABOVE, NO_SUCH_UNIT, NO_SUCH_OFFICER -> Reason.NO_OFFICE;
      case NO_SUCH_CASE -> Reason.LINK_FIRST;
      case NOT_ALLOWED,
          IN_THE_FUTURE,
          NOT_A_COURT,
          NOT_AN_OFFICE,
          KEPT_OUT,
          NO_PLACE_FOR_CHILDREN,
          NEVER_THERE,
          NO_SUCH_CONTACT,
          NOT_OF_THE_OFFICE,
          NOT_YOURS_TO_GIVE,
          SAME_CASE,
          NOTHING_SAID ->
          Reason.AGAINST_THE_RULES;
    };
  }
}
