package org.hakimtoto.notifier.http;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Optional;

/// How long an answer asks us to wait.
public final class RetryAfter {
  private RetryAfter() {}

  /// Empty when it does not say. The form with a date is rare, and not worth a clock's dispute.
  public static Optional<Duration> of(HttpHeaders headers) {
    return headers
        .firstValue("Retry-After")
        .filter(value -> value.matches("\\d{1,9}"))
        .map(value -> Duration.ofSeconds(Long.parseLong(value)));
  }
}
