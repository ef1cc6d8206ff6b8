package org.hakimtoto.gateway.sms;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// When a text was sent, as the carrier writes it: `2026-11-24T06:04:45Z`, or with a blank and no
/// zone, which is UTC.
final class SentAt {
  /// A text that took longer is answered and not acted upon: what was asked then may be long past.
  static final Duration LATE = Duration.ofHours(24);

  private SentAt() {}

  static Optional<Instant> read(String typed) {
    String iso = typed.strip().replace(' ', 'T');
    try {
      return iso.isEmpty()
          ? Optional.empty()
          : Optional.of(
              iso.endsWith("Z")
                  ? Instant.parse(iso)
                  : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  static boolean late(IncomingSms sms, Instant now) {
    return sms.sentAt().filter(sent -> sent.plus(LATE).isBefore(now)).isPresent();
  }
}
