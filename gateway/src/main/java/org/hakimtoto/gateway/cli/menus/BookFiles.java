package org.hakimtoto.gateway.cli.menus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hakimtoto.menus.Books;
import org.hakimtoto.menus.book.BookText;

/// A menu book in files. A directory holds a book as we ship one: its head, a file for each room,
/// and, as `language-xx.csv`, each further language that it is to speak.
public final class BookFiles {
  private static final Pattern LANGUAGE = Pattern.compile("language-([a-z]{2,3})\\.csv");

  private BookFiles() {}

  /// The book with its further languages.
  ///
  /// @param book a directory, or a book of one file; empty: the shipped one
  public static List<BookText> read(Optional<Path> book) throws IOException {
    List<BookText> texts = written(book);
    if (book.isEmpty() || !Files.isDirectory(book.get())) {
      return texts;
    }
    for (Path file : files(book.get())) {
      Matcher language = LANGUAGE.matcher(name(file));
      if (language.matches()) {
        texts = SheetCsv.read(file, language.group(1)).into(texts);
      }
    }
    return texts;
  }

  /// The book as its YAML files are written, without further languages.
  static List<BookText> written(Optional<Path> book) throws IOException {
    if (book.isEmpty()) {
      return Books.shippedTexts();
    }
    if (!Files.isDirectory(book.get())) {
      return List.of(text(book.get()));
    }
    var texts = new ArrayList<BookText>();
    texts.add(text(book.get().resolve(Books.HEAD)));
    for (Path file : files(book.get())) {
      if (name(file).endsWith(".yaml") && !name(file).equals(Books.HEAD)) {
        texts.add(text(file));
      }
    }
    return List.copyOf(texts);
  }

  /// What a file of a further language is called.
  static String languageFile(String language) {
    return "language-" + language + ".csv";
  }

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    }
  }

  private static BookText text(Path file) throws IOException {
    return new BookText(file.toString(), Files.readString(file));
  }
}
