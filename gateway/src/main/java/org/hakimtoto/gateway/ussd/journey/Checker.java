package org.hakimtoto.gateway.ussd.journey;

import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.vocabulary.Check;

/// Checks something that was typed.
public interface Checker {
  /// An [Answer.Checked].
  Answer check(Check check, String typed, Asker asker);

  /// The same while a lost session is found again: what counts a guess is not counted anew, its
  /// verdict is looked up; [Answer.NotKnown] when there is none.
  default Answer recalled(Check check, String typed, Asker asker) {
    return check(check, typed, asker);
  }

  /// Of a room that checks nothing yet.
  static Checker none() {
    return (_, _, _) -> new Answer.Unavailable();
  }
}
