package org.hakimtoto.menus.dialogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hakimtoto.menus.book.Book;
import org.hakimtoto.menus.book.BookValues;
import org.hakimtoto.menus.book.Screen;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.ReportChoice.Where;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.menus.vocabulary.Word;
import org.hakimtoto.menus.words.Gsm7;
import org.hakimtoto.menus.words.Wording;

/// Fills the wording of screens: a `{name}` is a fact of the caller or, for a slot, what the caller
/// chose, in the words it was offered in.
public final class Words {
  private final Book book;

  public Words(Book book) {
    this.book = book;
  }

  public String fill(Wording wording, Place place) {
    Set<String> names = wording.placeholders(place.language());
    if (names.isEmpty()) {
      return wording.in(place.language(), Map.of());
    }
    var values = new HashMap<String, String>();
    for (String name : names) {
      String value = value(name, place);
      if (!value.isEmpty()) {
        values.put(name, value);
      }
    }
    return wording.in(place.language(), values);
  }

  /// A text from outside, in letters of phones and with the book's words for the values in it.
  String worded(String text, String language) {
    return Gsm7.plain(book.worded(text, language));
  }

  private String value(String name, Place place) {
    if (name.equals(BookValues.PLACE)) {
      return placeName(place);
    }
    return Word.find(Fact.values(), name)
        .filter(Fact::isShown)
        .map(fact ->
            Gsm7.cut(worded(place.fact(fact), place.language()), fact.septets(place.language())))
        .or(() -> Slot.find(name).map(slot -> spoken(slot, place)))
        .orElse("");
  }

  /// Where it happened, as finely as it is known by name, and in which county.
  private static String placeName(Place place) {
    String name =
        place
            .chosen(Slot.WHERE, Where.values())
            .map(where ->
                switch (where) {
                  case OWN -> place.fact(Fact.OWN_PLACE);
                  case MY_SUB_COUNTY ->
                      firstNamed(place, place.fact(Fact.OWN_SUB_COUNTY), Slot.LOCATION);
                  case WORK_AREA, OTHER -> elsewhere(place);
                })
            .orElseGet(() -> elsewhere(place));
    return Gsm7.cut(Gsm7.plain(name), Choice.MAX_SAID);
  }

  private static String elsewhere(Place place) {
    return firstNamed(place, "?", Slot.FOUND_PLACE, Slot.LOCATION, Slot.SUB_COUNTY);
  }

  private static String firstNamed(Place place, String otherwise, Slot... slots) {
    for (Slot slot : slots) {
      String name = place.nameOf(slot);
      if (!name.isEmpty() && !place.answer(slot).equals(Slot.OTHER)) {
        return name;
      }
    }
    return otherwise;
  }

  /// Before it was asked what happened, the danger stands for it.
  Map<Fact, String> told(Place place) {
    Slot slot = place.answer(Slot.WHAT).isEmpty() ? Slot.DANGER : Slot.WHAT;
    return Map.of(
        Fact.WHAT_HAPPENED, spoken(slot, place), Fact.WHERE_IT_HAPPENED, placeName(place));
  }

  private String spoken(Slot slot, Place place) {
    String value = place.answer(slot);
    // what was told on another book may have been asked for at a screen that this one has not
    String asked = place.askedAt(slot);
    String askedAt = book.screens().containsKey(asked) ? asked : "";
    for (Screen screen : book.screens().values()) {
      switch (screen) {
        case Screen.Choose choose
            when choose.sets(slot) && (askedAt.isEmpty() || askedAt.equals(choose.name())) -> {
          for (Screen.Option option : choose.options()) {
            if (option.value().equals(value)) {
              return fill(option.spoken(), place);
            }
          }
        }
        case Screen.Type type when type.sets(slot) -> {
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
