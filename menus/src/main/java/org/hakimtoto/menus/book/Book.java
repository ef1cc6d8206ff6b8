package org.hakimtoto.menus.book;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.menus.vocabulary.Phrase;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.menus.words.Wording;

/// A menu book: every screen in every language. Read with [BookReader], which lets no faulty one
/// through.
///
/// @param version names the book and its exact text; a session stays on the version it began with
/// @param start first screen of a caller on the roster; `welcome` of everybody else, and
///   `publicStart` once the language is known
/// @param resume where a caller goes on when part of a dialogue cannot be told for certain, and
///   when a change of what was said is done
/// @param leave asks before a report that was begun is left for the main menu, and leads to itself
///   for who goes on; empty: nobody is asked
/// @param reasons why something that was decided was not done
public record Book(
    String version,
    List<String> languages,
    Target start,
    String welcome,
    String publicStart,
    Target resume,
    Optional<String> leave,
    Map<Phrase, Wording> phrases,
    Map<Reason, Wording> reasons,
    Map<String, Screen> screens) {
  /// In place of a language: whichever stands behind the present one.
  public static final String NEXT = "next";

  public Book {
    languages = List.copyOf(languages);
    phrases = Map.copyOf(phrases);
    reasons = Map.copyOf(reasons);
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

  /// Whether a change of what was said begins at this screen.
  public boolean beginsChange(String screen) {
    return screen(screen) instanceof Screen.Choose choose
        && choose.options().stream().anyMatch(Screen.Option::change);
  }

  /// The language in which somebody goes on who speaks one and chose an option of that language.
  public String spoken(String now, String chosen) {
    return switch (chosen) {
      case "" -> now;
      case NEXT -> languages.get((languages.indexOf(now) + 1) % languages.size());
      default -> chosen;
    };
  }

  public String phrase(Phrase phrase, String language) {
    return Optional.ofNullable(phrases.get(phrase)).orElseThrow().in(language, Map.of());
  }

  public String reason(Reason reason, String language) {
    return Optional.ofNullable(reasons.get(reason)).orElseThrow().in(language, Map.of());
  }
}
