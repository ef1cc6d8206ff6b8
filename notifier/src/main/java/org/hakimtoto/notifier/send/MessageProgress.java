package org.hakimtoto.notifier.send;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.hakimtoto.core.contact.SafeHours;
import org.hakimtoto.notifier.carrier.SendResult;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.store.outbox.ClaimedMessage;
import org.hakimtoto.store.outbox.DeliveryClass;
import org.hakimtoto.store.outbox.MessageState;
import org.hakimtoto.store.outbox.ReportedMessage;
import org.hakimtoto.store.outbox.ReportedMessage.Move;
import org.hakimtoto.store.outbox.Settlement;

/// How a message moves (reliability.md §3.3): pure.
public final class MessageProgress {
  static final Duration FIRST_REST = Duration.ofSeconds(5);
  static final Duration LONGEST_REST = Duration.ofMinutes(10);

  /// How long an alert rests when the phone was off, and how often.
  static final Duration ABSENT_REST = Duration.ofMinutes(30);

  static final int MOST_ABSENCES = 3;

  /// The longest rest of what is most urgent: a carrier that is well again carries it at once.
  static final Duration LONGEST_REST_OF_RED = Duration.ofMinutes(1);

  /// An alert of unknown outcome is repeated after this.
  public static final Duration REPEAT_AFTER = Duration.ofMinutes(10);

  /// What is most urgent is repeated sooner at first, then with doubled rests up to
  /// [#REPEAT_AFTER]: so often may an officer read the same text while a carrier is ill.
  static final Duration FIRST_REPEAT_OF_RED = Duration.ofMinutes(2);

  /// After this much silence of the carrier nobody knows what became of a message.
  public static final Duration SILENCE = Duration.ofDays(2);

  private static final String DEADLINE = "deadline";

  private MessageProgress() {}

  /// What stands against sending it at this moment: its deadline, or the safe hours of whom it is
  /// for. Empty: it may go.
  public static Optional<Settlement> beforeSending(ClaimedMessage message, Instant now) {
    if (now.isAfter(message.deadline())) {
      return Optional.of(last(message, DEADLINE, false));
    }
    return safe(message.addressed().hours(), now).equals(now)
        ? Optional.empty()
        : Optional.of(again(message, now, "safe-hours"));
  }

  /// A message that something speaks against is not sent.
  public static Settlement notSent(ClaimedMessage message, MessageState state, String code) {
    return new Settlement(
        state, Instant.EPOCH, Optional.empty(), Optional.of(code), message.repeat(), false);
  }

  /// Back to where it was claimed from: it may go at once.
  public static Settlement putBack(ClaimedMessage message, Instant now) {
    return new Settlement(
        MessageState.READY, now, Optional.empty(), Optional.empty(), message.repeat(), false);
  }

  /// What an attempt came to.
  ///
  /// @param jitter 0 to 1, spreads the tries of many messages
  public static Settlement settled(
      ClaimedMessage message, SendResult result, Instant now, double jitter) {
    return switch (result) {
      case SendResult.Accepted accepted ->
          new Settlement(
              MessageState.ACCEPTED,
              Instant.EPOCH,
              Optional.of(accepted.carrierMessageId()),
              Optional.empty(),
              message.repeat(),
              true);
      case SendResult.Refused refused -> last(message, refused.code(), false);
      case SendResult.TryLater later ->
          again(message, now.plus(rest(message, later, jitter)), later.code());
      case SendResult.Unknown unknown -> unknown(message, unknown.code(), now);
    };
  }

  /// Where a delivery report moves a message; empty: nowhere. Only forward, so that reports may
  /// come twice and in any order. A message that waits for a further attempt is stopped by nothing
  /// but the word that an earlier one arrived; one that waits because the phone was off also by the
  /// word that it is given up.
  public static Optional<Move> reported(
      ReportedMessage message, String carrierStatus, Instant now) {
    return switch (carrierStatus.toLowerCase(Locale.ROOT)) {
      case "success" -> forward(message, MessageState.DELIVERED);
      case "failed", "rejected" -> forward(message, MessageState.FAILED);
      // a phone that is off says nothing new of a message that waits already
      case "absentsubscriber" ->
          isToBeSent(message.state()) ? Optional.empty() : absent(message, now);
      case "expired" -> forward(message, MessageState.EXPIRED);
      default -> Optional.empty();
    };
  }

