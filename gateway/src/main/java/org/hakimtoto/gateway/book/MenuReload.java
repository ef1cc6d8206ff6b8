package org.hakimtoto.gateway.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.hakimtoto.gateway.config.CannotStart;
import org.hakimtoto.gateway.config.Key;
import org.hakimtoto.menus.book.BookText;
import org.hakimtoto.menus.check.Journeys;
import org.hakimtoto.menus.check.Verdict;
import org.hakimtoto.menus.compare.Comparison;
import org.hakimtoto.menus.words.BadBook;
import org.hakimtoto.store.reference.CsvTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads a menu book from its folder, and takes it once it passed the whole check; one that does
/// not leaves everything as it is. The check computes for seconds: nothing waits for it but who
/// asked.
public final class MenuReload {
  private static final Logger LOG = LoggerFactory.getLogger(MenuReload.class);

  private final Optional<Path> folder;
  private final MenuBooks books;

  /// @param folder empty: the shipped book is served, and there is nothing to take another from
  public MenuReload(Optional<Path> folder, MenuBooks books) {
    this.folder = folder;
    this.books = books;
  }

  /// What is in the folder.
  public sealed interface Look {
    /// A book that can be served.
    ///
    /// @param comparison what changes for those who dial: with the newest book, and with this one
    record Sound(LoadedBook book, Comparison comparison) implements Look {}

    /// @param findings everything that stands against it
    record Faulty(List<String> findings) implements Look {
      public Faulty {
        findings = List.copyOf(findings);
      }
    }

    record NoFolder() implements Look {}
  }

  /// A book that was read and checked.
  private sealed interface Read {
    record Sound(LoadedBook book) implements Read {}

    record Faulty(List<String> findings) implements Read {}
  }

  /// The book to begin with. Throws [CannotStart] with everything that stands against the one in
  /// the folder.
  public static LoadedBook first(Optional<Path> folder) {
    return folder
        .map(path ->
            switch (read(path)) {
              case Read.Sound sound -> sound.book();
              case Read.Faulty faulty ->
                  throw new CannotStart(
                      faulty.findings().stream()
                          .map(finding -> Key.MENUS_DIR.variable() + ": " + finding)
                          .toList());
            })
        .orElseGet(LoadedBook::shipped);
  }

  /// Reads and checks what is in the folder now; takes nothing. On a thread of its own: a virtual
  /// one that computes leaves its processor to no other, and callers would wait for it.
  public synchronized Look look() {
    var look = new FutureTask<>(this::looked);
    Thread.ofPlatform().name("menu-book").daemon().start(look);
    try {
      return look.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a menu book could not be looked at", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a menu book is looked at", e);
    }
  }

  private Look looked() {
    return folder
        .map(path ->
            switch (read(path)) {
              case Read.Sound sound -> new Look.Sound(sound.book(), compared(sound.book()));
              case Read.Faulty faulty -> faulty(faulty.findings());
            })
        .orElseGet(Look.NoFolder::new);
  }

  /// Every call begins with this book from now on. Returns whether they began with another before.
  public boolean take(Look.Sound sound) {
    String version = sound.book().version();
    String before = books.take(sound.book()).newest().version();
    if (before.equals(version)) {
      return false;
    }
    LOG.info("menu book {} taken after {}; loaded: {}", version, before, loaded());
    return true;
  }

  /// The versions that are played now, the newest first.
  public List<String> loaded() {
    return books.now().versions();
  }

  private Comparison compared(LoadedBook book) {
    return Comparison.of(books.now().newest().asWritten(), book.menus(), Journeys.shipped().all());
  }

  private static Look faulty(List<String> findings) {
    LOG.warn("a menu book was refused: {} faults", findings.size());
    return new Look.Faulty(findings);
  }

  private static Read read(Path folder) {
    if (!Files.isDirectory(folder)) {
      return new Read.Faulty(List.of("there is no such folder"));
    }
    try {
      Optional<Path> book = Optional.of(folder);
      List<BookText> texts = BookFiles.read(book);
      LoadedBook read = LoadedBook.of(texts);
      if (read.version().equals(LoadedBook.shipped().version())) {
        // it was checked before it was shipped
        return new Read.Sound(read);
      }
      List<String> faults = Verdict.of(texts, BookFiles.journeys(book)).faults();
      return faults.isEmpty() ? new Read.Sound(read) : new Read.Faulty(faults);
    } catch (BadBook | CsvTable.BadCsv e) {
      return new Read.Faulty(String.valueOf(e.getMessage()).lines().toList());
    } catch (CharacterCodingException e) {
      return new Read.Faulty(List.of("a file is not UTF-8 text"));
    } catch (IOException | UncheckedIOException e) {
      return new Read.Faulty(List.of("it cannot be read: " + e.getMessage()));
    }
  }
}
