package org.hakimtoto.menus.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/// How a slot is filled: by one of its words, by something typed, by a line of a list; some in more
/// than one way.
///
/// @param words each of them is the value of an option of a screen
public record Filling(List<Word> words, List<Input> inputs, List<Listing> listings) {
  public Filling {
    words = List.copyOf(words);
    inputs = List.copyOf(inputs);
    listings = List.copyOf(listings);
  }

  static Filling chosen(Word... words) {
    return new Filling(List.of(words), List.of(), List.of());
  }

  static Filling typed(Input input) {
    return new Filling(List.of(), List.of(input), List.of());
  }

  static Filling listed(Listing... listings) {
    return new Filling(List.of(), List.of(), List.of(listings));
  }

  Filling or(Input input) {
    return new Filling(words, joined(inputs, List.of(input)), listings);
  }

  Filling or(Listing... more) {
    return new Filling(words, inputs, joined(listings, List.of(more)));
  }

  /// Whether this is something that may be kept; nothing is not. What a check keeps of something
  /// typed is known to that check alone.
  boolean holds(String kept) {
    return words.isEmpty() ? !kept.isEmpty() : Word.find(words, kept).isPresent();
  }

  private static <T> List<T> joined(List<? extends T> some, List<? extends T> more) {
    return Stream.<T>concat(some.stream(), more.stream()).toList();
  }
}
