package org.hakimtoto.menus;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The world outside the menus, small enough to know by heart: three callers, one right PIN, and a
/// piece of the gazetteer with what makes Kenyan names hard. Pure: the same question, the same
/// answer.
final class Desk {
  static final String PIN = "482915";
  static final String PIN_WHEN_THE_STORE_IS_DOWN = "999999";
  static final String REFERENCE = "482-137-559";

  /// What the intents bring.
  static final Map<String, String> RESULTS = Map.of("reference", REFERENCE, "sms_code", "730184");

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
                  new Choice("2201", "Gatundu South"),
                  new Choice("2202", "Thika Town"),
                  new Choice("2203", "Limuru")),
          "21", List.of(new Choice("2101", "Gatanga"), new Choice("2102", "Kang'ema")));

  private static final Map<String, List<Choice>> LOCATIONS =
      Map.of(
          "2202", List.of(new Choice("11", "Gatuanyaga"), new Choice("12", "Kamenu")),
          "2102", List.of(new Choice("13", "Kanyenya-ini"), new Choice("14", "Rwathia")));

  private Desk() {}

  /// @param who `chief`, `chifu` (a chief who speaks Kiswahili), `officer` or `afisa` (on the
  ///   roster, without an area of their own), or `public`
  static Answer answer(String who, Ask ask) {
    return switch (ask.question()) {
      case Ask.CALLER -> caller(who);
      case "counties" -> list(ask, COUNTIES);
      case "sub_counties" ->
          list(ask, SUB_COUNTIES.getOrDefault(ask.parameter("within"), List.of()));
      case "locations" -> list(ask, LOCATIONS.getOrDefault(ask.parameter("within"), List.of()));
      case "phone_check" -> phone(ask.parameter("value"));
      case "pin" -> pin(ask);
      default -> Answer.Outcome.of(Answer.Outcome.UNAVAILABLE);
    };
  }

  private static Answer caller(String who) {
    return switch (who) {
      case "chief" ->
          new Answer.Caller(true, "en", Map.of("unit", "Kibera Location", "area", "Kibera"));
      case "chifu" ->
          new Answer.Caller(true, "sw", Map.of("unit", "Kibera Location", "area", "Kibera"));
      case "afisa" -> new Answer.Caller(true, "sw", Map.of("unit", "Kiambu Children's Office"));
      case "officer" -> new Answer.Caller(true, "en", Map.of("unit", "Kiambu Children's Office"));
      case "public" -> new Answer.Caller(false, "", Map.of());
      default -> Answer.Outcome.of(Answer.Outcome.UNAVAILABLE);
    };
  }

  /// The third wrong PIN locks; how many are left is told by the place itself.
  private static Answer pin(Ask ask) {
    return switch (ask.parameter("value")) {
      case PIN -> Answer.Outcome.of("granted");
      case PIN_WHEN_THE_STORE_IS_DOWN -> Answer.Outcome.of(Answer.Outcome.UNAVAILABLE);
      default ->
          switch (ask.place().fact("left")) {
            case "" -> new Answer.Outcome("wrong", Map.of("left", "2"));
            case "2" -> new Answer.Outcome("wrong", Map.of("left", "1"));
            default -> new Answer.Outcome("locked", Map.of("minutes", "30"));
          };
    };
  }

  private static Answer phone(String typed) {
    return typed.matches("(0|\\+?254)[17]\\d{8}")
        ? new Answer.Outcome("ok", Map.of("value", "+254" + typed.substring(typed.length() - 9)))
        : Answer.Outcome.of("bad");
  }

  private static Answer list(Ask ask, List<Choice> all) {
    String letters = bare(ask.parameter("letters"));
    List<Choice> matching =
        all.stream().filter(choice -> bare(choice.label()).startsWith(letters)).toList();
    if (matching.isEmpty() && !all.isEmpty()) {
      return new Answer.Choices(all.stream().limit(Ask.LIMIT).toList(), false);
    }
    int offset = Integer.parseInt(ask.parameter("offset"));
    return new Answer.Choices(matching.stream().skip(offset).limit(Ask.LIMIT).toList(), true);
  }

  private static String bare(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[^\\p{IsAlphabetic}\\d]", "")
        .toLowerCase(Locale.ROOT);
  }
}
