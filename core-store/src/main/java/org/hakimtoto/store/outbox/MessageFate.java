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
  CANCELLED,
  /// A trial goes on, and the number is not one of those that are texted in it.
  WITHHELD;

  /// Why a text of a trial did not leave.
  public static final String TRIAL = "trial";

  /// @param failure as it was kept with the state; empty: nothing was
  public static MessageFate of(MessageState state, String failure) {
    return state == MessageState.CANCELLED && failure.equals(TRIAL) ? WITHHELD : of(state);
  }

  private static MessageFate of(MessageState state) {
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

  /// The states that mean it, as the message desk tells them apart.
  List<String> states() {
    return this == WITHHELD
        ? List.of(WITHHELD.name())
        : Arrays.stream(MessageState.values())
            .filter(state -> of(state) == this)
            .map(Enum::name)
            .toList();
  }

  /// Of a state as the message desk tells them apart.
  static MessageFate told(String state) {
    return state.equals(WITHHELD.name()) ? WITHHELD : of(MessageState.valueOf(state));
  }

  /// Whether it may be that nobody read it, so that somebody should phone.
  public boolean callsForACall() {
    return switch (this) {
      case NOT_DELIVERED, NOT_KNOWN, GIVEN_UP -> true;
      case WAITING, WITH_CARRIER, DELIVERED, CANCELLED, WITHHELD -> false;
    };
  }
}
