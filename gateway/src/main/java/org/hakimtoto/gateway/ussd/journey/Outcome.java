package org.hakimtoto.gateway.ussd.journey;

import java.util.Map;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Reason;

/// What came of something that was decided.
public sealed interface Outcome {
  /// @param facts for the screen that follows
  record Done(Map<Fact, String> facts) implements Outcome {
    public Done {
      facts = Map.copyOf(facts);
    }

    public Done() {
      this(Map.of());
    }

    @Override
    public String toString() {
      return "Done[***]";
    }
  }

  /// Refused: nothing was changed but the audit.
  record NotDone(Reason why) implements Outcome {}
}
