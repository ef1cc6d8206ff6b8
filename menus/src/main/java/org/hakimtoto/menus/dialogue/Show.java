package org.hakimtoto.menus.dialogue;

import java.util.Map;
import java.util.Optional;
import org.hakimtoto.menus.vocabulary.Intent;
import org.hakimtoto.menus.vocabulary.Result;
import org.hakimtoto.menus.words.Wording;

/// A screen for the caller.
///
/// @param text without `CON `/`END `; where the intent has a result, `{name}` stands for it
/// @param ends whether the session ends with it
/// @param refused whether the press was not understood and the screen is shown again
/// @param place where the caller is now
/// @param intent what the caller has decided by coming here
public record Show(String text, boolean ends, boolean refused, Place place, Optional<Intent> intent)
    implements Step {
  /// The text with what its intent brought.
  public String with(Result result, String value) {
    return new Wording(Map.of("", text)).in("", Map.of(result.wire(), value));
  }

  @Override
  public String toString() {
    return "Show[" + place.screen() + (ends ? ", ends" : "") + "]";
  }
}
