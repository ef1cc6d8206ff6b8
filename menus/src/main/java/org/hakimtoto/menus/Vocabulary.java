package org.hakimtoto.menus;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hakimtoto.menus.Parser.Parsed;

/// The names a book may use and what they mean in Java: conditions, parsers of typed input,
/// questions, and values for the wording. A book that uses another name does not load.
///
/// @param variables the most septets each value may take on a screen
public record Vocabulary(
    Map<String, Predicate<Place>> conditions,
    Map<String, Parser> parsers,
    Map<String, Question> questions,
    Map<String, Integer> variables,
    Set<String> intents) {

  static final String AGE_UNKNOWN = "99";
  static final int ADULT = 18;
  static final int OLDEST = 120;
  static final int CRIMINAL_RESPONSIBILITY = 12;
  static final int MAX_NAME = 20;

  private static final Pattern AGE = Pattern.compile("\\d{1,3}");
  private static final Pattern PHONE = Pattern.compile("\\+?\\d{9,15}");
  private static final Pattern NAME =
      Pattern.compile("(?=.*[\\p{L}\\d])[\\p{L}\\d './-]{2," + MAX_NAME + "}");
  private static final Pattern PIN = Pattern.compile("\\d{6}");

  public Vocabulary {
    conditions = Map.copyOf(conditions);
    parsers = Map.copyOf(parsers);
    questions = Map.copyOf(questions);
    variables = Map.copyOf(variables);
    intents = Set.copyOf(intents);
  }

  /// The names our book is written with.
  public static Vocabulary standard() {
    return new Vocabulary(
        Map.of(
            "registered", place -> !place.fact("unit").isEmpty(),
            "has_own_area", place -> !place.fact("area").isEmpty(),
            "accused", place -> place.answer("role").equals("accused"),
            "under_12_accused", Vocabulary::accusedBelowTwelve,
            "adult", place -> age(place) >= ADULT,
            "victim_or_witness",
                place -> Set.of("victim", "witness").contains(place.answer("role")),
            "needs_care", place -> place.answer("role").equals("needs_care"),
            "english", place -> place.language().equals("en"),
            "kiswahili", place -> place.language().equals("sw")),
        Map.of(
            "age", new Parser(Vocabulary::age, Set.of("not_an_age"), 3, false),
            "phone_digits", new Parser(Vocabulary::phone, Set.of("not_a_phone"), 16, false),
            "short_text", new Parser(Vocabulary::name, Set.of("not_a_name"), MAX_NAME, true),
            "pin", new Parser(Vocabulary::pin, Set.of("not_a_pin"), 6, false)),
        Map.of(
            "counties", new Question(true, Set.of(), Set.of()),
            "sub_counties", new Question(true, Set.of(), Set.of()),
            "locations", new Question(true, Set.of(), Set.of()),
            "phone_check", new Question(false, Set.of("ok", "bad"), Set.of()),
            "pin",
                new Question(
                    false,
                    Set.of("granted", "wrong", "locked", "unavailable"),
                    Set.of("left", "minutes"))),
        Map.of("unit", 30, "area", 26, "left", 1, "minutes", 5, "reference", 11, "sms_code", 6),
        Set.of("file_report", "issue_sms_code"));
  }

  /// Whether a condition holds; no condition always does.
  boolean holds(String condition, Place place) {
    Predicate<Place> known = conditions.get(condition);
    return known == null || known.test(place);
  }

  /// Whether the answers make a report: what a screen that sends it may rely on.
  static boolean complete(Place place) {
    boolean asked =
        Set.of("role", "danger", "what", "sex", "age", "where", "where_now", "guardian").stream()
            .noneMatch(slot -> place.answer(slot).isEmpty());
    return asked && (place.answer("where").equals("own") || !place.answer("sub_county").isEmpty());
  }

  private static boolean accusedBelowTwelve(Place place) {
    return place.answer("role").equals("accused") && age(place) < CRIMINAL_RESPONSIBILITY;
  }

  /// The age as a number; 17 when it is not known or not asked yet, which decides nothing.
  private static int age(Place place) {
    String age = place.answer("age");
    return AGE.matcher(age).matches() && !age.equals(AGE_UNKNOWN)
        ? Integer.parseInt(age)
        : ADULT - 1;
  }

  private static Parsed age(String typed) {
    if (!AGE.matcher(typed).matches() || Integer.parseInt(typed) > OLDEST) {
      return new Parsed.Refused("not_an_age");
    }
    return new Parsed.Accepted(Integer.toString(Integer.parseInt(typed)));
  }

  private static Parsed phone(String typed) {
    String digits = typed.replaceAll("[ -]", "");
    return PHONE.matcher(digits).matches()
        ? new Parsed.Accepted(digits)
        : new Parsed.Refused("not_a_phone");
  }

  /// Letters beyond the basic plane take two of the places the store has, and count as two here.
  private static Parsed name(String typed) {
    return typed.length() <= MAX_NAME && NAME.matcher(typed).matches()
        ? new Parsed.Accepted(typed)
        : new Parsed.Refused("not_a_name");
  }

  private static Parsed pin(String typed) {
    return PIN.matcher(typed).matches()
        ? new Parsed.Accepted(typed)
        : new Parsed.Refused("not_a_pin");
  }
}
