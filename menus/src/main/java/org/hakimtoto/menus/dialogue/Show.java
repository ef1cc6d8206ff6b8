package org.hakimtoto.menus.dialogue;

/// A screen for the caller.
///
/// @param text without `CON `/`END `
/// @param ends whether the session ends with it
/// @param refused whether the press was not understood and the screen is shown again
/// @param place where the caller is now
public record Show(String text, boolean ends, boolean refused, Place place) implements Step {
  @Override
  public String toString() {
    return "Show[" + place.screen() + (ends ? ", ends" : "") + "]";
  }
}
