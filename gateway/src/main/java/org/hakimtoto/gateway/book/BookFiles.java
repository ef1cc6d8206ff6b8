package org.hakimtoto.gateway.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hakimtoto.menus.Books;
import org.hakimtoto.menus.book.BookText;
import org.hakimtoto.menus.check.Journeys;

/// A menu book in files. A directory holds a book as we ship one: its head, a file for each room,
/// and, as `language-xx.csv`, each further language that it is to speak. Where its keys lead
/// elsewhere, it also holds the dialogues as they are recorded on it.
public final class BookFiles {
  private static final Pattern LANGUAGE = Pattern.compile("language-([a-z]{2,3})\\.csv");

  private static final String JOURNEYS = "journeys.yaml";

  /// A copy of the shipped book has its version too.
  private static final Comparator<Path> AS_SHIPPED = Comparator.comparingInt(BookFiles::asShipped);

  /// Those that are no room.
  private static final Set<String> OTHER_FILES = Set.of(Books.HEAD, JOURNEYS);

  private BookFiles() {}

  /// The dialogues that the book is checked with: its own, or those of this release.
  public static Journeys journeys(Optional<Path> book) throws IOException {
    Optional<Path> own = book.map(folder -> folder.resolve(JOURNEYS)).filter(Files::isRegularFile);
    return own.isEmpty()
        ? Journeys.shipped()
        : Journeys.read(own.get().toString(), Files.readString(own.get()));
  }

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
  public static List<BookText> written(Optional<Path> book) throws IOException {
    if (book.isEmpty()) {
      return Books.shippedTexts();
    }
    if (!Files.isDirectory(book.get())) {
      return List.of(text(book.get()));
    }
    var texts = new ArrayList<BookText>();
    texts.add(text(book.get().resolve(Books.HEAD)));
    for (Path file : files(book.get()).stream().sorted(AS_SHIPPED).toList()) {
      if (name(file).endsWith(".yaml") && !OTHER_FILES.contains(name(file))) {
        texts.add(text(file));
      }
    }
    return List.copyOf(texts);
  }

  /// What a file of a further language is called.
  public static String languageFile(String language) {
    return "language-" + language + ".csv";
  }

  public static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static int asShipped(Path file) {
    List<String> shipped = Books.shippedTexts().stream().map(BookText::file).toList();
    int at = shipped.indexOf(name(file));
    return at < 0 ? shipped.size() : at;
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
