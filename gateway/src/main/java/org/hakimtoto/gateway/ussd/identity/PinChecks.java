package org.hakimtoto.gateway.ussd.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Checker;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.vocabulary.Check;
import org.hakimtoto.menus.vocabulary.CheckResult;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.Activations;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.roster.OwnAccount;
import org.hakimtoto.store.roster.Pins;

/// Checks PINs, those that are chosen, and the codes that officers begin with. Of a chosen PIN
/// nothing but its hash goes on to the next screen.
public final class PinChecks implements Checker {
  private final Database database;
  private final Officers officers;
  private final Pins pins;
  private final Activations codes;
  private final OwnAccount own;
  private final Checker borrowed;

  public PinChecks(Stores stores, Pins pins, Activations codes, Checker borrowed) {
    this.database = stores.database();
    this.officers = stores.officers();
    this.pins = pins;
    this.codes = codes;
    this.own = new OwnAccount(stores.sealing());
    this.borrowed = borrowed;
  }

  @Override
  public Answer check(Check check, String typed, Asker asker) {
    return switch (check) {
      case PIN -> pin(typed, asker);
      case NEW_PIN -> of(asker).map(officer -> chosen(officer, typed)).orElseGet(PinChecks::away);
      case PIN_AGAIN ->
          of(asker).map(officer -> again(officer, typed, asker)).orElseGet(PinChecks::away);
      case GIVEN_PIN ->
          of(asker).map(officer -> given(officer, typed, asker)).orElseGet(PinChecks::away);
      case ACTIVATION_CODE ->
          of(asker)
              .map(officer -> told(codes.check(asker.press(), officer.id(), typed)))
              .orElseGet(PinChecks::away);
      case STAFF_NUMBER, PIN_AND_CARD -> borrowed.check(check, typed, asker);
      case PHONE_CHECK, REFERENCE, FAMILY_REFERENCE, COURT_DAY, COURT_TIME, DAY_WITH_DATES ->
          away();
    };
  }

  /// A guess whose verdict was never reached: the PIN is asked for again.
  @Override
  public Answer recalled(Check check, String typed, Asker asker) {
    return switch (check) {
      case PIN ->
          pins.verdictOf(asker.press())
              .map(verdict -> told(verdict, generation(asker)))
              .orElseGet(Answer.NotKnown::new);
      case ACTIVATION_CODE ->
          codes.verdictOf(asker.press()).map(PinChecks::told).orElseGet(Answer.NotKnown::new);
      case STAFF_NUMBER, PIN_AND_CARD -> borrowed.recalled(check, typed, asker);
      case NEW_PIN,
          PIN_AGAIN,
          GIVEN_PIN,
          PHONE_CHECK,
          REFERENCE,
          FAMILY_REFERENCE,
          COURT_DAY,
          COURT_TIME,
          DAY_WITH_DATES ->
          check(check, typed, asker);
    };
  }

  /// The PIN that is chosen for the officer who has proved a code; empty without that proof.
  Optional<String> given(Officer officer, Asker asker) {
    return Optional.of(asker.place().fact(Fact.ACTIVATION))
        .filter(proof -> !proof.isEmpty())
        .map(proof ->
            database.reading(
                tx -> codes.givenPin(officer.id(), proof, pin -> own.mayChoose(tx, officer, pin))));
  }

  /// Asked of the roster again: since the dialogue began the officer may have left it, or the
  /// number.
  Optional<Officer> of(Asker asker) {
    return database
        .reading(tx ->
            officers
                .byPhone(tx, asker.phone())
                .or(() -> officers.administrators().byPhone(tx, asker.phone())))
        .filter(now -> asker.officer().filter(now.id()::equals).isPresent());
  }

  private Answer pin(String typed, Asker asker) {
    return asker
        .officer()
        .map(officer ->
            pins.check(
                new Pins.Guess(asker.press(), officer, typed, tx -> stillOf(tx, asker, officer))))
        .map(checked -> told(checked.verdict(), Long.toString(checked.generation())))
        .orElseGet(PinChecks::away);
  }

  /// As [#of], sent for.
  private Supplier<Boolean> stillOf(Tx tx, Asker asker, UUID officer) {
    var known = officers.byPhones(tx, List.of(asker.phone()));
    return () -> known.get().values().stream().anyMatch(now -> now.id().equals(officer));
  }

  private Answer chosen(Officer officer, String typed) {
    return database.reading(tx -> own.mayChoose(tx, officer, typed))
        ? Answer.Checked.keeping(pins.hashed(officer.id(), typed), CheckResult.Strength.OK)
        : Answer.Checked.as(CheckResult.Strength.EASY);
  }

  private Answer again(Officer officer, String typed, Asker asker) {
    String hash = asker.place().answer(Slot.NEW_PIN);
    return !hash.isEmpty() && pins.same(officer.id(), typed, hash)
        ? Answer.Checked.as(CheckResult.Sameness.SAME)
        : Answer.Checked.as(CheckResult.Sameness.DIFFERENT);
  }

  private Answer given(Officer officer, String typed, Asker asker) {
    return given(officer, asker).filter(typed::equals).isPresent()
        ? Answer.Checked.keeping(pins.hashed(officer.id(), typed), CheckResult.Sameness.SAME)
        : Answer.Checked.as(CheckResult.Sameness.DIFFERENT);
  }

  private static Answer told(Activations.Verdict verdict) {
    return switch (verdict) {
      case Activations.Verdict.Right right ->
          Answer.Checked.as(CheckResult.Pin.GRANTED, Fact.ACTIVATION, right.proof());
      case Activations.Verdict.Wrong wrong -> wrong(wrong.triesLeft());
      case Activations.Verdict.NoCode _ -> Answer.Checked.as(CheckResult.Pin.LOCKED);
    };
  }

  /// Which of the officer's PINs was right is kept with it: with another one it is worth nothing.
  private static Answer told(Pins.Verdict verdict, String generation) {
    return switch (verdict) {
      case Pins.Verdict.Right _ ->
          new Answer.Checked(CheckResult.Pin.GRANTED, "", Map.of(Fact.PIN_GIVEN, generation));
      case Pins.Verdict.Wrong wrong -> wrong(wrong.triesLeft());
      case Pins.Verdict.Locked locked ->
          Answer.Checked.as(CheckResult.Pin.LOCKED, Fact.MINUTES, Long.toString(locked.minutes()));
      case Pins.Verdict.NoPin _ -> away();
    };
  }

  private String generation(Asker asker) {
    return asker
        .officer()
        .map(officer -> database.reading(tx -> Pins.generation(tx, officer)))
        .map(Object::toString)
        .orElse("");
  }

  private static Answer wrong(int left) {
    return Answer.Checked.as(CheckResult.Pin.WRONG, Fact.LEFT, Integer.toString(left));
  }

  private static Answer away() {
    return new Answer.Unavailable();
  }
}
