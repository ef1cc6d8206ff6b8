package org.hakimtoto.menus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where a caller is in a dialogue: a value that survives being written down and read again. It
/// never holds a PIN.
///
/// @param page static screens: which page; lists: how many choices come before the first shown
/// @param offered the lines of a list as they were shown, so that a number can be understood
/// @param answers what the caller said, by slot
/// @param facts what the house knows of the caller, for wording and conditions
/// @param trail the screens behind the caller, the latest last
/// @param until the screen at which a change is done and the caller returns; empty: no change
public record Place(
    String book,
    String language,
    String screen,
    int page,
    String filter,
    List<Choice> offered,
    Map<String, String> answers,
    Map<String, String> facts,
    List<String> trail,
    String until) {
  static final int MAX_TRAIL = 40;

  public Place {
    offered = List.copyOf(offered);
    answers = Map.copyOf(answers);
    facts = Map.copyOf(facts);
    trail = List.copyOf(trail);
  }

  static Place beginning(String book, String language, String screen) {
    return new Place(book, language, screen, 0, "", List.of(), Map.of(), Map.of(), List.of(), "");
  }

  public String answer(String slot) {
    return answers.getOrDefault(slot, "");
  }

  public String fact(String name) {
    return facts.getOrDefault(name, "");
  }

  Place at(String next) {
    return new Place(book, language, next, 0, "", List.of(), answers, facts, trail, until);
  }

  Place onPage(int nextPage) {
    return new Place(
        book, language, screen, nextPage, filter, List.of(), answers, facts, trail, until);
  }

  Place offering(int offset, String letters, List<Choice> lines) {
    return new Place(book, language, screen, offset, letters, lines, answers, facts, trail, until);
  }

  Place answered(String slot, String value) {
    var all = new LinkedHashMap<>(answers);
    all.put(slot, value);
    return new Place(book, language, screen, page, filter, offered, all, facts, trail, until);
  }

  Place forgetting(String slot) {
    var rest = new LinkedHashMap<>(answers);
    rest.remove(slot);
    return new Place(book, language, screen, page, filter, offered, rest, facts, trail, until);
  }

  Place knowing(Map<String, String> more) {
    var all = new LinkedHashMap<>(facts);
    all.putAll(more);
    return new Place(book, language, screen, page, filter, offered, answers, all, trail, until);
  }

  Place speaking(String other) {
    return new Place(book, other, screen, page, filter, offered, answers, facts, trail, until);
  }

  Place changingUntil(String screenName) {
    return new Place(
        book, language, screen, page, filter, offered, answers, facts, trail, screenName);
  }

  /// Remembers the present screen as the way back.
  Place leaving() {
    var longer = new ArrayList<>(trail);
    longer.add(screen);
    if (longer.size() > MAX_TRAIL) {
      longer.removeFirst();
    }
    return new Place(book, language, screen, page, filter, offered, answers, facts, longer, until);
  }

  Place back() {
    var shorter = trail.subList(0, trail.size() - 1);
    return new Place(
        book, language, trail.getLast(), 0, "", List.of(), answers, facts, shorter, until);
  }

  /// At a screen with nothing answered and nothing behind.
  Place afresh(String home) {
    return new Place(book, language, home, 0, "", List.of(), Map.of(), facts, List.of(), "");
  }

  /// Masked: answers are a child's record.
  @Override
  public String toString() {
    return "Place[" + screen + ", " + language + ", " + answers.size() + " answers]";
  }
}
