package org.hakimtoto.gateway.ussd;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.dialogue.Ask;
import org.hakimtoto.menus.dialogue.Choice;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.menus.vocabulary.CheckResult;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Question;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.roster.Pins;

/// Answers the dialogue's questions from the store.
public final class Questions {
  private final Database database;
  private final Officers officers;
  private final Pins pins;
  private final Gazetteer gazetteer;

  public Questions(Database database, Officers officers, Pins pins, Gazetteer gazetteer) {
    this.database = database;
    this.officers = officers;
    this.pins = pins;
    this.gazetteer = gazetteer;
  }

  /// @param press the key of the press that led to the question
  public Answer answer(Ask ask, PhoneNumber caller, PressKey press) {
    return ask.question() instanceof Question.Pin pin
        ? outcome(() -> pin(ask.place(), pin, caller, press))
        : recalled(ask, caller, press);
  }

  /// The same while a lost session is found again: a PIN is never checked anew, its verdict is
  /// looked up.
  public Answer recalled(Ask ask, PhoneNumber caller, PressKey press) {
    return switch (ask.question()) {
      case Question.Caller _ -> outcome(() -> caller(caller));
      case Question.Counties in -> list(gazetteer.counties(), in.part());
      case Question.SubCounties in -> list(gazetteer.subCounties(in.county()), in.part());
      case Question.Locations in -> list(gazetteer.locations(in.subCounty()), in.part());
      case Question.PhoneCheck phone -> phone(phone.typed());
      case Question.Pin _ ->
          outcome(() -> pins.verdictOf(press).map(Questions::told).orElseGet(Questions::noWord));
    };
  }

  private static Answer outcome(Supplier<Answer> question) {
    try {
      return question.get();
    } catch (StoreFault e) {
      return new Answer.Unavailable();
    }
  }

  /// An officer without a PIN, or whose one-time code is spent, reports as anybody does: what is
  /// told of a child is never lost for want of a PIN.
  private Answer caller(PhoneNumber phone) {
    return database
        .reading(tx -> officers.byPhone(tx, phone).filter(one -> Pins.usable(tx, one.id())))
        .map(this::known)
        .orElseGet(() -> new Answer.Caller(false, "", Map.of()));
  }

  private Answer known(Officer officer) {
    Area area = officer.unit().area();
    return new Answer.Caller(
        true,
        officer.language().code(),
        Map.of(
            Fact.UNIT,
            officer.unit().name(),
            Fact.OFFICER,
            officer.id().toString(),
            Fact.AREA,
            area.atLeastSubCounty() ? gazetteer.name(area) : "",
            Fact.OWN_AREA,
            area.county() + "/" + area.subCounty() + "/" + area.location()));
  }

  /// Asked of the roster again: since the dialogue began the officer may have left it, or the
  /// number.
  private Answer pin(Place place, Question.Pin pin, PhoneNumber caller, PressKey press) {
    String officer = place.fact(Fact.OFFICER);
    return database
        .reading(tx -> officers.byPhone(tx, caller))
        .filter(now -> now.id().toString().equals(officer))
        .map(now -> told(pins.check(press, now.id(), pin.typed())))
        .orElseGet(Answer.Unavailable::new);
  }

  private static Answer told(Pins.Verdict verdict) {
    return switch (verdict) {
      case Pins.Verdict.Right _ -> Answer.Checked.as(CheckResult.Pin.GRANTED);
      case Pins.Verdict.Wrong wrong ->
          Answer.Checked.as(CheckResult.Pin.WRONG, Fact.LEFT, Integer.toString(wrong.triesLeft()));
      case Pins.Verdict.Locked locked ->
          Answer.Checked.as(CheckResult.Pin.LOCKED, Fact.MINUTES, Long.toString(locked.minutes()));
      case Pins.Verdict.NoPin _ -> new Answer.Unavailable();
    };
  }

  /// A guess whose verdict was never reached: the PIN is asked for again.
  private static Answer noWord() {
    return Answer.Checked.as(CheckResult.Pin.WRONG, Fact.LEFT, "?");
  }

  private static Answer phone(String typed) {
    return PhoneNumber.parse(typed)
        .filter(PhoneNumber::kenyan)
        .<Answer>map(phone -> Answer.Checked.keeping(phone.e164(), CheckResult.Phone.OK))
        .orElseGet(() -> Answer.Checked.as(CheckResult.Phone.BAD));
  }

  private static Answer list(List<Named> all, Question.Part part) {
    List<Named> matching = Gazetteer.beginningWith(all, part.letters());
    if (matching.isEmpty() && !all.isEmpty()) {
      return new Answer.Choices(choices(all, 0), false);
    }
    return new Answer.Choices(choices(matching, part.offset()), true);
  }

  private static List<Choice> choices(List<Named> all, int offset) {
    return all.stream()
        .skip(offset)
        .limit(Ask.LIMIT)
        .map(named -> new Choice(Integer.toString(named.code()), named.name()))
        .toList();
  }
}
