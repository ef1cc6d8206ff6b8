package org.hakimtoto.gateway.cli.smoke;

import java.util.Optional;
import java.util.Set;
import org.hakimtoto.gateway.config.Config;

/// Where a gateway is met. The carrier's address holds a secret and is never printed.
///
/// @param carrier `http://HOST:PORT/at/TOKEN`
/// @param operations `http://HOST:PORT`
/// @param desk the same; empty: it is not looked at
record SmokeTarget(
    String carrier, String operations, Optional<String> desk, String phone, String serviceCode) {
  private static final Set<String> ANY_ADDRESS = Set.of("0.0.0.0", "::");

  /// The gateway that a configuration is for, on this machine.
  static SmokeTarget of(Config config, String phone) {
    return new SmokeTarget(
        at(config.http()) + "/at/" + config.callbacks().token().value(),
        operations(config),
        Optional.of(at(config.desk().http())),
        phone,
        config.callbacks().serviceCode());
  }

  /// The operations port of this machine.
  static String operations(Config config) {
    return at(config.operations());
  }

  /// @param url of the USSD callback, or of the folder that it is in
  static String carrier(String url) {
    return url.replaceFirst("/(ussd)?$", "");
  }

  private static String at(Config.Http http) {
    String host = ANY_ADDRESS.contains(http.host()) ? "127.0.0.1" : http.host();
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + http.port();
  }
}
