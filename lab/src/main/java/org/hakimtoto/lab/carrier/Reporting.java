package org.hakimtoto.lab.carrier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the double reports of a text it took, and when.
public enum Reporting {
  ONCE,
  TWICE,
  /// Every step of the way.
  STEPS,
  OUT_OF_ORDER,
  /// Before the send is answered.
  EARLY,
  NEVER,
  FAILED,
  /// Off or out of coverage.
  ABSENT,
  /// Thrown away by a telco's filter.
  EXPIRED,
  /// On its way, and nothing after that.
  SENT;

  List<String> statuses() {
    return switch (this) {
      case ONCE, EARLY -> List.of("Success");
      case TWICE -> List.of("Success", "Success");
      case STEPS -> List.of("Sent", "Submitted", "Buffered", "Success");
      case OUT_OF_ORDER -> List.of("Success", "Sent");
      case NEVER -> List.of();
      case FAILED -> List.of("Failed");
      case ABSENT -> List.of("AbsentSubscriber");
      case EXPIRED -> List.of("Expired");
      case SENT -> List.of("Sent");
    };
  }

  /// Given with a failure and with nothing else.
  Optional<String> failureReason() {
    return this == FAILED ? Optional.of("DeliveryFailure") : Optional.empty();
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Reporting> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
