package org.hakimtoto.menus;

import java.util.List;
import java.util.Map;
import org.hakimtoto.menus.words.Wording;

/// A screen for the caller.
///
/// @param text without `CON `/`END `; where an intent has a result, `{name}` stands for it
/// @param ends whether the session ends with it
/// @param refused whether the press was not understood and the screen is shown again
/// @param place where the caller is now
public record Show(String text, boolean ends, boolean refused, Place place, List<Intent> intents)
    implements Step {
  public Show {
    intents = List.copyOf(intents);
  }

  /// The text with the results of its intents.
  public String with(Map<String, String> results) {
    return new Wording(Map.of("", text)).in("", results);
  }

  @Override
  public String toString() {
    return "Show[" + place.screen() + (ends ? ", ends" : "") + "]";
  }
}
