package org.hakimtoto.menus.drawing;

import java.util.List;
import org.hakimtoto.menus.book.BookText;
import org.hakimtoto.menus.check.Verdict;

/// A book as a page of Markdown: how long its journeys take, and where each key leads.
/// docs/menus.md is it.
public final class BookPage {
  private static final String HEAD =
      """
      # The menu book

      Printed from the book; a test compares it. `./haki menus show` prints each screen as on a phone; the page `/console/menus` on the operations port lets one press through them.

      ## How long each journey takes

      In seconds, for a middling reader unless a slow one is named. A journey ends within 180, a report of the own area is saved within 135, and no screen takes more than 30, save where a line says why.

      """;

  private static final String PICTURE =
      """
      The whole book on one picture, a band a file, its first screens on the left, ends green, lists orange; orange lines lead back. `./haki menus graph --picture` prints it.

      [![The menu book](menus.svg)](menus.svg)
      """;

  private BookPage() {}

  /// Throws [org.hakimtoto.menus.words.BadBook] when the book has a fault.
  public static String markdown(List<BookText> texts) {
    var page = new StringBuilder(HEAD).append(Verdict.of(texts).times().table());
    page.append("\n## Where each key leads\n\n").append(PICTURE);
    BookDrawing.graphs(texts)
        .forEach((room, graph) ->
            page.append("\n### ")
                .append(room)
                .append("\n\n```mermaid\n")
                .append(graph.strip())
                .append("\n```\n"));
    return page.toString();
  }
}
