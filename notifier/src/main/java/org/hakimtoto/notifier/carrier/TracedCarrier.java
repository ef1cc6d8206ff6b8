package org.hakimtoto.notifier.carrier;

import java.util.Optional;
import org.hakimtoto.notifier.carrier.SendResult.Accepted;
import org.hakimtoto.notifier.carrier.SendResult.Refused;
import org.hakimtoto.notifier.carrier.SendResult.TryLater;
import org.hakimtoto.notifier.carrier.SendResult.Unknown;
import org.hakimtoto.store.trace.Spans;
import org.hakimtoto.store.trace.Step;

/// Tells how long a carrier took over each text. Of the text itself nothing.
public record TracedCarrier(Carrier carrier, Spans spans) implements Carrier {
  @Override
  public String name() {
    return carrier.name();
  }

  @Override
  public SendResult send(OutgoingSms sms) {
    var whole = spans.begin(Step.CARRIER);
    String word = "threw";
    try {
      SendResult result = whole.within(() -> carrier.send(sms));
      word = word(result);
      return result;
    } finally {
      whole.end(word);
    }
  }

  @Override
  public Optional<String> fault() {
    return carrier.fault();
  }

  @Override
  public void close() {
    carrier.close();
  }

  private static String word(SendResult result) {
    return switch (result) {
      case Accepted _ -> "accepted";
      case Refused _ -> "refused";
      case TryLater _ -> "try-later";
      case Unknown _ -> "unknown";
    };
  }
}
