package org.hakimtoto.notifier.send;

/// How many texts that are no alerts are on their way at once: no more than the carrier takes, so
/// that none is turned away there and has to come again.
///
/// @param groups batches at once
/// @param othersAtOnce texts in each
public record SendConcurrency(int groups, int othersAtOnce) {
  /// As fast as the outbox can.
  public static final SendConcurrency FULL = new SendConcurrency(4, 128);

  public SendConcurrency {
    if (groups < 1 || othersAtOnce < 1) {
      throw new IllegalArgumentException("a pace that goes nowhere");
    }
  }

  /// For a carrier that takes so many at once and so many a second. The alerts have their own part
  /// of its lines, and half of each second.
  public static SendConcurrency of(int inFlight, int perSecond) {
    int lines = Math.min(inFlight - Dispatch.ALERTS_ON_THE_WIRE, FULL.mostOthers());
    int most = Math.max(1, Math.min(lines, perSecond / 2));
    int groups = most < 2 * FULL.groups() ? 1 : FULL.groups();
    return new SendConcurrency(groups, most / groups);
  }

  int mostOthers() {
    return groups * othersAtOnce;
  }
}
