package org.hakimtoto.menus.vocabulary;

import java.util.Optional;

/// What is known at a point of a dialogue: all that a condition or an intent may look at.
public interface Known {
  /// What was said to a slot, as it is kept; empty when nothing was.
  String answer(Slot slot);

  /// What the house knows of the caller; empty when it does not.
  String fact(Fact fact);

  String language();

  /// What was chosen for a slot.
  default <W extends Word> Optional<W> chosen(Slot slot, W[] words) {
    return Word.find(words, answer(slot));
  }

  default boolean said(Slot slot, Word word) {
    return answer(slot).equals(word.wire());
  }
}
