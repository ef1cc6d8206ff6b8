package org.hakimtoto.notifier;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.hakimtoto.store.ClaimedMessage;
import org.hakimtoto.store.DeliveryClass;
import org.hakimtoto.store.MessageState;
import org.hakimtoto.store.Settlement;

/// How a message moves (reliability.md §3.3): pure.
public final class MessageProgress {
  static final Duration FIRST_REST = Duration.ofSeconds(5);
  static final Duration LONGEST_REST = Duration.ofMinutes(10);

  private MessageProgress() {}

  /// What an attempt came to.
  ///
  /// @param jitter 0 to 1, spreads the tries of many messages
  public static Settlement settled(ClaimedMessage message, SendResult result, double jitter) {
    return switch (result) {
      case SendResult.Accepted accepted ->
          new Settlement(
              MessageState.ACCEPTED,
              Duration.ZERO,
              Optional.of(accepted.carrierMessageId()),
              Optional.empty(),
              message.repeat());
      case SendResult.Refused refused -> last(message, refused.code());
      case SendResult.TryLater later -> later(message, later, jitter);
      case SendResult.Unknown unknown -> unknown(message, unknown.code());
    };
  }

  /// Where a delivery report moves a message; empty: nowhere. Only forward, so that reports may
  /// come twice and in any order. A message that waits for a further attempt is stopped by nothing
  /// but the word that an earlier one arrived.
  public static Optional<MessageState> reported(MessageState state, String carrierStatus) {
    if (state == MessageState.DELIVERED) {
      return Optional.empty();
    }
    Optional<MessageState> said =
        switch (carrierStatus.toLowerCase(Locale.ROOT)) {
          case "success" -> Optional.of(MessageState.DELIVERED);
          case "failed", "rejected", "absentsubscriber" -> Optional.of(MessageState.FAILED);
          case "expired" -> Optional.of(MessageState.EXPIRED);
          default -> Optional.empty();
        };
    // of two final words that differ the better one is kept, whichever came first
    return said.filter(next -> rank(next) > rank(state))
        .filter(next -> next == MessageState.DELIVERED || !isToBeSent(state));
  }

  private static boolean isToBeSent(MessageState state) {
    return state == MessageState.READY || state == MessageState.CLAIMED;
  }

  private static int rank(MessageState state) {
    return switch (state) {
      case READY, CLAIMED, AMBIGUOUS -> 0;
      case ACCEPTED -> 1;
      case UNREPORTED -> 2;
      case DEAD -> 3;
      case FAILED -> 4;
      case EXPIRED -> 5;
      case DELIVERED, CANCELLED -> 6;
    };
  }

  /// However often it was tried: the deadline of the message ends the tries, and nothing else.
  private static Settlement later(
      ClaimedMessage message, SendResult.TryLater later, double jitter) {
    Duration grown = FIRST_REST.multipliedBy(1L << Math.min(message.attempts() - 1, 10));
    Duration rest = grown.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : grown;
    rest = rest.plus(Duration.ofMillis((long) (rest.toMillis() * jitter / 2)));
    return new Settlement(
        MessageState.READY,
        rest.compareTo(later.rest()) > 0 ? rest : later.rest(),
        Optional.empty(),
        Optional.of(later.code()),
        message.repeat());
  }

  /// An alert that may have been sent twice already is not sent a third time.
  private static Settlement unknown(ClaimedMessage message, String code) {
    boolean repeatedAlready = message.deliveryClass() == DeliveryClass.A && message.repeat();
    return new Settlement(
        repeatedAlready ? MessageState.DEAD : MessageState.AMBIGUOUS,
        Duration.ZERO,
        Optional.empty(),
        Optional.of(code),
        message.repeat());
  }

  private static Settlement last(ClaimedMessage message, String code) {
    return new Settlement(
        MessageState.DEAD, Duration.ZERO, Optional.empty(), Optional.of(code), message.repeat());
  }
}
