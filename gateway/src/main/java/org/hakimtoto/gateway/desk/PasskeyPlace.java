package org.hakimtoto.gateway.desk;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where the desk stands for a browser: a passkey is good there and nowhere else. Pure.
///
/// @param host a name: to an address of numbers no browser binds a passkey
record PasskeyPlace(String origin, String host) {
  private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[.*");

  /// @param origin as the browser says; empty result: no passkey is good there
  static Optional<PasskeyPlace> of(String origin) {
    try {
      return Optional.ofNullable(new URI(origin).getHost())
          .filter(host -> !NUMBERS.matcher(host).matches())
          .map(host -> new PasskeyPlace(origin, host));
    } catch (URISyntaxException notAnOrigin) {
      return Optional.empty();
    }
  }
}
