package org.hakimtoto.menus.book;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Phrase;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.menus.vocabulary.Word;
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
/// @param values what is shown of a case, where it is one of a few things
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
    Map<Fact.Value, Wording> values,
    Map<String, Screen> screens) {
  /// What goes into the words of a value.
  static final String VALUE = "value";

  private static final Pattern SAID = Pattern.compile("\\{([a-z_]+)(?::([^{}]*))?}");

  /// In place of a language: whichever stands behind the present one.
  public static final String NEXT = "next";

  public Book {
    languages = List.copyOf(languages);
    phrases = Map.copyOf(phrases);
    reasons = Map.copyOf(reasons);
    values = Map.copyOf(values);
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
    return reason(reason, language, Map.of());
  }

  /// @param facts what the words of the reason show
  public String reason(Reason reason, String language, Map<Fact, String> facts) {
    var values = new HashMap<String, String>();
    facts.forEach((fact, value) -> values.put(fact.wire(), value));
    return Optional.ofNullable(reasons.get(reason)).orElseThrow().in(language, values);
  }

  /// A text from outside with the values in it worded.
  public String worded(String text, String language) {
    return SAID.matcher(text)
        .replaceAll(said ->
            Matcher.quoteReplacement(
                Word.find(Fact.Value.values(), said.group(1))
                    .map(value -> worded(value, Optional.ofNullable(said.group(2)), language))
                    .orElseGet(said::group)));
  }

  private String worded(Fact.Value value, Optional<String> with, String language) {
    return Optional.ofNullable(values.get(value))
        .orElseThrow()
        .in(language, with.map(text -> Map.of(VALUE, text)).orElse(Map.of()));
  }
}
