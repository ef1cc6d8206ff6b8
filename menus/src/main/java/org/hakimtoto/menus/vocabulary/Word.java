package org.hakimtoto.menus.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A word of the vocabulary. Every enum of this package is made of them.
public interface Word {
  /// As Java writes it.
  String name();

  /// As a book and a session that is kept write it: the same in small letters.
  default String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  static <W extends Word> Optional<W> find(Collection<W> words, String wire) {
    for (W word : words) {
      // most that is asked for was not said, and most words are of another length
      if (word.name().length() == wire.length() && word.wire().equals(wire)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  static <W extends Word> Optional<W> find(W[] words, String wire) {
    return wire.isEmpty() ? Optional.empty() : find(List.of(words), wire);
  }

  /// The words as a book writes them, for whoever wrote one that is not among them.
  static String list(Collection<? extends Word> words) {
    return words.stream().map(Word::wire).collect(Collectors.joining(", "));
  }
}
