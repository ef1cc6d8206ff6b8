package org.hakimtoto.menus.dialogue;

/// One line a caller may choose from a list.
///
/// @param id what is kept
/// @param label what is shown; cut to [#MAX_LABEL] septets
public record Choice(String id, String label) {
  public static final int MAX_LABEL = 24;
}
