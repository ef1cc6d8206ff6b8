package org.hakimtoto.core.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// When an id token of a ministry's sign-in is good for this desk (OpenID Connect Core 1.0,
/// 3.1.3.7). Its signature is looked at before.
public final class MinistryPolicy {
  /// How long somebody may take to sign in there.
  public static final Duration ATTEMPT = Duration.ofMinutes(10);

  /// How far its clock and ours may differ.
  public static final Duration LEEWAY = Duration.ofMinutes(1);

  private MinistryPolicy() {}

  /// What an id token says of itself; empty: nothing, or nothing that can be read.
  ///
  /// @param party who it was made for (`azp`)
  /// @param authenticated when whoever it is about typed their password (`auth_time`)
  public record IdToken(
      Optional<String> issuer,
      List<String> audience,
      Optional<String> party,
      Optional<Instant> expires,
      Optional<Instant> issued,
      Optional<String> nonce,
      Optional<Instant> authenticated) {
    public IdToken {
      audience = List.copyOf(audience);
    }
  }

  /// What was asked for.
  ///
  /// @param begun when
  public record Asked(String issuer, String client, String nonce, Instant begun) {
    @Override
    public String toString() {
      return "Asked[***]";
    }
  }

  /// What is wrong with an id token.
  public enum Fault {
    OTHER_ISSUER,
    OTHER_AUDIENCE,
    EXPIRED,
    NOT_OF_NOW,
    OTHER_NONCE,
    /// The computer is shared: whoever sits there types a password, however lately another did.
    NOT_SIGNED_IN_NOW
  }

  /// Whether an attempt may still come back.
  public static boolean open(Instant begun, Instant now) {
    return now.isBefore(begun.plus(ATTEMPT));
  }

  /// What speaks against the token; empty: nothing.
  public static Optional<Fault> against(IdToken token, Asked asked, Instant now) {
    Instant earliest = asked.begun().minus(LEEWAY);
    if (token.issuer().filter(asked.issuer()::equals).isEmpty()) {
      return Optional.of(Fault.OTHER_ISSUER);
    }
    if (!forUs(token, asked.client())) {
      return Optional.of(Fault.OTHER_AUDIENCE);
    }
    if (token.expires().filter(end -> now.isBefore(end.plus(LEEWAY))).isEmpty()) {
      return Optional.of(Fault.EXPIRED);
    }
    if (token.issued().filter(at -> !at.isBefore(earliest)).isEmpty()) {
      return Optional.of(Fault.NOT_OF_NOW);
    }
    if (token.nonce().filter(asked.nonce()::equals).isEmpty()) {
      return Optional.of(Fault.OTHER_NONCE);
    }
    return token.authenticated().filter(at -> !at.isBefore(earliest)).isEmpty()
        ? Optional.of(Fault.NOT_SIGNED_IN_NOW)
        : Optional.empty();
  }

  /// For this desk and nobody beside it.
  private static boolean forUs(IdToken token, String client) {
    return token.audience().equals(List.of(client))
        && token.party().filter(party -> !party.equals(client)).isEmpty();
  }
}
