package org.hakimtoto.menus.dialogue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hakimtoto.menus.vocabulary.CheckResult;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Intent;
import org.hakimtoto.menus.vocabulary.IntentName;
import org.hakimtoto.menus.vocabulary.Question;

/// The world outside the menus, small enough to know by heart: three callers, one right PIN, and a
/// piece of the gazetteer with what makes Kenyan names hard. Pure: the same question, the same
/// answer.
final class Desk {
  static final String PIN = "482915";
  static final String PIN_WHEN_THE_STORE_IS_DOWN = "999999";
  static final String REFERENCE = "482-137-559";

  private static final String SMS_CODE = "730184";

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

  private static final Map<Integer, List<Choice>> SUB_COUNTIES =
      Map.of(
          22,
              List.of(
                  new Choice("2201", "Gatundu South"),
                  new Choice("2202", "Thika Town"),
                  new Choice("2203", "Limuru")),
          21, List.of(new Choice("2101", "Gatanga"), new Choice("2102", "Kang'ema")));

  private static final Map<Integer, List<Choice>> LOCATIONS =
      Map.of(
          2202, List.of(new Choice("11", "Gatuanyaga"), new Choice("12", "Kamenu")),
          2102, List.of(new Choice("13", "Kanyenya-ini"), new Choice("14", "Rwathia")));

  private Desk() {}

  /// @param who `chief`, `chifu` (a chief who speaks Kiswahili), `officer` or `afisa` (on the
  ///   roster, without an area of their own), or `public`
  static Answer answer(String who, Ask ask) {
    return switch (ask.question()) {
      case Question.Caller _ -> caller(who);
      case Question.Counties in -> list(in.part(), COUNTIES);
      case Question.SubCounties in ->
          list(in.part(), SUB_COUNTIES.getOrDefault(in.county(), List.of()));
      case Question.Locations in ->
          list(in.part(), LOCATIONS.getOrDefault(in.subCounty(), List.of()));
      case Question.PhoneCheck phone -> phone(phone.typed());
      case Question.Pin pin -> pin(ask.place(), pin.typed());
    };
  }

  /// A screen with what its intent brings.
  static String done(Show show) {
    return show.intent()
        .map(intent -> show.with(name(intent).result(), brought(intent)))
        .orElse(show.text());
  }

  /// What an intent is called in a book.
  static IntentName name(Intent intent) {
    return switch (intent) {
      case Intent.FileReport _ -> IntentName.FILE_REPORT;
      case Intent.IssueSmsCode _ -> IntentName.ISSUE_SMS_CODE;
    };
  }

  private static String brought(Intent intent) {
    return switch (intent) {
      case Intent.FileReport _ -> REFERENCE;
      case Intent.IssueSmsCode _ -> SMS_CODE;
    };
  }

  private static Answer caller(String who) {
    return switch (who) {
      case "chief" ->
          new Answer.Caller(true, "en", Map.of(Fact.UNIT, "Kibera Location", Fact.AREA, "Kibera"));
      case "chifu" ->
          new Answer.Caller(true, "sw", Map.of(Fact.UNIT, "Kibera Location", Fact.AREA, "Kibera"));
      case "afisa" -> new Answer.Caller(true, "sw", Map.of(Fact.UNIT, "Kiambu Children's Office"));
      case "officer" ->
          new Answer.Caller(true, "en", Map.of(Fact.UNIT, "Kiambu Children's Office"));
      case "public" -> new Answer.Caller(false, "", Map.of());
      default -> new Answer.Unavailable();
    };
  }

  /// The third wrong PIN locks; how many are left is told by the place itself.
  private static Answer pin(Place place, String typed) {
    return switch (typed) {
      case PIN -> Answer.Checked.as(CheckResult.Pin.GRANTED);
      case PIN_WHEN_THE_STORE_IS_DOWN -> new Answer.Unavailable();
      default ->
          switch (place.fact(Fact.LEFT)) {
            case "" -> Answer.Checked.as(CheckResult.Pin.WRONG, Fact.LEFT, "2");
            case "2" -> Answer.Checked.as(CheckResult.Pin.WRONG, Fact.LEFT, "1");
            default -> Answer.Checked.as(CheckResult.Pin.LOCKED, Fact.MINUTES, "30");
          };
    };
  }

  private static Answer phone(String typed) {
    return typed.matches("(0|\\+?254)[17]\\d{8}")
        ? Answer.Checked.keeping("+254" + typed.substring(typed.length() - 9), CheckResult.Phone.OK)
        : Answer.Checked.as(CheckResult.Phone.BAD);
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
