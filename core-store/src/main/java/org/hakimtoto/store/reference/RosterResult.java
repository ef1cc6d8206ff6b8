package org.hakimtoto.store.reference;

import java.util.List;

/// What became of a roster file: counts, and every refused row with its reason.
///
/// @param units how many the good rows name
/// @param officers how many the good rows name
/// @param changed how many units and officers were not known like this before
public record RosterResult(int units, int officers, int changed, List<RefusedLine> refused) {
  public RosterResult {
    refused = List.copyOf(refused);
  }

  /// The reason never repeats what stood in the row.
  public record RefusedLine(int line, String reason) {}
}
