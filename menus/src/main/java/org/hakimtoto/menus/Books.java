package org.hakimtoto.menus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hakimtoto.menus.book.Book;
import org.hakimtoto.menus.book.BookReader;
import org.hakimtoto.menus.book.BookText;
import org.hakimtoto.menus.dialogue.Menus;
import org.hakimtoto.menus.vocabulary.Fact.Front;

/// The book that comes with this release, and others for trying out. A book is a head, [#HEAD], and
/// a file for each room.
public final class Books {
  public static final String HEAD = "book.yaml";

  /// The files of the shipped book, the head first.
  static final List<String> SHIPPED =
      List.of(
          HEAD,
          "report.yaml",
          "own.yaml",
          "conduct.yaml",
          "identity.yaml",
          "cases.yaml",
          "contacts.yaml",
          "court.yaml",
          "moves.yaml",
          "family.yaml");

  private Books() {}

  /// The engine with the shipped book.
  public static Menus shipped() {
    return of(shippedTexts());
  }

  /// The engine with a book of one's own. Throws [org.hakimtoto.menus.words.BadBook] with every
  /// fault.
  public static Menus of(List<BookText> texts) {
    return new Menus(BookReader.read(texts), false);
  }

  public static List<BookText> shippedTexts() {
    return SHIPPED.stream().map(file -> new BookText(file, shipped(file))).toList();
  }

  /// Whether every screen fits a phone.
  public static BookCheck check(List<BookText> texts) {
    return new BookCheck(BookReader.read(texts));
  }

  /// The book as a person sees it.
  public static String print(List<BookText> texts) {
    Book book = BookReader.read(texts);
    return new BookPrint(book, book.languages()).text(book.screens().keySet());
  }

  /// The same; only in some of its languages, and of one role only the screens it may come to.
  ///
  /// @param role empty: every screen
  public static String print(List<BookText> texts, List<String> languages, Optional<Front> role) {
    Book book = BookReader.read(texts);
    Set<String> screens =
        role.map(front -> RoleScreens.of(book, front)).orElse(book.screens().keySet());
    return new BookPrint(book, languages).text(screens);
  }

  private static String shipped(String file) {
    try (InputStream in = Books.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
