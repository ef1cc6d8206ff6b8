package org.hakimtoto.menus;

import java.util.HashMap;
import java.util.Map;
import org.hakimtoto.menus.words.Gsm7;
import org.hakimtoto.menus.words.Wording;

/// Fills the wording of screens: a `{name}` is a fact of the caller or, for a slot, what the caller
/// chose, in the words it was offered in.
final class Words {
  /// Behind a slot's name: the screen at which it was answered.
  static final String ASKED_AT = "_at";

  /// Where it happened, from whichever answers tell it best.
  static final String PLACE = "place";

  private final Book book;
  private final Vocabulary vocabulary;

  Words(Book book, Vocabulary vocabulary) {
    this.book = book;
    this.vocabulary = vocabulary;
  }

  String fill(Wording wording, Place place) {
    var values = new HashMap<String, String>();
    for (String name : wording.placeholders(place.language())) {
      String value = value(name, place);
      if (!value.isEmpty()) {
        values.put(name, value);
      }
    }
    return wording.in(place.language(), values);
  }

  private String value(String name, Place place) {
    if (name.equals(PLACE)) {
      return placeName(place);
    }
    Integer most = vocabulary.variables().get(name);
    if (most != null) {
      return Gsm7.cut(Gsm7.plain(place.fact(name)), most);
    }
    return spoken(name, place);
  }

  /// Where it happened, as finely as it is known by name.
  private String placeName(Place place) {
    String name =
        place.answer("where").equals("own")
            ? place.fact("area")
            : firstNamed(place, "location", "sub_county");
    return Gsm7.cut(Gsm7.plain(name), Choice.MAX_LABEL);
  }

  private static String firstNamed(Place place, String... slots) {
    for (String slot : slots) {
      String name = place.answer(slot + "_name");
      if (!name.isEmpty() && !place.answer(slot).equals(Screen.Pick.OTHER)) {
        return name;
      }
    }
    return "?";
  }

  private String spoken(String slot, Place place) {
    String value = place.answer(slot);
    String askedAt = place.answer(slot + ASKED_AT);
    for (Screen screen : book.screens().values()) {
      switch (screen) {
        case Screen.Choose choose
            when choose.set().equals(slot)
                && (askedAt.isEmpty() || askedAt.equals(choose.name())) -> {
          for (Screen.Option option : choose.options()) {
            if (option.value().equals(value)) {
              return fill(option.label(), place);
            }
          }
        }
        case Screen.Type type when type.set().equals(slot) -> {
          Wording shown = type.shown().get(value);
          return shown == null ? Gsm7.plain(value) : shown.in(place.language(), Map.of());
        }
        default -> {
          // another slot's screen
        }
      }
    }
    return value.isEmpty() ? "?" : Gsm7.plain(value);
  }
}