  /// Whether it is a message that somebody was counting on and that did not arrive, as far as we
  /// know.
  static boolean isLost(MessageState state) {
    return switch (state) {
      case FAILED, EXPIRED, DEAD, UNREPORTED -> true;
      case READY, CLAIMED, ACCEPTED, AMBIGUOUS, DELIVERED, CANCELLED -> false;
    };
  }

  private static Optional<Move> absent(ReportedMessage message, Instant now) {
    Instant due = safe(message.hours(), now.plus(ABSENT_REST));
    boolean tryAgain =
        message.deliveryClass() == DeliveryClass.A
            && message.latest()
            && isWithCarrier(message.state())
            && message.absences() < MOST_ABSENCES
            && !due.isAfter(message.deadline());
    return tryAgain
        ? Optional.of(new Move(MessageState.READY, due))
        : forward(message, MessageState.FAILED);
  }

  private static Optional<Move> forward(ReportedMessage message, MessageState next) {
    boolean counts = next == MessageState.DELIVERED || mayBeGivenUp(message);
    // of two final words that differ the better one is kept, whichever came first
    return counts && rank(next) > rank(message.state())
        ? Optional.of(new Move(next, Instant.EPOCH))
        : Optional.empty();
  }

  /// What a carrier says of an attempt before the last does not end the last.
  private static boolean mayBeGivenUp(ReportedMessage message) {
    boolean rests = message.state() == MessageState.READY && message.absences() > 0;
    return message.latest() && (!isToBeSent(message.state()) || rests);
  }

  private static boolean isToBeSent(MessageState state) {
    return state == MessageState.READY || state == MessageState.CLAIMED;
  }

  private static boolean isWithCarrier(MessageState state) {
    return state == MessageState.ACCEPTED || state == MessageState.UNREPORTED;
  }

  private static int rank(MessageState state) {
    return switch (state) {
      case READY, CLAIMED, AMBIGUOUS -> 0;
      case ACCEPTED -> 1;
      case UNREPORTED -> 2;
      case DEAD -> 3;
      case FAILED -> 4;
      // void, yet an earlier attempt may have told it all the same
      case EXPIRED, CANCELLED -> 5;
      case DELIVERED -> 6;
    };
  }

  private static Instant safe(Optional<SafeHours> hours, Instant at) {
    return hours.map(safe -> safe.next(at)).orElse(at);
  }

  private static Duration rest(ClaimedMessage message, SendResult.TryLater later, double jitter) {
    Duration rest = grown(FIRST_REST, message, isRed(message) ? LONGEST_REST_OF_RED : LONGEST_REST);
    rest = rest.plus(Duration.ofMillis((long) (rest.toMillis() * jitter / 2)));
    return rest.compareTo(later.rest()) > 0 ? rest : later.rest();
  }

  private static Duration grown(Duration first, ClaimedMessage message, Duration longest) {
    Duration grown = first.multipliedBy(1L << Math.clamp(message.attempts() - 1L, 0, 10));
    return grown.compareTo(longest) > 0 ? longest : grown;
  }

  private static boolean isRed(ClaimedMessage message) {
    return message.deliveryClass() == DeliveryClass.A && message.priority() == Priority.RED;
  }

  /// However often it was tried: the deadline of the message ends the tries, and nothing else.
  private static Settlement again(ClaimedMessage message, Instant notBefore, String code) {
    Instant due = safe(message.addressed().hours(), notBefore);
    return due.isAfter(message.deadline())
        ? last(message, DEADLINE, false)
        : new Settlement(
            MessageState.READY, due, Optional.empty(), Optional.of(code), message.repeat(), false);
  }

  /// An alert that may have been sent twice already is not sent a third time; what is most urgent
  /// is repeated until its deadline, for a child in danger must not wait for a carrier to be well.
  private static Settlement unknown(ClaimedMessage message, String code, Instant now) {
    boolean repeatedAlready = message.deliveryClass() == DeliveryClass.A && message.repeat();
    if (repeatedAlready && !isRed(message)) {
      return last(message, code, true);
    }
    Instant again =
        isRed(message)
            ? now.plus(grown(FIRST_REPEAT_OF_RED, message, REPEAT_AFTER))
            : Instant.EPOCH;
    return new Settlement(
        MessageState.AMBIGUOUS, again, Optional.empty(), Optional.of(code), message.repeat(), true);
  }

  private static Settlement last(ClaimedMessage message, String code, boolean mayHaveLeft) {
    return new Settlement(
        MessageState.DEAD,
        Instant.EPOCH,
        Optional.empty(),
        Optional.of(code),
        message.repeat(),
        mayHaveLeft);
  }
}
