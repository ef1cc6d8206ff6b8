package org.hakimtoto.store.outbox;

/// Where a message is on its way (reliability.md §3.3).
public enum MessageState {
  /// May be claimed when it is due.
  READY,
  /// A worker holds it under a lease that was committed before a byte left.
  CLAIMED,
  /// The carrier took it; a delivery report may follow.
  ACCEPTED,
  /// The carrier may or may not have taken it.
  AMBIGUOUS,
  /// On the handset, says the carrier.
  DELIVERED,
  /// The network gave it up.
  FAILED,
  /// Thrown away by the network's filter.
  EXPIRED,
  /// We gave it up: refused for good, or its deadline passed.
  DEAD,
  /// What it told is no longer so: it is not sent any more.
  CANCELLED,
  /// The carrier took it and nobody ever said what became of it.
  UNREPORTED;

  /// Whether nothing moves it any more but a late word of the carrier.
  public boolean last() {
    return switch (this) {
      case DELIVERED, FAILED, EXPIRED, DEAD, CANCELLED, UNREPORTED -> true;
      case READY, CLAIMED, ACCEPTED, AMBIGUOUS -> false;
    };
  }
}
