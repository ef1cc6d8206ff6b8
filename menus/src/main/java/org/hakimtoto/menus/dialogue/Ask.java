package org.hakimtoto.menus.dialogue;

import org.hakimtoto.menus.vocabulary.Question;

/// A question to the world outside. Answer it and tell the engine ([Menus#tell]).
///
/// @param place where the caller was when it came up
public record Ask(Question question, Place place) implements Step {
  /// The most choices an answer to a list question may hold; one more than fit on a screen, so that
  /// the engine knows whether there are more.
  public static final int LIMIT = 8;

  @Override
  public String toString() {
    return "Ask[" + question + "]";
  }
}
