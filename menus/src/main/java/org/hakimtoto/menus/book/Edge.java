package org.hakimtoto.menus.book;

import java.util.Optional;
import org.hakimtoto.menus.vocabulary.Deed;

/// What a key press leads to.
///
/// @param does what the caller decides by it; it is done before the way is chosen
public record Edge(Optional<Deed> does, Target to) {
  static Edge to(Target target) {
    return new Edge(Optional.empty(), target);
  }
}
