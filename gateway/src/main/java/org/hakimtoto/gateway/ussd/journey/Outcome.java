package org.hakimtoto.gateway.ussd.journey;

import java.util.Map;
import java.util.Optional;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.store.cases.ChangeCase;

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
  ///
  /// @param earlier when and by whom it was done before
  record NotDone(Reason why, Optional<ChangeCase.Earlier> earlier) implements Outcome {
    public NotDone(Reason why) {
      this(why, Optional.empty());
    }

    /// Whether that is because it was done before.
    public boolean already() {
      return why == Reason.DONE_ALREADY || why == Reason.DONE_ALREADY_BY;
    }
  }
}
