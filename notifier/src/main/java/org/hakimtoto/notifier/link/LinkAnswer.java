package org.hakimtoto.notifier.link;

import java.time.Duration;
import java.util.Optional;

/// What came back from a receiver.
public sealed interface LinkAnswer {
  /// @param retryAfter how long the receiver asks us to wait
  record Status(int code, Optional<Duration> retryAfter) implements LinkAnswer {}

  /// No answer, or none that could be read. The event may have arrived.
  ///
  /// @param code a short word of ours, such as `timeout`
  record None(String code) implements LinkAnswer {}
}
