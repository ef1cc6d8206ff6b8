package org.hakimtoto.menus.dialogue;

import org.hakimtoto.menus.vocabulary.Question;

/// A question to the world outside.
public record Ask(Question question, Place place) implements Step.Pending {
  /// The most choices an answer to a list question may hold; one more than fit on a screen, so that
  /// the engine knows whether there are more.
  public static final int LIMIT = 8;

  @Override
  public String toString() {
    return "Ask[" + question + "]";
  }
}
