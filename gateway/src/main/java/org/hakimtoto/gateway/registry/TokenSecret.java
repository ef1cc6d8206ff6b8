package org.hakimtoto.gateway.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.Base64;

/// What a program shows to be let in: 256 bits of chance.
public final class TokenSecret {
  private static final int BYTES = 32;

  private TokenSecret() {}

  /// A secret that signs events, as libraries of the Standard Webhooks want it.
  public static String asWebhookSecret(String secret) {
    return "whsec_" + Base64.getEncoder().encodeToString(secret.getBytes(UTF_8));
  }

  public static String fresh() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
