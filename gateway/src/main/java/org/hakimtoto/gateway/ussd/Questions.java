package org.hakimtoto.gateway.ussd;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Gazetteer.Named;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.menus.Answer;
import org.hakimtoto.menus.Ask;
import org.hakimtoto.menus.Choice;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.roster.Pins;

/// Answers the dialogue's questions from the store: one of the two classes that know both the menus
/// and the case core.
public final class Questions {
  static final String OFFICER = "officer";
  static final String OWN_AREA = "own_area";

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
    return switch (ask.question()) {
      case "pin" -> outcome(() -> pin(ask, press));
      default -> recalled(ask, caller, press);
    };
  }

  /// The same while a lost session is found again: a PIN is never checked anew, its verdict is
  /// looked up.
  public Answer recalled(Ask ask, PhoneNumber caller, PressKey press) {
    return switch (ask.question()) {
      case Ask.CALLER -> outcome(() -> caller(caller));
      case "counties" -> list(ask, gazetteer.counties());
      case "sub_counties" -> list(ask, gazetteer.subCounties(within(ask)));
      case "locations" -> list(ask, gazetteer.locations(within(ask)));
      case "phone_check" -> phone(ask.parameter("value"));
      case "pin" ->
          outcome(() -> pins.verdictOf(press).map(Questions::told).orElseGet(Questions::noWord));
      default -> Answer.Outcome.of(Answer.Outcome.UNAVAILABLE);
    };
  }

  private static Answer outcome(Supplier<Answer> question) {
    try {
      return question.get();
    } catch (StoreFault e) {
      return Answer.Outcome.of(Answer.Outcome.UNAVAILABLE);
    }
  }

  private Answer caller(PhoneNumber phone) {
    return database
        .reading(tx -> officers.byPhone(tx, phone))
        .map(this::known)
        .orElseGet(() -> new Answer.Caller(false, "", Map.of()));
  }

  private Answer known(Officer officer) {
    Area area = officer.unit().area();
    return new Answer.Caller(
        true,
        officer.language().code(),
        Map.of(
            "unit",
            officer.unit().name(),
            OFFICER,
            officer.id().toString(),
            "area",
            area.atLeastSubCounty() ? gazetteer.name(area) : "",
            OWN_AREA,
            area.county() + "/" + area.subCounty() + "/" + area.location()));
  }

  private Answer pin(Ask ask, PressKey press) {
    String officer = ask.place().fact(OFFICER);
    return officer.isEmpty()
        ? Answer.Outcome.of(Answer.Outcome.UNAVAILABLE)
        : told(pins.check(press, UUID.fromString(officer), ask.parameter("value")));
  }

  private static Answer told(Pins.Verdict verdict) {
    return switch (verdict) {
      case Pins.Verdict.Right _ -> Answer.Outcome.of("granted");
      case Pins.Verdict.Wrong wrong ->
          new Answer.Outcome("wrong", Map.of("left", Integer.toString(wrong.triesLeft())));
      case Pins.Verdict.Locked locked ->
          new Answer.Outcome("locked", Map.of("minutes", Long.toString(locked.minutes())));
      case Pins.Verdict.NoPin _ -> Answer.Outcome.of(Answer.Outcome.UNAVAILABLE);
    };
  }

  /// A guess whose verdict was never reached: the PIN is asked for again.
  private static Answer noWord() {
    return new Answer.Outcome("wrong", Map.of("left", "?"));
  }

  private static Answer phone(String typed) {
    return PhoneNumber.parse(typed)
        .filter(PhoneNumber::kenyanMobile)
        .<Answer>map(phone -> new Answer.Outcome("ok", Map.of("value", phone.e164())))
        .orElseGet(() -> Answer.Outcome.of("bad"));
  }

  private static Answer list(Ask ask, List<Named> all) {
    List<Named> matching = Gazetteer.beginningWith(all, ask.parameter("letters"));
    if (matching.isEmpty() && !all.isEmpty()) {
      return new Answer.Choices(choices(all, 0), false);
    }
    int offset = number(ask.parameter("offset")).orElse(0);
    return new Answer.Choices(choices(matching, offset), true);
  }

  private static List<Choice> choices(List<Named> all, int offset) {
    return all.stream()
        .skip(offset)
        .limit(Ask.LIMIT)
        .map(named -> new Choice(Integer.toString(named.code()), named.name()))
        .toList();
  }

  private static int within(Ask ask) {
    return number(ask.parameter("within")).orElse(0);
  }

  private static Optional<Integer> number(String text) {
    return text.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }
}
