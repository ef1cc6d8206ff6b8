package org.hakimtoto.store.outbox;

import java.util.Arrays;
import java.util.List;

/// What became of a text, as people ask.
public enum MessageFate {
  /// It has not left, or is on its way to the carrier.
  WAITING,
  /// The carrier took it; no word yet.
  WITH_CARRIER,
  DELIVERED,
  /// The network gave it up, or threw it away.
  NOT_DELIVERED,
  /// Nobody knows: the carrier never said.
  NOT_KNOWN,
  /// Refused for good, or too late to be sent.
  GIVEN_UP,
  /// What it told was no longer so.
  CANCELLED;

  public static MessageFate of(MessageState state) {
    return switch (state) {
      case READY, CLAIMED -> WAITING;
      case ACCEPTED -> WITH_CARRIER;
      case DELIVERED -> DELIVERED;
      case FAILED, EXPIRED -> NOT_DELIVERED;
      case AMBIGUOUS, UNREPORTED -> NOT_KNOWN;
      case DEAD -> GIVEN_UP;
      case CANCELLED -> CANCELLED;
    };
  }

  /// The states that mean it.
  List<MessageState> states() {
    return Arrays.stream(MessageState.values()).filter(state -> of(state) == this).toList();
  }

  /// Whether it may be that nobody read it, so that somebody should phone.
  public boolean callsForACall() {
    return switch (this) {
      case NOT_DELIVERED, NOT_KNOWN, GIVEN_UP -> true;
      case WAITING, WITH_CARRIER, DELIVERED, CANCELLED -> false;
    };
  }
}
