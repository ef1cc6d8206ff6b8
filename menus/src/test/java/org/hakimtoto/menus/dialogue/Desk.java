package org.hakimtoto.menus.dialogue;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hakimtoto.menus.vocabulary.CaseRoom;
import org.hakimtoto.menus.vocabulary.Check;
import org.hakimtoto.menus.vocabulary.CheckResult;
import org.hakimtoto.menus.vocabulary.ContactRoom;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Fact.Front;
import org.hakimtoto.menus.vocabulary.Listing;
import org.hakimtoto.menus.vocabulary.MoveRoom;
import org.hakimtoto.menus.vocabulary.OwnRoom;
import org.hakimtoto.menus.vocabulary.Question;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.ReportRoom;
import org.hakimtoto.menus.vocabulary.Reported;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.menus.vocabulary.View;
import org.hakimtoto.menus.vocabulary.Word;

/// The world outside the menus, small enough to know by heart: callers of each kind, one right PIN,
/// a piece of the gazetteer with what makes Kenyan names hard, and one of everything else. Pure:
/// the same question, the same answer.
public final class Desk {
  public static final String PIN = "482915";
  static final String PIN_WHEN_THE_STORE_IS_DOWN = "999999";
  static final String REFERENCE = "482-137-559";
  static final String NOBODYS_REFERENCE = "100000008";
  static final String SPECIAL_REFERENCE = "105839216";
  static final String WITHOUT_A_DATE = "105839224";

  private static final List<Fact> SPECIAL =
      List.of(
          Fact.TAKEN_UP, Fact.REPORTER_PUBLIC, Fact.TAKE_BACK_ASKED, Fact.NO_DATE, Fact.DISCREET);

  private static final List<Choice> COUNTIES =
      List.of(
          new Choice("30", "Baringo"),
          new Choice("28", "Elgeyo-Marakwet"),
          new Choice("7", "Garissa"),
          new Choice("43", "Homa Bay"),
          new Choice("22", "Kiambu"),
          new Choice("3", "Kilifi"),
          new Choice("42", "Kisumu"),
          new Choice("21", "Murang'a"),
          new Choice("47", "Nairobi City"),
          new Choice("6", "Taita/Taveta"));

  private static final Map<String, List<Choice>> SUB_COUNTIES =
      Map.of(
          "22",
              List.of(
                  new Choice("2201", "Gatundu South", "Gatundu South, Kiambu"),
                  new Choice("2202", "Thika Town", "Thika Town, Kiambu"),
                  new Choice("2203", "Limuru", "Limuru, Kiambu")),
          "21",
              List.of(
                  new Choice("2101", "Gatanga", "Gatanga, Murang'a"),
                  new Choice("2102", "Kang'ema", "Kang'ema, Murang'a")));

  private static final Map<String, List<Choice>> LOCATIONS =
      Map.of(
          "2202",
              List.of(
                  new Choice("11", "Gatuanyaga", "Gatuanyaga, Kiambu"),
                  new Choice("12", "Kamenu", "Kamenu, Kiambu")),
          "2102",
              List.of(
                  new Choice("13", "Kanyenya-ini", "Kanyenya-ini, Murang'a"),
                  new Choice("14", "Rwathia", "Rwathia, Murang'a")));

  private static final List<Choice> FOUND =
      List.of(
          new Choice("21", "Kibera, Langata", "Kibera, Nairobi City"),
          new Choice("22", "Kibera Central, Langata", "Kibera Central, Nairobi City"));

  private Desk() {}

  /// @param who `public`, or the front of an officer and the language: `chief en`, `registry sw`;
  ///   with `+draft` or `+saved` behind it for whoever comes back, `+alike`, `+nobody_in_charge` or
  ///   another fact where that comes of what is done, `+offices` where not both are in charge
  public static Answer answer(String who, Step.Pending pending) {
    return switch (pending) {
      case Ask ask -> answer(who, ask);
      case Act act -> done(who, act);
    };
  }

  private static Answer done(String who, Act act) {
    if (act.place().answer(Slot.CASE).equals(NOBODYS_REFERENCE)) {
      return new Answer.NotDone(Reason.MOVED_ON);
    }
    Map<Fact, String> facts = facts(act.deed().brings(), act.place().language(), List.of());
    act.deed().brings().stream()
        .filter(fact -> who.endsWith("+" + fact.wire()))
        .forEach(fact -> facts.put(fact, "yes"));
    if (who.endsWith("+nobody_in_charge") || who.endsWith("+offices")) {
      facts.put(Fact.BOTH_IN_CHARGE, "");
    }
    return new Answer.Done(facts);
  }

