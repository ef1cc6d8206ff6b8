package org.hakimtoto.gateway.ussd.identity;

import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Checker;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.vocabulary.Check;
import org.hakimtoto.menus.vocabulary.CheckResult;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.roster.Pins;

/// Checks PINs.
public final class PinChecks implements Checker {
  private final Database database;
  private final Officers officers;
  private final Pins pins;

  public PinChecks(Database database, Officers officers, Pins pins) {
    this.database = database;
    this.officers = officers;
    this.pins = pins;
  }

  @Override
  public Answer check(Check check, String typed, Asker asker) {
    return switch (check) {
      case PIN -> pin(typed, asker);
      case NEW_PIN,
          PIN_AGAIN,
          ACTIVATION_CODE,
          STAFF_NUMBER,
          PIN_AND_CARD,
          PHONE_CHECK,
          REFERENCE,
          FAMILY_REFERENCE,
          COURT_DAY,
          COURT_TIME,
          DAY_WITH_DATES ->
          new Answer.Unavailable();
    };
  }

  /// A guess whose verdict was never reached: the PIN is asked for again.
  @Override
  public Answer recalled(Check check, String typed, Asker asker) {
    return check == Check.PIN
        ? pins.verdictOf(asker.press())
            .map(PinChecks::told)
            .orElseGet(() -> Answer.Checked.as(CheckResult.Pin.WRONG, Fact.LEFT, "?"))
        : check(check, typed, asker);
  }

  /// Asked of the roster again: since the dialogue began the officer may have left it, or the
  /// number.
  private Answer pin(String typed, Asker asker) {
    return database
        .reading(tx -> officers.byPhone(tx, asker.phone()))
        .filter(now -> asker.officer().filter(now.id()::equals).isPresent())
        .map(now -> told(pins.check(asker.press(), now.id(), typed)))
        .orElseGet(Answer.Unavailable::new);
  }

  private static Answer told(Pins.Verdict verdict) {
    return switch (verdict) {
      case Pins.Verdict.Right _ ->
          Answer.Checked.as(CheckResult.Pin.GRANTED, Fact.PIN_GIVEN, "yes");
      case Pins.Verdict.Wrong wrong ->
          Answer.Checked.as(CheckResult.Pin.WRONG, Fact.LEFT, Integer.toString(wrong.triesLeft()));
      case Pins.Verdict.Locked locked ->
          Answer.Checked.as(CheckResult.Pin.LOCKED, Fact.MINUTES, Long.toString(locked.minutes()));
      case Pins.Verdict.NoPin _ -> new Answer.Unavailable();
    };
  }
}
