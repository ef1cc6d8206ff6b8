package org.hakimtoto.gateway.ussd.journey;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.court.Adjournment;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.words.Gsm7;
import org.hakimtoto.store.cases.ChangeCase;

/// What a refusal is called on a screen.
public final class Refusals {
  private Refusals() {}

  /// @param facts for the screen that follows once it is done
  public static Outcome outcome(ChangeCase.Outcome changed, Map<Fact, String> facts) {
    return switch (changed) {
      case ChangeCase.Outcome.Done _ -> new Outcome.Done(facts);
      case ChangeCase.Outcome.Refused refused -> notDone(refused, Refusals::reason);
      case ChangeCase.Outcome.NotForYou _ -> new Outcome.NotDone(Reason.NOT_YOURS);
      case ChangeCase.Outcome.Stale _ -> throw new IllegalStateException("no version was expected");
    };
  }

  /// What was done before is told with its time and its office, where they are known.
  ///
  /// @param words what another refusal is called
  public static Outcome.NotDone notDone(
      ChangeCase.Outcome.Refused refused, Function<Refusal, Reason> words) {
    return refused.earlier().filter(earlier -> earlier.office().isPresent()).isPresent()
        ? new Outcome.NotDone(Reason.DONE_ALREADY_BY, refused.earlier())
        : new Outcome.NotDone(words.apply(refused.why()));
  }

  /// What [Reason#DONE_ALREADY_BY] shows.
  static Map<Fact, String> facts(ChangeCase.Earlier earlier, String language, LocalDate today) {
    return Map.of(
        Fact.WHEN_SHORT,
        ShortWhen.of(earlier.at(), language, today),
        Fact.OFFICE,
        Gsm7.cut(Gsm7.plain(earlier.office().orElse("")), Fact.OFFICE.septets(language)));
  }

  public static Reason reason(Refusal why) {
    return switch (why) {
      case ALREADY_DONE -> Reason.DONE_ALREADY;
      case CASE_CLOSED, NOT_CLOSED, NOT_FROM_THIS_STAGE -> Reason.MOVED_ON;
      case NOT_HELD -> Reason.NOT_HELD;
      case NO_SUCH_HEARING, HEARING_IS_OVER -> Reason.NO_HEARING;
      case IN_THE_PAST -> Reason.PAST;
      case IN_THE_FUTURE -> Reason.NOT_YET;
      case TOO_FAR -> Reason.TOO_FAR;
      case WEEKEND -> Reason.WEEKEND;
      case HOLIDAY -> Reason.HOLIDAY;
      case HOLIDAYS_NOT_KNOWN -> Reason.YEAR_NOT_KNOWN;
      case BEFORE_COURT_HOURS, AFTER_COURT_HOURS -> Reason.OUT_OF_HOURS;
      case SET_ALREADY -> Reason.SET_ALREADY;
      case UNDER_TWELVE -> Reason.UNDER_TWELVE;
      case NO_SUCH_TRANSFER -> Reason.NO_JOURNEY;
      case HELD_ALREADY -> Reason.STILL_HELD;
      case ON_THE_WAY_ALREADY -> Reason.ON_THE_WAY;
      case NOTHING_ASKED -> Reason.NOTHING_ASKED;
      case DO_NOT_CONTACT, NUMBER_BLOCKED, OFFICERS_NUMBER -> Reason.BLOCKED;
      case TOO_MANY -> Reason.TOO_MANY;
      default -> Reason.AGAINST_THE_RULES;
    };
  }

  public static Reason reason(Adjournment.Fault why) {
    return switch (why) {
      case DAY_IS_OVER -> Reason.PAST;
      case NOT_LATER -> Reason.NOT_LATER;
      case TOO_FAR -> Reason.TOO_FAR;
      case YEAR_NOT_KNOWN -> Reason.YEAR_NOT_KNOWN;
      case NO_COURT_DAY -> Reason.NOT_A_COURT_DAY;
    };
  }
}
