package org.hakimtoto.menus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hakimtoto.menus.book.Book;
import org.hakimtoto.menus.book.Screen;
import org.hakimtoto.menus.dialogue.Ask;
import org.hakimtoto.menus.dialogue.Choice;
import org.hakimtoto.menus.dialogue.Painter;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.menus.dialogue.Words;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.ReportChoice.Where;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.menus.words.Gsm7;
import org.hakimtoto.menus.words.Wording;

/// Places at which a screen is as full as it can be: every value at its longest.
final class LongestPlaces {
  private final Book book;
  private final Painter painter;

  /// By language what is said and known at every screen: all at its longest.
  private final Map<String, Place> said = new ConcurrentHashMap<>();

  LongestPlaces(Book book) {
    this.book = book;
    this.painter = new Painter(book);
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
        Place more = first.withMoreFollowing(true);
        places.add(more.offering(0, "", painter.offered(pick, more, choices(Ask.LIMIT))));
        places.add(more.offering(0, "", painter.offered(pick, more, choices(Ask.LIMIT - 1))));
        pick.empty()
            .ifPresent(_ -> places.add(first.withMoreFollowing(false).offering(0, "", List.of())));
      }
      case Screen.Type _, Screen.End _ -> places.add(first);
    }
    return places;
  }

  private Place full(Screen screen, String language) {
    // every screen but a first one may be left by the way it was come to
    return said.computeIfAbsent(language, this::longest).at(screen.name()).leaving();
  }

  private Place longest(String language) {
    var facts = new HashMap<Fact, String>();
    Fact.shown().forEach(fact -> facts.put(fact, "W".repeat(fact.septets(language))));
    facts.put(Fact.OWN_PLACE, "W".repeat(Choice.MAX_SAID));
    Place place = Place.beginning(book.version(), language, "").knowing(facts);
    for (Screen other : book.screens().values()) {
      place = longest(other, place, language);
    }
    return place.answered(Slot.WHERE, Where.OWN.wire());
  }

  private Place longest(Screen screen, Place place, String language) {
    return switch (screen) {
      case Screen.Choose choose ->
          choose.set().map(slot -> longer(place, choose, slot, language)).orElse(place);
      case Screen.Type type ->
          type.typed()
              .set()
              .map(slot -> place.answered(slot, longestTyped(type, language)))
              .orElse(place);
      case Screen.Pick pick -> place.listed(pick.set(), choices(1).getFirst());
      case Screen.End _ -> place;
    };
  }

  /// Several screens may set one slot: the longest label of all of them counts.
  private Place longer(Place place, Screen.Choose choose, Slot slot, String language) {
    var words = new Words(book);
    var shown = new Wording(Map.of(language, "{" + slot.wire() + "}"));
    Place changed = place.answeredAt(choose.name(), slot, longestOption(choose, language).value());
    return Gsm7.septets(words.fill(shown, changed)) >= Gsm7.septets(words.fill(shown, place))
        ? changed
        : place;
  }

  private static Screen.Option longestOption(Screen.Choose choose, String language) {
    return choose.options().stream()
        .max(
            Comparator.comparingInt(option -> Gsm7.septets(option.spoken().in(language, Map.of()))))
        .orElseThrow();
  }

  private static String longestTyped(Screen.Type type, String language) {
    return type.shown().entrySet().stream()
        .max(
            Comparator.comparingInt(entry -> Gsm7.septets(entry.getValue().in(language, Map.of()))))
        .filter(e -> e.getValue().in(language, Map.of()).length() > type.typed().input().longest())
        .map(Map.Entry::getKey)
        .orElse("9".repeat(type.typed().input().longest()));
  }

  private static List<Choice> choices(int count) {
    var choices = new ArrayList<Choice>();
    for (int i = 0; i < count; i++) {
      choices.add(new Choice("" + i, "W".repeat(Choice.MAX_LABEL), "W".repeat(Choice.MAX_SAID)));
    }
    return choices;
  }
}
