package org.hakimtoto.gateway.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.hakimtoto.menus.dialogue.Menus;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.menus.dialogue.Show;
import org.hakimtoto.menus.vocabulary.Failure;

/// The menu books that are played: the newest, which every call begins with, and the one before,
/// for the calls that are on it. A dialogue ends on the book it began with: keys that were pressed
/// on one book are never read on another, where they would mean something else.
public final class MenuBooks {
  /// The newest and the one before. No call lasts longer than it takes to write a second one.
  public static final int LOADED = 2;

  /// Versions that metrics tell apart in the life of a process; later ones are counted together.
  static final int NAMED = 20;

  private final UnaryOperator<LoadedBook> played;
  private final AtomicReference<Shelf> shelf;

  public MenuBooks(LoadedBook first) {
    this(first, false);
  }

  /// @param tried whether the house is tried out: every book then says so
  public MenuBooks(LoadedBook first, boolean tried) {
    this.played = tried ? LoadedBook::tried : UnaryOperator.identity();
    this.shelf =
        new AtomicReference<>(new Shelf(List.of(played.apply(first)), List.of(first.version())));
  }

  /// As they stand now: one callback is worked on with one answer.
  public Shelf now() {
    return shelf.get();
  }

  /// Every call begins with this one from now on. Returns what was there before it.
  public Shelf take(LoadedBook book) {
    LoadedBook next = played.apply(book);
    return shelf.getAndUpdate(now -> now.with(next));
  }

  /// The books at one moment.
  ///
  /// @param books the newest first
  /// @param named the versions that metrics tell apart
  public record Shelf(List<LoadedBook> books, List<String> named) {
    public Shelf {
      books = List.copyOf(books);
      named = List.copyOf(named);
    }

    public LoadedBook newest() {
      return books.getFirst();
    }

    /// Whether a call that is going on may be on another book than the newest.
    public boolean several() {
      return books.size() > 1;
    }

    public List<String> versions() {
      return books.stream().map(LoadedBook::version).toList();
    }

    /// The book of that version; empty: it is not here.
    public Optional<Menus> of(String version) {
      for (LoadedBook book : books) {
        if (book.version().equals(version)) {
          return Optional.of(book.menus());
        }
      }
      return Optional.empty();
    }

    /// What is shown to a dialogue whose book is not here. It promises nothing: what was told so
    /// far is filed when the call is over, and who dials again is offered to go on.
    public Show gone(Place place) {
      Menus menus = newest().menus();
      String language =
          menus.languages().contains(place.language())
              ? place.language()
              : menus.languages().getFirst();
      return menus.sorry(Place.beginning(menus.version(), language, ""), Failure.TRY_LATER);
    }

    /// The version as metrics name it.
    public String label(String version) {
      return named.contains(version) ? version : "other";
    }

    private Shelf with(LoadedBook book) {
      if (book.version().equals(newest().version())) {
        return this;
      }
      var next = new ArrayList<LoadedBook>();
      next.add(book);
      books.stream()
          .filter(known -> !known.version().equals(book.version()))
          .limit(LOADED - 1L)
          .forEach(next::add);
      var names = new ArrayList<>(named);
      if (!names.contains(book.version()) && names.size() < NAMED) {
        names.add(book.version());
      }
      return new Shelf(next, names);
    }
  }
}
