package org.hakimtoto.notifier.carrier;

import java.time.Duration;

/// What a carrier's answer permits. Whoever reads an answer must be sure of what it says: where
/// there is doubt whether a text left, the result is [Unknown].
public sealed interface SendResult {
  /// The carrier took it; a delivery report may follow. It must not be sent again.
  record Accepted(String carrierMessageId) implements SendResult {}

  /// Certainly not sent, and would not be if it were tried again.
  record Refused(String code) implements SendResult {}

  /// Certainly not sent; it may be tried again, not sooner than `rest`, by this carrier or another.
  ///
  /// @param trouble what stands in the way, and so what else had better wait
  record TryLater(String code, Duration rest, Trouble trouble) implements SendResult {
    public TryLater(String code, Duration rest) {
      this(code, rest, Trouble.MESSAGE);
    }
  }

  /// It may have been sent or not. An alert may be repeated, marked; nothing else may.
  record Unknown(String code) implements SendResult {}

  /// What stands in the way of a message that was not sent.
  enum Trouble {
    /// This message only: others go on.
    MESSAGE,
    /// The carrier cannot be reached or is ill. Some of these in a row, and it is left alone.
    LINE,
    /// Our account there: no money, a wrong key, an unknown sender, too many at once. Nothing goes
    /// before the rest is over, and somebody should look.
    ACCOUNT
  }
}
