package org.hakimtoto.menus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.hakimtoto.menus.book.BookReader;
import org.hakimtoto.menus.dialogue.Menus;

/// The book that comes with this release, and others for trying out.
public final class Books {
  static final String SHIPPED = "report.yaml";

  private Books() {}

  /// The engine with the shipped book.
  public static Menus shipped() {
    return of(SHIPPED, shippedText());
  }

  /// The engine with a book of one's own. Throws [org.hakimtoto.menus.words.BadBook] with every
  /// fault.
  public static Menus of(String file, String yaml) {
    return new Menus(BookReader.read(file, yaml));
  }

  public static String shippedText() {
    try (InputStream in = Books.class.getResourceAsStream(SHIPPED)) {
      return new String(Objects.requireNonNull(in, SHIPPED).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether every screen fits a phone.
  public static BookCheck check(String file, String yaml) {
    return new BookCheck(BookReader.read(file, yaml));
  }

  /// The book as a person sees it.
  public static String print(String file, String yaml) {
    return new BookPrint(BookReader.read(file, yaml)).text();
  }
}
