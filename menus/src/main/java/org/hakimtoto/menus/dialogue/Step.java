package org.hakimtoto.menus.dialogue;

/// What follows from a press: a screen, or something that the world outside must answer first.
public sealed interface Step permits Show, Step.Pending {
  /// Answer it and tell the engine ([Menus#tell]).
  sealed interface Pending extends Step permits Ask, Act {
    /// Where the caller was when it came up, with what was said.
    Place place();
  }
}
