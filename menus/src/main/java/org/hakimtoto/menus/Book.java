package org.hakimtoto.menus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hakimtoto.menus.words.Wording;

/// A menu book: every screen in every language. Read with [BookReader], which lets no faulty one
/// through.
///
/// @param version names the book and its exact text; a session stays on the version it began with
/// @param start first screen of a caller on the roster; `welcome` of everybody else, and
///   `publicStart` once the language is known
/// @param resume where a caller goes on when part of a dialogue cannot be told for certain
record Book(
    String version,
    List<String> languages,
    String start,
    String welcome,
    String publicStart,
    String resume,
    Map<String, Wording> phrases,
    Map<String, Screen> screens) {
  /// The names of the phrases every book words.
  static final List<String> PHRASES =
      List.of("more", "back", "main", "no_option", "no_match", "too_long");

  Book {
    languages = List.copyOf(languages);
    phrases = Map.copyOf(phrases);
    screens = new LinkedHashMap<>(screens);
  }

  Screen screen(String name) {
    Screen screen = screens.get(name);
    if (screen == null) {
      throw new IllegalArgumentException("no screen '" + name + "' in book " + version);
    }
    return screen;
  }

  /// Whether more than one screen asks for a slot, each in words of its own.
  boolean severalAsk(String slot) {
    return screens.values().stream()
            .filter(screen -> screen instanceof Screen.Choose choose && choose.set().equals(slot))
            .count()
        > 1;
  }

  /// Whether the change under way began at this place.
  boolean beginsChange(Place place) {
    return screen(place.screen()) instanceof Screen.Choose choose
        && choose.options().stream().anyMatch(option -> option.until().equals(place.until()));
  }

  String phrase(String name, String language) {
    Wording wording = phrases.get(name);
    if (wording == null) {
      throw new IllegalArgumentException("no phrase '" + name + "'");
    }
    return wording.in(language, Map.of());
  }
}
