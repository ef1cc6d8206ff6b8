package org.hakimtoto.gateway.registry;

import java.security.SecureRandom;
import java.util.Base64;

/// What a program shows to be let in: 256 bits of chance.
public final class TokenSecret {
  private static final int BYTES = 32;

  private TokenSecret() {}

  public static String fresh() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
