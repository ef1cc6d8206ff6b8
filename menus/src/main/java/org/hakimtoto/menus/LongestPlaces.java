package org.hakimtoto.menus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Places at which a screen is as full as it can be: every value at its longest.
final class LongestPlaces {
  private final Book book;
  private final Vocabulary vocabulary;
  private final Painter painter;

  LongestPlaces(Book book, Vocabulary vocabulary) {
    this.book = book;
    this.vocabulary = vocabulary;
    this.painter = new Painter(book, vocabulary);
  }

  /// Every page of a screen in a language.
  List<Place> of(Screen screen, String language) {
    Place first = full(screen, language);
    var places = new ArrayList<Place>();
    switch (screen) {
      case Screen.Choose choose -> {
        for (int page = 0; page < painter.pages(choose, first); page++) {
          places.add(first.onPage(page));
        }
      }
      case Screen.Pick pick -> {
        Place more = first.knowing(Map.of(Lists.MORE, "yes"));
        places.add(more.offering(0, "", painter.offered(pick, more, choices(Ask.LIMIT))));
        places.add(more.offering(0, "", painter.offered(pick, more, choices(Ask.LIMIT - 1))));
      }
      case Screen.Type _, Screen.End _ -> places.add(first);
    }
    return places;
  }

  private Place full(Screen screen, String language) {
    var facts = new HashMap<String, String>();
    vocabulary.variables().forEach((name, most) -> facts.put(name, "W".repeat(most)));
    Place place = Place.beginning(book.version(), language, screen.name()).knowing(facts);
    for (Screen other : book.screens().values()) {
      place = longest(other, place, language);
    }
    return place.answered("where", "own");
  }

  private Place longest(Screen screen, Place place, String language) {
    return switch (screen) {
      case Screen.Choose choose when !choose.set().isEmpty() ->
          longer(place, choose, longestOption(choose, language), language);
      case Screen.Type type when !type.set().isEmpty() ->
          place.answered(type.set(), longestTyped(type, language));
      case Screen.Pick pick -> place.answered(pick.set() + "_name", "W".repeat(Choice.MAX_LABEL));
      default -> place;
    };
  }

  /// Several screens may set one slot: the longest label of all of them counts.
  private Place longer(Place place, Screen.Choose choose, Screen.Option option, String language) {
    String slot = choose.set();
    var words = new Words(book, vocabulary);
    var shown = new org.hakimtoto.menus.words.Wording(Map.of(language, "{" + slot + "}"));
    Place changed =
        place.answered(slot, option.value()).answered(slot + Words.ASKED_AT, choose.name());
    return Layout.septets(words.fill(shown, changed)) >= Layout.septets(words.fill(shown, place))
        ? changed
        : place;
  }

  private static Screen.Option longestOption(Screen.Choose choose, String language) {
    return choose.options().stream()
        .max(
            java.util.Comparator.comparingInt(
                option -> Layout.septets(option.label().in(language, Map.of()))))
        .orElseThrow();
  }

  private static String longestTyped(Screen.Type type, String language) {
    return type.shown().entrySet().stream()
        .max(
            java.util.Comparator.comparingInt(
                entry -> Layout.septets(entry.getValue().in(language, Map.of()))))
        .filter(e -> e.getValue().in(language, Map.of()).length() > type.parser().longest())
        .map(Map.Entry::getKey)
        .orElse("9".repeat(type.parser().longest()));
  }

  private static List<Choice> choices(int count) {
    var choices = new ArrayList<Choice>();
    for (int i = 0; i < count; i++) {
      choices.add(new Choice("" + i, "W".repeat(Choice.MAX_LABEL)));
    }
    return choices;
  }
}
