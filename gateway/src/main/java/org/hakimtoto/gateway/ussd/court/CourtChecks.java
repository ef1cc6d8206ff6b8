package org.hakimtoto.gateway.ussd.court;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.caserules.CaseRules;
import org.hakimtoto.core.court.DayTyped;
import org.hakimtoto.core.court.TimeTyped;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.registry.CourtDays;
import org.hakimtoto.gateway.ussd.journey.ActingOfficers;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Checker;
import org.hakimtoto.gateway.ussd.journey.Refusals;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.vocabulary.Check;
import org.hakimtoto.menus.vocabulary.CheckResult.Soundness;
import org.hakimtoto.menus.vocabulary.CourtRoom.HourChoice;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.db.Tx;

/// Whether a typed day is one on which a court sits, and a typed hour one at which a hearing may be
/// set: told while it is typed, so that nothing that was said is lost.
public final class CourtChecks implements Checker {
  private final Stores stores;
  private final CourtDays days;
  private final ActingOfficers acting;
  private final HearingActs hearings;

  public CourtChecks(Stores stores, CourtDays days, ActingOfficers acting) {
    this.stores = stores;
    this.days = days;
    this.acting = acting;
    this.hearings = new HearingActs(stores.change(), stores.clocks(), stores.ids());
  }

  @Override
  public Answer check(Check check, String typed, Asker asker) {
    return switch (check) {
      case COURT_DAY -> day(typed, asker);
      case COURT_TIME -> hour(typed, asker);
      case DAY_WITH_DATES -> dayWithDates(typed, asker);
      case PHONE_CHECK,
          REFERENCE,
          PIN,
          NEW_PIN,
          PIN_AGAIN,
          GIVEN_PIN,
          ACTIVATION_CODE,
          STAFF_NUMBER,
          PIN_AND_CARD,
          FAMILY_REFERENCE ->
          new Answer.Unavailable();
    };
  }

  /// A day that is past this year is next year's: the next screen shows the year and asks.
  private Answer day(String typed, Asker asker) {
    Optional<LocalDate> day = DayTyped.keyed(typed).map(said -> said.ahead(SaidDay.today(asker)));
    if (day.isEmpty()) {
      return bad(Reason.NO_SUCH_DAY);
    }
    Optional<Refusal> why =
        stores
            .database()
            .reading(tx ->
                CaseRules.againstCourtDay(day.get(), stores.clocks().calendar(tx), asker.now()));
    return why.map(Refusals::reason)
        .map(CourtChecks::bad)
        .orElseGet(() -> Answer.Checked.keeping(day.get().toString(), Soundness.OK));
  }

  private Answer hour(String typed, Asker asker) {
    Optional<LocalTime> hour = TimeTyped.byDay(typed);
    return hour.isEmpty()
        ? bad(Reason.NO_SUCH_TIME)
        : stores
            .database()
            .inTransaction(
                tx -> acting.of(tx, asker).flatMap(o -> against(tx, o, hour.get(), asker)))
            .map(CourtChecks::bad)
            .orElseGet(() -> Answer.Checked.keeping(hour.get().toString(), Soundness.OK));
  }

  /// Judged as it would be when it is saved.
  private Optional<Reason> against(Tx tx, Officer officer, LocalTime hour, Asker asker) {
    Asker then =
        asker.at(
            asker
                .place()
                .answered(Slot.HOUR, hour.toString())
                .answered(Slot.HOUR_CHOICE, HourChoice.TYPED.wire()));
    return SaidDay.reference(then)
        .flatMap(reference ->
            hearings
                .wish(tx, officer, reference, then)
                .flatMap(wish ->
                    stores
                        .change()
                        .inTheWay(
                            tx, reference, wish.command(), officer, Channel.USSD, then.now())))
        .flatMap(outcome ->
            outcome instanceof ChangeCase.Outcome.Refused refused
                ? shortly(Refusals.reason(refused.why()))
                : Optional.of(Reason.NOT_YOURS));
  }

  /// In words that fit above the screen. Whatever else is in the way is told when it is saved.
  private static Optional<Reason> shortly(Reason why) {
    return switch (why) {
      case DONE_ALREADY -> Optional.of(Reason.SET_ALREADY);
      case UNDER_TWELVE -> Optional.of(Reason.NO_PLEA);
      case PAST, TOO_FAR, WEEKEND, HOLIDAY, YEAR_NOT_KNOWN, OUT_OF_HOURS, SET_ALREADY ->
          Optional.of(why);
      default -> Optional.empty();
    };
  }

  private Answer dayWithDates(String typed, Asker asker) {
    Optional<LocalDate> day = DayTyped.keyed(typed).map(said -> said.ahead(SaidDay.today(asker)));
    if (day.isEmpty()) {
      return bad(Reason.NO_SUCH_DAY);
    }
    boolean any =
        stores
            .database()
            .inTransaction(tx ->
                acting
                    .of(tx, asker)
                    .flatMap(officer ->
                        days.day(tx, officer, officer.unit().code(), day.get(), Channel.USSD))
                    .filter(found -> !found.hearings().isEmpty())
                    .isPresent());
    return any ? Answer.Checked.keeping(day.get().toString(), Soundness.OK) : bad(Reason.NO_DATES);
  }

  private static Answer bad(Reason why) {
    return Answer.Checked.refusing(Soundness.BAD, why);
  }
}