  private static Answer answer(String who, Ask ask) {
    return switch (ask.question()) {
      case Question.Caller _ -> caller(who);
      case Question.Lines asked -> lines(asked);
      case Question.Look look ->
          ask.place().answer(Slot.CASE).equals(NOBODYS_REFERENCE)
              ? new Answer.Nothing()
              : new Answer.Seen(
                  seen(look.view(), ask.place()),
                  look.view() == ReportRoom.Looks.RESUMED ? begun() : Map.of());
      case Question.Checked checked -> checked(checked, ask.place());
    };
  }

  /// The second case of a list is one of which everything special is true.
  private static Map<Fact, String> seen(View view, Place place) {
    Map<Fact, String> facts = facts(view.brings(), place.language(), List.of());
    if (place.answer(Slot.CASE).equals(SPECIAL_REFERENCE)) {
      view.brings().stream().filter(SPECIAL::contains).forEach(fact -> facts.put(fact, "yes"));
    }
    return facts;
  }

  private static Answer caller(String who) {
    String[] parts = who.split("[ +]", -1);
    if (parts[0].equals("public")) {
      return new Answer.Caller(false, "", facts(List.of(Fact.SERVICE, Fact.CODE), "en", List.of()));
    }
    Map<Fact, String> facts =
        facts(
            List.of(Fact.values()).stream().filter(Fact::lasting).toList(),
            parts[1],
            List.of(Fact.PIN_GIVEN, Fact.DRAFT_AT, Fact.SAVED_AT));
    facts.put(Fact.OFFICER, "an officer");
    facts.put(Fact.FRONT, Word.find(Front.values(), parts[0]).orElseThrow().wire());
    if (!parts[0].equals("chief")) {
      facts.put(Fact.AREA, "");
    }
    if (who.endsWith("+draft")) {
      facts.put(Fact.DRAFT_AT, "14:05");
    }
    if (who.endsWith("+saved")) {
      facts.put(Fact.SAVED_AT, "14:05");
    }
    return new Answer.Caller(true, parts[1], facts);
  }

  /// What was said before the line dropped.
  private static Map<Slot, String> begun() {
    return Map.of(Slot.ROLE, "victim", Slot.DANGER, "abuse_ongoing", Slot.WHERE, "own");
  }

  private static Answer lines(Question.Lines asked) {
    return switch (asked.listing()) {
      case ReportRoom.Lines places ->
          switch (places) {
            case COUNTIES -> list(asked.part(), COUNTIES);
            case SUB_COUNTIES ->
                list(asked.part(), SUB_COUNTIES.getOrDefault(asked.within(), List.of()));
            case LOCATIONS -> list(asked.part(), LOCATIONS.getOrDefault(asked.within(), List.of()));
            case MY_LOCATIONS -> list(asked.part(), LOCATIONS.getOrDefault("2202", List.of()));
            case PLACES -> list(asked.part(), asked.within().startsWith("zz") ? List.of() : FOUND);
          };
      case ContactRoom.Lines _ -> list(asked.part(), numbered("F%d 071234567%d", 2));
      case CaseRoom.Lines lines when lines == CaseRoom.Lines.CALLS_TO_MAKE ->
          list(asked.part(), numbered("F%d 071234567%d 17:00", 3));
      case OwnRoom.Lines lines when lines == OwnRoom.Lines.MESSAGES ->
          list(asked.part(), numbered("F%d 071234567%d 14/7", 1));
      case MoveRoom.Lines lines when lines == MoveRoom.Lines.INSTITUTIONS ->
          list(asked.part(), numbered("Remand Home %d %d", 9));
      case Listing _ -> list(asked.part(), cases());
    };
  }

  private static List<Choice> cases() {
    return List.of(
        new Choice("482137559", "482-137-559 Kibra"), new Choice("105839216", "105-839-216 Kibra"));
  }

  private static List<Choice> numbered(String line, int count) {
    return java.util.stream.IntStream.rangeClosed(1, count)
        .mapToObj(number -> new Choice("id" + number, line.formatted(number, number)))
        .toList();
  }

