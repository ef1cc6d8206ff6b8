package org.hakimtoto.core.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// When an officer may add a passkey, and how long one may be asked for.
public final class PasskeyPolicy {
  /// The most passkeys of one officer.
  public static final int MOST = 5;

  /// How long somebody may take to find and touch it.
  public static final Duration ATTEMPT = Duration.ofMinutes(5);

  private PasskeyPolicy() {}

  /// What a challenge is for.
  public enum Use {
    ADD,
    ENTER,
    PROVE
  }

  /// Why none is added.
  public enum Refusal {
    /// A code was not given just now.
    NOT_PROVED,
    /// The number is the officer's for less than a day.
    NEW_NUMBER,
    /// There are enough.
    TOO_MANY
  }

  /// What speaks against another passkey; empty: nothing.
  ///
  /// @param proved when a code was given last in the session that asks
  /// @param numbered when the officer's number was changed; empty: never
  /// @param has how many there are
  public static Optional<Refusal> against(
      Instant proved, Optional<Instant> numbered, int has, Instant now) {
    if (!SessionPolicy.proved(proved, now)) {
      return Optional.of(Refusal.NOT_PROVED);
    }
    if (DeskCodePolicy.against(List.of(), numbered, now).isPresent()) {
      return Optional.of(Refusal.NEW_NUMBER);
    }
    return has >= MOST ? Optional.of(Refusal.TOO_MANY) : Optional.empty();
  }
}
