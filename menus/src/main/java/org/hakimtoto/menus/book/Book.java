package org.hakimtoto.menus.book;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.menus.vocabulary.Phrase;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.menus.words.Wording;

/// A menu book: every screen in every language. Read with [BookReader], which lets no faulty one
/// through.
///
/// @param version names the book and its exact text; a session stays on the version it began with
/// @param start first screen of a caller on the roster; `welcome` of everybody else, and
///   `publicStart` once the language is known
/// @param resume where a caller goes on when part of a dialogue cannot be told for certain
public record Book(
    String version,
    List<String> languages,
    String start,
    String welcome,
    String publicStart,
    String resume,
    Map<Phrase, Wording> phrases,
    Map<String, Screen> screens) {
  public Book {
    languages = List.copyOf(languages);
    phrases = Map.copyOf(phrases);
    screens = Collections.unmodifiableMap(new LinkedHashMap<>(screens));
  }

  public Screen screen(String name) {
    Screen screen = screens.get(name);
    if (screen == null) {
      throw new IllegalArgumentException("no screen '" + name + "' in book " + version);
    }
    return screen;
  }

  /// Whether more than one screen asks for a slot, each in words of its own.
  public boolean severalAsk(Slot slot) {
    return screens.values().stream()
            .filter(screen -> screen instanceof Screen.Choose choose && choose.sets(slot))
            .count()
        > 1;
  }

  /// Whether a change that is done at the screen `until` begins at this one.
  public boolean beginsChange(String screen, String until) {
    return screen(screen) instanceof Screen.Choose choose
        && choose.options().stream().anyMatch(option -> option.until().equals(until));
  }

  public String phrase(Phrase phrase, String language) {
    return Optional.ofNullable(phrases.get(phrase)).orElseThrow().in(language, Map.of());
  }
}
