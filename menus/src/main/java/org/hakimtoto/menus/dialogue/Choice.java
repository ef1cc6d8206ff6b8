package org.hakimtoto.menus.dialogue;

/// One line a caller may choose from a list.
///
/// @param id what is kept
/// @param label what is shown; cut to [#MAX_LABEL] septets
/// @param said how the choice is worded on later screens; cut to [#MAX_SAID] septets
public record Choice(String id, String label, String said) {
  public static final int MAX_LABEL = 24;
  public static final int MAX_SAID = 28;

  /// Worded later as it is offered.
  public Choice(String id, String label) {
    this(id, label, label);
  }
}
