package org.hakimtoto.notifier.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hakimtoto.core.contact.NumberHealth;
import org.hakimtoto.core.contact.NumberHealth.Fate;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.store.contact.NewCall.Reason;
import org.hakimtoto.store.outbox.EndedMessage;
import org.hakimtoto.store.outbox.EndedMessage.Consequences;
import org.hakimtoto.store.outbox.EndedMessage.Follows;
import org.hakimtoto.store.outbox.EndedMessage.OfNumber;
import org.hakimtoto.store.outbox.MessageState;

/// What follows from a text that did not arrive, as far as anybody knows: who phones, and what it
/// says of the number. Pure.
public final class Unreached {
  /// A call about no day in court is made within a day.
  static final Duration CALL_WITHIN = Duration.ofDays(1);

  /// A family needs this long to come.
  static final Duration BEFORE_HEARING = Duration.ofHours(2);

  /// The least time an office has for a call.
  static final Duration LEAST = Duration.ofMinutes(30);

  /// As long as the office had that the alert did not reach.
  public static final Duration ALARM_WITHIN = Duration.ofMinutes(30);

  /// How long an urgent text may wait for a carrier before somebody phones instead.
  public static final Duration MOST_UNSENT = Duration.ofMinutes(10);

  /// Our own words for a text that had better not be sent, and that no call replaces: a number that
  /// must not be used, and a person who wants no texts.
  private static final Set<String> WISHED = Set.of("do-not-contact", "stopped");

  /// What the network says of us, our credit or our sender, and not of the number.
  private static final Set<String> OURS =
      Set.of(
          "insufficientcredit",
          "invalidlinkid",
          "usernotsubscribedtoproduct",
          "donotdisturbrejection");

  /// What a carrier refuses because there is no such number.
  private static final Set<String> NO_NUMBER =
      Set.of("invalidphonenumber", "unsupportednumbertype");

  private static final Set<String> ALARMS =
      Set.of(
          MessageKind.ALERT_RED.key(),
          MessageKind.ALERT_PARTIAL.key(),
          MessageKind.ALERT_SUPERVISING.key());

  private Unreached() {}

  public static Consequences of(EndedMessage message, Instant now) {
    return new Consequences(follows(message, now), ofNumber(message, now));
  }

  static Follows follows(EndedMessage message, Instant now) {
    boolean toldADay = message.addressed().hearing().isPresent();
    if (!message.caseIsOpen()
        || WISHED.contains(message.failure())
        || (toldADay && message.hearing().filter(now::isBefore).isEmpty())
        || (optedOut(message.failure()) && !message.addressed().legal())) {
      return new Follows.Nothing();
    }
    if (ALARMS.contains(message.kind())) {
      return message.reachedNobody()
          ? new Follows.Alarm(now.plus(ALARM_WITHIN))
          : new Follows.Nothing();
    }
    return message.addressed().contact().isPresent() || toldADay
        ? new Follows.Call(reason(message.failure()), due(message.hearing(), now))
        : new Follows.Nothing();
  }

  /// Only a contact's: an officer's number is the roster's.
  static OfNumber ofNumber(EndedMessage message, Instant now) {
    if (message.number().isEmpty()) {
      return new OfNumber.Nothing();
    }
    if (optedOut(message.failure())) {
      return new OfNumber.OptedOut();
    }
    EndedMessage.NumberPast number = message.number().get();
    Optional<OfNumber> suspect =
        number.unsureAlready()
            ? Optional.empty()
            : NumberHealth.of(tried(number), now, number.reportsCome()).map(OfNumber.Suspect::new);
    return suspect.orElseGet(OfNumber.Nothing::new);
  }

  private static List<NumberHealth.Tried> tried(EndedMessage.NumberPast number) {
    return number.texts().stream()
        .flatMap(text ->
            fate(text.state(), text.failure())
                .map(fate -> new NumberHealth.Tried(fate, text.dueAt()))
                .stream())
        .toList();
  }

  /// By when somebody must have phoned.
  static Instant due(Optional<Instant> hearing, Instant now) {
    Instant within = now.plus(CALL_WITHIN);
    Instant least = now.plus(LEAST);
    return hearing
        .map(day -> day.minus(BEFORE_HEARING))
        .filter(before -> before.isBefore(within))
        .map(before -> before.isBefore(least) ? least : before)
        .orElse(within);
  }

  private static Reason reason(String failure) {
    return switch (failure) {
      case "call-only" -> Reason.CALL_ONLY;
      case "number-unsure" -> Reason.NUMBER_UNSURE;
      default -> Reason.NOT_REACHED;
    };
  }

  /// What a text says of the number it went to; empty: nothing.
  static Optional<Fate> fate(MessageState state, String failure) {
    return switch (state) {
      case DELIVERED -> Optional.of(Fate.ARRIVED);
      case FAILED ->
          OURS.contains(word(failure)) || optedOut(failure)
              ? Optional.empty()
              : Optional.of(Fate.FAILED);
      case UNREPORTED -> Optional.of(Fate.UNKNOWN);
      case DEAD -> NO_NUMBER.contains(word(failure)) ? Optional.of(Fate.FAILED) : Optional.empty();
      // thrown away by the filter, on its way, or never sent
      case EXPIRED, READY, CLAIMED, ACCEPTED, AMBIGUOUS, CANCELLED -> Optional.empty();
    };
  }

  /// Whether its owner opted out at the carrier, which spells it in two ways.
  private static boolean optedOut(String failure) {
    return word(failure).equals("userinblacklist");
  }

  private static String word(String failure) {
    return failure.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