  private static Answer checked(Question.Checked asked, Place place) {
    Map<Fact, String> facts = facts(asked.check().brings(), place.language(), List.of());
    return switch (asked.check()) {
      case PIN, ACTIVATION_CODE -> pin(asked.check(), asked.typed(), place);
      case PHONE_CHECK ->
          asked.typed().matches("(0|\\+?254)[17]\\d{8}")
              ? Answer.Checked.keeping(
                  "+254" + asked.typed().substring(asked.typed().length() - 9),
                  CheckResult.Soundness.OK)
              : Answer.Checked.as(CheckResult.Soundness.BAD);
      case REFERENCE ->
          asked.typed().endsWith("0")
              ? Answer.Checked.as(CheckResult.Soundness.BAD)
              : Answer.Checked.keeping(asked.typed(), CheckResult.Soundness.OK);
      case NEW_PIN ->
          asked.typed().equals("123456")
              ? Answer.Checked.as(CheckResult.Strength.EASY)
              : Answer.Checked.keeping("hash of it", CheckResult.Strength.OK);
      case PIN_AGAIN ->
          Answer.Checked.as(
              asked.typed().equals(PIN)
                  ? CheckResult.Sameness.SAME
                  : CheckResult.Sameness.DIFFERENT);
      case GIVEN_PIN -> given(asked.typed());
      // a number with 2 in front works in a sub-county, others in a county or nowhere
      case STAFF_NUMBER ->
          new Answer.Checked(
              CheckResult.Taking.TAKEN,
              asked.typed(),
              Map.of(
                  Fact.ROW,
                  "7",
                  Fact.STAFF_AREA,
                  asked.typed().startsWith("2") ? "47/290/21" : ""));
      case PIN_AND_CARD -> card(asked.typed(), place);
      case FAMILY_REFERENCE ->
          asked.typed().equals(NOBODYS_REFERENCE)
              ? Answer.Checked.as(CheckResult.Knowledge.UNKNOWN)
              : new Answer.Checked(
                  CheckResult.Knowledge.KNOWN,
                  asked.typed(),
                  Map.of(
                      Fact.FAMILY_CONTACT,
                      "id1",
                      Fact.REFERENCE,
                      REFERENCE,
                      Fact.DISCREET,
                      asked.typed().equals(SPECIAL_REFERENCE) ? "yes" : "",
                      Fact.NO_DATE,
                      asked.typed().equals(WITHOUT_A_DATE) ? "yes" : ""));
      case COURT_DAY, COURT_TIME, DAY_WITH_DATES ->
          new Answer.Checked(
              asked.typed().matches("\\d{1,4}")
                  ? CheckResult.Soundness.OK
                  : CheckResult.Soundness.BAD,
              asked.typed(),
              facts);
    };
  }

  private static Answer given(String typed) {
    return typed.equals(PIN)
        ? Answer.Checked.keeping("hash of it", CheckResult.Sameness.SAME)
        : Answer.Checked.as(CheckResult.Sameness.DIFFERENT);
  }

  private static Answer card(String typed, Place place) {
    if (!typed.startsWith(PIN)) {
      return Answer.Checked.as(CheckResult.Card.WRONG);
    }
    return Answer.Checked.as(
        Reported.of(place).isPresent() ? CheckResult.Card.GRANTED : CheckResult.Card.PLACELESS,
        Fact.BORROWER,
        "an id");
  }

  /// The third wrong PIN locks; how many are left is told by the place itself.
  private static Answer pin(Check check, String typed, Place place) {
    return switch (typed) {
      case PIN ->
          check == Check.PIN
              ? Answer.Checked.as(CheckResult.Pin.GRANTED, Fact.PIN_GIVEN, "yes")
              : Answer.Checked.as(CheckResult.Pin.GRANTED);
      case PIN_WHEN_THE_STORE_IS_DOWN -> new Answer.Unavailable();
      default ->
          switch (place.fact(Fact.LEFT)) {
            case "" -> Answer.Checked.as(CheckResult.Pin.WRONG, Fact.LEFT, "2");
            case "2" -> Answer.Checked.as(CheckResult.Pin.WRONG, Fact.LEFT, "1");
            default -> Answer.Checked.as(CheckResult.Pin.LOCKED, Fact.MINUTES, "30");
          };
    };
  }

  /// A value of each, as a person would read it.
  private static Map<Fact, String> facts(List<Fact> all, String language, List<Fact> without) {
    var facts = new EnumMap<Fact, String>(Fact.class);
    all.stream()
        .filter(fact -> !without.contains(fact))
        .forEach(fact -> facts.put(fact, value(fact, language.equals("sw"))));
    return facts;
  }

