package org.hakimtoto.store.reference;

import java.util.List;

/// What became of a roster file: counts, and every refused row with its reason.
public record RosterResult(int units, int officers, List<Refused> refused) {
  public RosterResult {
    refused = List.copyOf(refused);
  }

  /// The reason never repeats what stood in the row.
  public record Refused(int line, String reason) {}
}
