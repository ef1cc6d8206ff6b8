package org.hakimtoto.gateway.dial;

import org.hakimtoto.notifier.http.HttpOutcome;

/// What became of a dial of our own: pure.
public enum DialVerdict {
  /// A first screen, as a caller would have read it.
  ANSWERED,
  /// A screen that ends the call: busy, late, or nothing can be saved.
  SORRY,
  /// Whatever stands before us answered in our place, or did not let it through.
  REFUSED,
  /// An answer that is no screen.
  NO_SCREEN,
  /// Nothing listens there, the name leads nowhere, or TLS came to nothing.
  NO_LINE,
  /// It took longer than a carrier waits, or the line broke.
  NO_ANSWER;

  static DialVerdict of(HttpOutcome outcome) {
    return switch (outcome) {
      case HttpOutcome.Answered answered -> of(answered);
      case HttpOutcome.NotSent _ -> NO_LINE;
      case HttpOutcome.MayHaveArrived _ -> NO_ANSWER;
    };
  }

  private static DialVerdict of(HttpOutcome.Answered answered) {
    if (answered.status() != 200) {
      return REFUSED;
    }
    if (answered.body().startsWith("CON ")) {
      return ANSWERED;
    }
    return answered.body().startsWith("END ") ? SORRY : NO_SCREEN;
  }
}
