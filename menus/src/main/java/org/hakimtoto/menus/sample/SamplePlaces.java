package org.hakimtoto.menus.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.hakimtoto.menus.book.Book;
import org.hakimtoto.menus.book.Screen;
import org.hakimtoto.menus.dialogue.Ask;
import org.hakimtoto.menus.dialogue.Choice;
import org.hakimtoto.menus.dialogue.Painter;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.menus.sample.SampleWorld.Caller;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.ReportChoice.Where;
import org.hakimtoto.menus.vocabulary.Slot;

/// Places at which a screen can be drawn with examples, whatever way leads to it.
public final class SamplePlaces {
  private static final String AGE = "15";

  private final Book book;
  private final Samples samples;
  private final Painter painter;

  /// All that can be said, by who says it and the language: the same at every screen.
  private final Map<Speaker, Place> said = new ConcurrentHashMap<>();

  private record Speaker(String language, Caller caller) {}

  public SamplePlaces(Book book, Samples samples) {
    this.book = book;
    this.samples = samples;
    this.painter = new Painter(book);
  }

  /// Every page of a screen as a caller sees it.
  public List<Place> of(Screen screen, String language, Caller caller) {
    Place first = said(screen, language, caller);
    return switch (screen) {
      case Screen.Choose choose ->
          IntStream.range(0, painter.pages(choose, first)).mapToObj(first::onPage).toList();
      case Screen.Pick pick -> {
        Place more = first.withMoreFollowing(true);
        yield List.of(more.offering(0, "", painter.offered(pick, more, lines(pick, language))));
      }
      case Screen.Type _, Screen.End _ -> List.of(first);
    };
  }

  /// The screen for somebody who has said nothing yet.
  public Place silent(Screen screen, String language, Caller caller) {
    Place place =
        Place.beginning(book.version(), language, screen.name()).knowing(samples.facts(language));
    return caller == Caller.STRANGER
        ? place
        : place.knowing(Map.of(Fact.OFFICER, "yes", Fact.FRONT, caller.wire()));
  }

  private Place said(Screen screen, String language, Caller caller) {
    return said.computeIfAbsent(
            new Speaker(language, caller), speaker -> everything(screen, speaker))
        .at(screen.name())
        .leaving();
  }

  private Place everything(Screen screen, Speaker speaker) {
    Place place = silent(screen, speaker.language(), speaker.caller());
    for (Screen other : book.screens().values()) {
      place = answered(other, place, speaker.language());
    }
    return place
        .answered(Slot.WHERE, Where.OWN.wire())
        .knowing(Map.of(Fact.OWN_PLACE, place.fact(Fact.WHERE_IT_HAPPENED)));
  }

  private Place answered(Screen screen, Place place, String language) {
    return switch (screen) {
      case Screen.Choose choose ->
          choose
              .set()
              .filter(slot -> place.answer(slot).isEmpty())
              .flatMap(slot ->
                  choose.options().stream()
                      .map(Screen.Option::value)
                      .filter(value -> !value.isEmpty())
                      .findFirst()
                      .map(value -> place.answeredAt(choose.name(), slot, value)))
              .orElse(place);
      case Screen.Type type ->
          type.typed().set().map(slot -> place.answered(slot, AGE)).orElse(place);
      case Screen.Pick pick -> place.listed(pick.set(), lines(pick, language).getFirst());
      case Screen.End _ -> place;
    };
  }

  private List<Choice> lines(Screen.Pick pick, String language) {
    var lines = new ArrayList<Choice>();
    for (int i = 1; i <= Ask.LIMIT; i++) {
      lines.add(new Choice(Integer.toString(i), samples.line(pick.listing(), language)));
    }
    return lines;
  }
}
