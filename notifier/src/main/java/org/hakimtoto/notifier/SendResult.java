package org.hakimtoto.notifier;

import java.time.Duration;

/// What a carrier's answer permits.
public sealed interface SendResult {
  /// The carrier took it; a delivery report may follow. It must not be sent again.
  record Accepted(String carrierMessageId) implements SendResult {}

  /// Certainly not sent, and would not be if it were tried again.
  record Refused(String code) implements SendResult {}

  /// Certainly not sent; it may be tried again, not sooner than `rest`.
  record TryLater(String code, Duration rest) implements SendResult {}

  /// It may have been sent or not. An alert may be repeated, marked; nothing else may.
  record Unknown(String code) implements SendResult {}
}
