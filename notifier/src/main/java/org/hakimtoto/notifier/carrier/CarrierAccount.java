package org.hakimtoto.notifier.carrier;

import java.net.URI;
import java.util.Optional;

/// Our account with a carrier that speaks Africa's Talking's contract.
///
/// @param host where it is spoken to, without a path
/// @param sender the registered sender id or short code; empty: none is named, and the carrier
///   takes its own
public record CarrierAccount(
    String username, ApiKey key, URI host, Endpoint endpoint, Optional<String> sender) {
  /// The name of the one account Africa's Talking's sandbox has for everybody.
  public static final String SANDBOX_USERNAME = "sandbox";

  private static final URI LIVE = URI.create("https://api.africastalking.com");
  private static final URI SANDBOX = URI.create("https://api.sandbox.africastalking.com");

  /// Which of the carrier's doors is knocked at.
  public enum Endpoint {
    /// A form; live and sandbox.
    LEGACY,
    /// JSON; live only, and the sender must be named.
    BULK
  }

  /// The same account at another of the carrier's hosts.
  public CarrierAccount at(URI other) {
    return new CarrierAccount(username, key, other, endpoint, sender);
  }

  /// Where an account is at home.
  public static URI homeOf(String username) {
    return username.equals(SANDBOX_USERNAME) ? SANDBOX : LIVE;
  }
}
