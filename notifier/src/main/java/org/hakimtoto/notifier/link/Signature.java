package org.hakimtoto.notifier.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The signature of a delivery: HMAC-SHA-256 over the time, a dot and the body, in the header
/// `Haki-Signature: t=<seconds>,v1=<hex>`. While a secret is being rotated there is a `v1` for
/// each.
public final class Signature {
  public static final String HEADER = "Haki-Signature";

  /// A header longer than this is not looked at.
  static final int MAX_HEADER = 512;

  private static final String ALGORITHM = "HmacSHA256";

  private Signature() {}

  /// @param secrets the present one first
  public static String header(byte[] body, List<String> secrets, Instant now) {
    long seconds = now.getEpochSecond();
    var header = new StringBuilder("t=").append(seconds);
    for (String secret : secrets) {
      header.append(",v1=").append(HexFormat.of().formatHex(hmac(secret, seconds, body)));
    }
    return header.toString();
  }

  /// What a receiver does: whether the body was signed with one of `secrets`, no longer than
  /// `tolerance` ago or ahead. Takes the same time whichever byte differs.
  public static boolean verify(
      String header, byte[] body, List<String> secrets, Instant now, Duration tolerance) {
    if (header.length() > MAX_HEADER) {
      return false;
    }
    var given = new ArrayList<byte[]>();
    long seconds = Long.MIN_VALUE;
    try {
      for (String part : header.split(",", -1)) {
        if (part.startsWith("t=")) {
          seconds = Long.parseLong(part.substring(2));
        } else if (part.startsWith("v1=")) {
          given.add(HexFormat.of().parseHex(part.substring(3)));
        }
      }
    } catch (IllegalArgumentException notOurs) {
      return false;
    }
    return fresh(seconds, now, tolerance) && anyEqual(given, secrets, seconds, body);
  }

  private static boolean fresh(long seconds, Instant now, Duration tolerance) {
    long most = tolerance.toSeconds();
    return seconds >= now.getEpochSecond() - most && seconds <= now.getEpochSecond() + most;
  }

  private static boolean anyEqual(
      List<byte[]> given, List<String> secrets, long seconds, byte[] body) {
    boolean equal = false;
    for (String secret : secrets) {
      byte[] expected = hmac(secret, seconds, body);
      for (byte[] signature : given) {
        equal |= MessageDigest.isEqual(expected, signature);
      }
    }
    return equal;
  }

  private static byte[] hmac(String secret, long seconds, byte[] body) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
      mac.update((seconds + ".").getBytes(UTF_8));
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}