  private static String value(Fact fact, boolean swahili) {
    return switch (fact) {
      case UNIT -> "Kibera Location";
      case AREA, WHERE_IT_HAPPENED -> "Kibera";
      case OWN_PLACE -> "Kibera, Nairobi City";
      case OWN_SUB_COUNTY -> "Kibra, Nairobi City";
      case SERVICE -> "*384*115#";
      case CODE -> "22115";
      case OWN_AREA, STAFF_AREA -> "47/290/21";
      case OFFICER, BORROWER, ACTIVATION, FAMILY_CONTACT -> "an id";
      case FRONT -> "chief";
      case ALERTS, CALLS, RELAYS, CHILDREN_HOME, ESCORTS, TODAY, UNRECORDED, ARRIVALS -> "2";
      case OFFICE_REPORTS -> "2";
      case WHOM -> swahili ? "Polisi" : "Police";
      case CONDUCT -> swahili ? "Anaomba pesa" : "Asks for money";
      case REPORTS_DUE, COUNT -> "3";
      case DRAFT_AT, SAVED_AT, TIME -> "14:05";
      case BOTH_IN_CHARGE, PIN_GIVEN, DRAFT, HELD, REPORT_ASKED -> "yes";
      case STEP, STEP_SAFE, STEP_SHELTER, STEP_COURT, STEP_PLACED -> "yes";
      case STEP_HOME, STEP_CLOSE -> "yes";
      case HAND, HAND_PROSECUTOR, HAND_REGISTRY, HAND_PROBATION, HAND_CHILDREN, HAND_POLICE ->
          "yes";
      case LEFT -> "2";
      case MINUTES -> "30";
      case REFERENCE -> REFERENCE;
      case DIGITS -> "482137559";
      case SMS_CODE, DESK_CODE -> "730184";
      case ROW -> "7";
      case PIN -> PIN;
      case WHAT_HAPPENED -> swahili ? "Wizi" : "Theft";
      case SEX_NOW -> swahili ? "Mvulana" : "Boy";
      case AGE_NOW -> "15";
      case WHERE_NOW_IS -> swahili ? "Kwa polisi" : "With police";
      case ROLE_OF_CHILD -> swahili ? "Anashukiwa kwa kosa" : "Accused";
      case STAGE -> swahili ? "imepokelewa" : "received";
      case STATE_OF_REPORT -> swahili ? "imepokelewa" : "received";
      case CALL -> "0700000002";
      case OFFICE -> "Kibra Children's Office";
      case OFFICE_SHORT -> "Kibra Children's Office";
      case FAM -> "F1";
      case PHONE -> "0712345678";
      case COURT, COURT_SHORT -> "Kibera Law Courts";
      case WHEN -> swahili ? "Jumanne 14 Julai saa 3 asubuhi (9:00)" : "Tuesday 14 July 9:00";
      case WHEN_SHORT -> swahili ? "Jumanne 14 Julai 9:00 (saa 3)" : "Tue 14 Jul 9:00";
      case WHEN_YEAR -> swahili ? "Jumanne 14 Julai 2026 9:00 (saa 3)" : "Tue 14 Jul 2026 9:00";
      case DAY, NEXT_COURT_DAY -> swahili ? "Jumanne 14/7" : "Tue 14 Jul";
      case DAY_TO -> swahili ? "Jumatano 15/7" : "Wed 15 Jul";
      case INSTITUTION_NAME -> "Nairobi Remand Home";
      case REASON -> swahili ? "Kesi imesonga mbele." : "The case has moved on.";
      case WHY -> swahili ? "Mahakama haiketi: Jumapili." : "No court: Sunday.";
      // what is only sometimes so is so for a caller who says it
      default -> "";
    };
  }

  private static Answer list(Question.Part part, List<Choice> all) {
    String letters = bare(part.letters());
    List<Choice> matching =
        all.stream().filter(choice -> bare(choice.label()).startsWith(letters)).toList();
    if (matching.isEmpty() && !all.isEmpty()) {
      return new Answer.Choices(all.stream().limit(Ask.LIMIT).toList(), false);
    }
    return new Answer.Choices(
        matching.stream().skip(part.offset()).limit(Ask.LIMIT).toList(), true);
  }

  private static String bare(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[^\\p{IsAlphabetic}\\d]", "")
        .toLowerCase(Locale.ROOT);
  }
}
