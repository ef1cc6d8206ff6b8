package org.hakimtoto.store.outbox;

/// What is worse for a message: to be lost, or to be sent twice (reliability.md G7, G8).
public enum DeliveryClass {
  /// At least once: alerts. A repeat after an unknown outcome is marked as one.
  A,
  /// At most once: receipts, replies, codes. An unknown outcome is parked.
  B
}
