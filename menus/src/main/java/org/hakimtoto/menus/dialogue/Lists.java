package org.hakimtoto.menus.dialogue;

import java.util.List;
import org.hakimtoto.menus.book.Book;
import org.hakimtoto.menus.book.Screen;
import org.hakimtoto.menus.vocabulary.Question;
import org.hakimtoto.menus.vocabulary.Question.Part;

/// Lists that come from outside, page by page: what is asked for, and what of it is offered.
final class Lists {
  private final Book book;
  private final Painter painter;

  Lists(Book book, Painter painter) {
    this.book = book;
    this.painter = painter;
  }

  Ask ask(Place place, String letters, int offset) {
    Screen.Pick pick = pick(place);
    String within = pick.listing().within().map(place::answer).orElse("");
    return new Ask(new Question.Lines(pick.listing(), within, new Part(letters, offset)), place);
  }

  /// The place with as many of the choices as fit a screen. Letters that nothing begins with are
  /// forgotten.
  Place offered(Place place, Part asked, Answer.Choices choices) {
    Screen.Pick pick = pick(place);
    Part part = choices.matched() ? asked : new Part("", 0);
    List<Choice> lines = painter.offered(pick, place, choices.choices());
    return place
        .offering(part.offset(), part.letters(), lines)
        .withMoreFollowing(Painter.more(lines, choices.choices(), pick));
  }

  /// Whether the screen says itself that it has no lines.
  boolean saysSo(Place offered) {
    return Painter.saysSo(pick(offered), offered);
  }

  private Screen.Pick pick(Place place) {
    return (Screen.Pick) book.screen(place.screen());
  }
}
