package org.hakimtoto.notifier.pump;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Rows that failed, left alone for [#REST] so that those behind them are worked on. Forgotten with
/// the process: then each is tried once more at once.
final class Quarantine {
  static final Duration REST = Duration.ofMinutes(10);

  /// More are not kept; the one put aside first is tried again.
  static final int MOST = 1_000;

  private final Map<UUID, Instant> until = new LinkedHashMap<>();

  synchronized void add(UUID row, Instant now) {
    until.remove(row);
    until.put(row, now.plus(REST));
    if (until.size() > MOST) {
      until.remove(until.keySet().iterator().next());
    }
  }

  /// Those that still rest.
  synchronized List<UUID> at(Instant now) {
    until.values().removeIf(end -> !now.isBefore(end));
    return List.copyOf(until.keySet());
  }
}
