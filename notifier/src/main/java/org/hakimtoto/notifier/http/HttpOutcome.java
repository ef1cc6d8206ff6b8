package org.hakimtoto.notifier.http;

import java.time.Duration;
import java.util.Optional;

/// What became of a call, as far as we can know.
public sealed interface HttpOutcome {
  /// An answer came.
  ///
  /// @param retryAfter how long it asks us to wait. The form with a date is rare, and not worth a
  ///   clock's dispute: it is not read
  /// @param body empty when it was cut, for the beginning of something longer is not an answer
  /// @param cut whether there was more than [HttpCaller#MOST]
  record Answered(int status, Optional<Duration> retryAfter, String body, boolean cut)
      implements HttpOutcome {
    /// What strangers say is not for logs.
    @Override
    public String toString() {
      return "Answered[" + status + ", " + body.length() + " characters, cut " + cut + "]";
    }
  }

  /// Nothing of the request left.
  ///
  /// @param code a short word of ours, such as `cannot-connect`
  record NotSent(String code) implements HttpOutcome {}

  /// The request may have arrived, or part of it.
  record MayHaveArrived(String code) implements HttpOutcome {}
}
