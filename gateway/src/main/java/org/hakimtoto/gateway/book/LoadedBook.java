package org.hakimtoto.gateway.book;

import java.util.List;
import org.hakimtoto.menus.Books;
import org.hakimtoto.menus.book.BookText;
import org.hakimtoto.menus.dialogue.Menus;

/// A menu book that can be played, and as it is written.
public record LoadedBook(List<BookText> texts, Menus menus) {
  public LoadedBook {
    texts = List.copyOf(texts);
  }

  /// Throws [org.hakimtoto.menus.words.BadBook] with every fault.
  public static LoadedBook of(List<BookText> texts) {
    return new LoadedBook(texts, Books.of(texts));
  }

  /// The book that comes with this release, read once.
  public static LoadedBook shipped() {
    return Shipped.BOOK;
  }

  /// The same for a house that is tried out: its screens say so.
  public LoadedBook tried() {
    return new LoadedBook(texts, new Menus(menus.book(), true));
  }

  /// The engine with the book's own words and no others.
  Menus asWritten() {
    return new Menus(menus.book(), false);
  }

  public String version() {
    return menus.version();
  }

  @Override
  public String toString() {
    return "LoadedBook[" + version() + "]";
  }

  private static final class Shipped {
    static final LoadedBook BOOK = of(Books.shippedTexts());
  }
}
