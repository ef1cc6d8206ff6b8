package org.hakimtoto.core.casefile;

import java.util.List;

/// What the rules say to a command.
public sealed interface Decision {
  /// These events happen, in this order; at least one.
  record Done(List<CaseEvent> events) implements Decision {
    public Done {
      events = List.copyOf(events);
    }
  }

  record Refused(Refusal why) implements Decision {}

  static Decision done(CaseEvent... events) {
    return new Done(List.of(events));
  }

  static Decision refused(Refusal why) {
    return new Refused(why);
  }
}
