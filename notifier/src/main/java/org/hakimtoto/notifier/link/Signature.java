package org.hakimtoto.notifier.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The signature of a delivery by the [Standard Webhooks](https://www.standardwebhooks.com), for
/// which there are libraries in most languages: HMAC-SHA-256 over id, time and body with dots
/// between, in base64. While a secret is being rotated there is a signature by each.
public final class Signature {
  /// The event's id: a repeat has the same one.
  public static final String ID = "webhook-id";

  /// Seconds since 1970.
  public static final String TIMESTAMP = "webhook-timestamp";

  /// `v1,<base64>`, one for each secret, with a blank between.
  public static final String SIGNATURE = "webhook-signature";

  /// A header longer than this is not looked at.
  static final int MAX_HEADER = 512;

  private static final String VERSION = "v1,";
  private static final String ALGORITHM = "HmacSHA256";

  private Signature() {}

  /// What is sent beside the body.
  ///
  /// @param secrets the present one first
  public static Map<String, String> headers(
      String id, byte[] body, List<String> secrets, Instant now) {
    String seconds = Long.toString(now.getEpochSecond());
    String signatures =
        secrets.stream()
            .map(secret -> VERSION + base64(hmac(secret, id, seconds, body)))
            .collect(Collectors.joining(" "));
    return Map.of(ID, id, TIMESTAMP, seconds, SIGNATURE, signatures);
  }

  /// What a receiver does: whether the body was signed with one of `secrets`, no longer than
  /// `tolerance` ago or ahead. Takes the same time whichever byte differs.
  ///
  /// @param header the value of a header; empty where there is none
  public static boolean verify(
      Function<String, String> header,
      byte[] body,
      List<String> secrets,
      Instant now,
      Duration tolerance) {
    String id = header.apply(ID);
    String seconds = header.apply(TIMESTAMP);
    String signatures = header.apply(SIGNATURE);
    if (Stream.of(id, seconds, signatures).anyMatch(value -> value.length() > MAX_HEADER)
        || !fresh(seconds, now, tolerance)) {
      return false;
    }
    List<String> given = List.of(signatures.split(" ", -1));
    boolean equal = false;
    for (String secret : secrets) {
      byte[] expected = (VERSION + base64(hmac(secret, id, seconds, body))).getBytes(UTF_8);
      for (String signature : given) {
        equal |= MessageDigest.isEqual(expected, signature.getBytes(UTF_8));
      }
    }
    return equal;
  }

  private static boolean fresh(String timestamp, Instant now, Duration tolerance) {
    try {
      long seconds = Long.parseLong(timestamp);
      long most = tolerance.toSeconds();
      return seconds >= now.getEpochSecond() - most && seconds <= now.getEpochSecond() + most;
    } catch (NumberFormatException notOurs) {
      return false;
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] hmac(String secret, String id, String seconds, byte[] body) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
      mac.update((id + "." + seconds + ".").getBytes(UTF_8));
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}
