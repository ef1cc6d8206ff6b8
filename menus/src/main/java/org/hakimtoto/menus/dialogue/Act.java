package org.hakimtoto.menus.dialogue;

import org.hakimtoto.menus.book.Target;
import org.hakimtoto.menus.vocabulary.Deed;

/// Something the caller has decided: the world outside does it, and says what came of it. What is
/// shown then is never another question.
///
/// @param to where it leads once it is done
public record Act(Deed deed, Place place, Target to) implements Step.Pending {
  @Override
  public String toString() {
    return "Act[" + deed.wire() + "]";
  }
}
