package org.hakimtoto.notifier.link;

import java.time.Duration;
import org.hakimtoto.store.link.LinkSettlement;

/// What an answer means for an event: pure. For CJIMS nothing is ever given up; what a subscriber
/// does not take is put aside after [#REFUSED] or [#SILENT].
public final class RetryPlan {
  static final Duration FIRST_REST = Duration.ofSeconds(2);

  /// The longest rest, whatever the receiver asks for.
  public static final Duration LONGEST_REST = Duration.ofMinutes(15);

  /// How long a subscriber may refuse an event before it is put aside.
  public static final Duration REFUSED = Duration.ofDays(1);

  /// How long an event waits for a subscriber that does not answer before it is put aside.
  public static final Duration SILENT = Duration.ofDays(7);

  private static final int GONE = 410;

  private RetryPlan() {}

  /// @param health what the answer says of the receiver itself
  public record Verdict(LinkSettlement settlement, Health health) {}

  public enum Health {
    /// It answers; whether it takes the event is another matter.
    WELL,
    /// It is down or overloaded.
    ILL,
    /// It says that there is nobody here any more: no case need try before the longest rest.
    GONE
  }

  /// @param attempts how often the event was tried, this time included
  /// @param jitter 0 to 1, spreads the tries of many cases
  public static Verdict verdict(LinkAnswer answer, int attempts, double jitter) {
    return switch (answer) {
      case LinkAnswer.None none ->
          new Verdict(LinkSettlement.again(rest(attempts, jitter), none.code(), false), Health.ILL);
      case LinkAnswer.Status status -> verdict(status, attempts, jitter);
    };
  }

  private static Verdict verdict(LinkAnswer.Status status, int attempts, double jitter) {
    int code = status.code();
    if (code >= 200 && code < 300) {
      return new Verdict(LinkSettlement.DELIVERED, Health.WELL);
    }
    String failure = "http-" + code;
    if (comesBack(code)) {
      Duration rest = rest(attempts, jitter);
      Duration asked = shorter(status.retryAfter().orElse(Duration.ZERO), LONGEST_REST);
      return new Verdict(
          LinkSettlement.again(rest.compareTo(asked) > 0 ? rest : asked, failure, false),
          Health.ILL);
    }
    // a refusal, or a redirect, which is never followed
    return new Verdict(
        LinkSettlement.again(LONGEST_REST, failure, true),
        code == GONE ? Health.GONE : Health.WELL);
  }

  /// Whether the receiver may take the same bytes later.
  private static boolean comesBack(int code) {
    return switch (code) {
      case 408, 409, 425, 429 -> true;
      default -> code >= 500;
    };
  }

  /// Doubles with each attempt; jitter takes off up to half.
  static Duration rest(int attempts, double jitter) {
    Duration grown = FIRST_REST.multipliedBy(1L << Math.clamp(attempts - 1, 0, 20));
    Duration rest = shorter(grown, LONGEST_REST);
    return rest.minusMillis((long) (rest.toMillis() * jitter / 2));
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
