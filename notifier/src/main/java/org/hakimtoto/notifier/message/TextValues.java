package org.hakimtoto.notifier.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.menus.words.Gsm7;
import org.hakimtoto.menus.words.Wording;

/// Turns the facts of a message into the words that stand in its text: each within its room, and
/// none that an SMS must not carry. A unit whose name tells too much ([TextLint]) is named by the
/// words for any.
record TextValues(
    Map<Stage, Wording> stages,
    Map<String, Wording> limits,
    Wording noDate,
    Wording noMoreDates,
    Wording unnamedOffice,
    Wording unnamedCourt,
    String shortCode,
    String serviceCode) {
  /// The most septets of each value a wording may show, in the language that needs most.
  static final Map<String, Integer> ROOMS =
      Map.ofEntries(
          Map.entry("reference", 11),
          Map.entry("digits", 9),
          Map.entry("office", Unit.MAX_NAME),
          Map.entry("code", 8),
          Map.entry("stage", 44),
          Map.entry("date", 48),
          Map.entry("limit", 28),
          Map.entry("due", 48),
          Map.entry("service", 14),
          Map.entry("count", 5),
          Map.entry("list", 115),
          Map.entry("cases", 96),
          Map.entry("accept", 5),
          Map.entry("calls", 5),
          Map.entry("ending", 5),
          Map.entry("late", 5),
          Map.entry("tail", 3),
          Map.entry("arrive", 5),
          Map.entry("results", 5),
          Map.entry("court", Unit.MAX_NAME),
          Map.entry("when", 48),
          Map.entry("soon", 50),
          Map.entry("old", 22),
          Map.entry("call", 13),
          Map.entry("yes", 2),
          Map.entry("no", 2),
          Map.entry("day", 22),
          Map.entry("to", 22),
          Map.entry("until", 26),
          Map.entry("typed", 10),
          Map.entry("failed", 5),
          Map.entry("left", 37),
          Map.entry("more", 5),
          Map.entry("time", 5),
          Map.entry("desk_code", 6));

  /// What a date takes in every language but Kiswahili, which says both clocks.
  private static final Map<String, Integer> SHORT_DATES =
      Map.of(
          "date", 24, "due", 24, "when", 24, "soon", 29, "old", 15, "day", 15, "to", 15, "until",
          8);

  /// Facts that are instants, spoken in the language of the text.
  private static final Set<String> MOMENTS = Set.of("due", "when", "date");

  /// Facts that are instants of which only the day is spoken.
  private static final String OLD_DAY = "old";

  /// Facts that are instants of which only the time of day is spoken.
  private static final String TIME = "until";

  /// Facts that are days, such as `2026-12-08`, spoken likewise.
  private static final Set<String> DAYS = Set.of("day", "to");

  /// Called by these words where a clock is not worded.
  static final String OTHER_LIMIT = "other";

  /// Whoever is not told another number can call this one.
  private static final String HELPLINE = "116";

  TextValues {
    stages = Map.copyOf(stages);
    limits = Map.copyOf(limits);
    if (shortCode.length() > room("code", "en") || serviceCode.length() > room("service", "en")) {
      throw new IllegalArgumentException("a code of that length would burst a segment");
    }
  }

  /// The most septets of a value in a language.
  static int room(String name, String language) {
    int most = ROOMS.getOrDefault(name, Texts.SEGMENT);
    return language.equals("sw") ? most : SHORT_DATES.getOrDefault(name, most);
  }

  Map<String, String> of(Map<String, String> facts, String language, LocalDate today) {
    var values = new HashMap<String, String>();
    values.put("call", HELPLINE);
    values.put("yes", "1");
    values.put("no", "2");
    facts.forEach(
        (name, value) -> values.put(name, Gsm7.cut(Gsm7.plain(value), room(name, language))));
    values.put("code", shortCode);
    values.put("service", serviceCode);
    values.put("digits", facts.getOrDefault("reference", "").replace("-", ""));
    values.computeIfPresent("office", (_, name) -> named(name, unnamedOffice, language));
    values.computeIfPresent("court", (_, name) -> named(name, unnamedCourt, language));
    stage(facts, language, values);
    limit(facts, language, values);
    dates(facts, language, today, values);
    return values;
  }

  private static String named(String name, Wording unnamed, String language) {
    return name.isBlank() || TextLint.tellsTooMuch(name) ? unnamed.in(language, Map.of()) : name;
  }

  private void stage(Map<String, String> facts, String language, Map<String, String> values) {
    String stage = facts.getOrDefault("stage", "");
    if (!stage.isEmpty()) {
      Wording words = Objects.requireNonNull(stages.get(Stage.valueOf(stage)), stage);
      values.put("stage", words.in(language, Map.of()));
    }
  }

  private void limit(Map<String, String> facts, String language, Map<String, String> values) {
    String limit = facts.getOrDefault("limit", "");
    if (!limit.isEmpty()) {
      Wording words = limits.getOrDefault(limit, limits.get(OTHER_LIMIT));
      values.put("limit", Objects.requireNonNull(words).in(language, Map.of()));
    }
  }

  private void dates(
      Map<String, String> facts, String language, LocalDate today, Map<String, String> values) {
    for (String moment : MOMENTS) {
      String at = facts.getOrDefault(moment, "");
      if (!at.isEmpty()) {
        values.put(moment, Dates.spoken(Instant.parse(at), language, today));
      }
    }
    String when = facts.getOrDefault("when", "");
    if (!when.isEmpty()) {
      values.put("soon", Dates.soon(Instant.parse(when), language, today));
    }
    String old = facts.getOrDefault(OLD_DAY, "");
    if (!old.isEmpty()) {
      values.put(OLD_DAY, Dates.spoken(Kenya.day(Instant.parse(old)), language, today));
    }
    String time = facts.getOrDefault(TIME, "");
    if (!time.isEmpty()) {
      values.put(TIME, Dates.time(Instant.parse(time), language));
    }
    for (String day : DAYS) {
      String on = facts.getOrDefault(day, "");
      if (!on.isEmpty()) {
        values.put(day, Dates.spoken(LocalDate.parse(on), language, today));
      }
    }
    if (facts.getOrDefault("date", "").isEmpty()) {
      boolean closed = facts.getOrDefault("stage", "").equals(Stage.CLOSED.name());
      values.put("date", (closed ? noMoreDates : noDate).in(language, Map.of()));
    }
  }
}
