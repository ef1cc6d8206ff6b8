package org.hakimtoto.menus;

import java.util.List;
import java.util.Map;

/// Lists that come from outside, page by page: what is asked for, and what of it is offered.
final class Lists {
  /// A fact about the list in hand: whether more lines follow those on the screen.
  static final String MORE = "_more";

  private final Book book;
  private final Painter painter;

  Lists(Book book, Painter painter) {
    this.book = book;
    this.painter = painter;
  }

  Ask ask(Place place, String letters, int offset) {
    Screen.Pick pick = pick(place);
    return new Ask(
        pick.question(),
        Map.of(
            "within",
            pick.within().isEmpty() ? "" : place.answer(pick.within()),
            "letters",
            letters,
            "offset",
            Integer.toString(offset)),
        place);
  }

  /// The place with as many of the choices as fit a screen. Letters that nothing begins with are
  /// forgotten.
  Place offered(Ask ask, Answer.Choices choices) {
    Screen.Pick pick = pick(ask.place());
    String letters = choices.matched() ? ask.parameter("letters") : "";
    int offset = choices.matched() ? Integer.parseInt(ask.parameter("offset")) : 0;
    List<Choice> lines = painter.offered(pick, ask.place(), choices.choices());
    boolean more = Painter.more(lines, choices.choices(), pick);
    return ask.place().offering(offset, letters, lines).knowing(Map.of(MORE, more ? "yes" : "no"));
  }

  boolean more(Place place) {
    return place.fact(MORE).equals("yes");
  }

  private Screen.Pick pick(Place place) {
    return (Screen.Pick) book.screen(place.screen());
  }
}
