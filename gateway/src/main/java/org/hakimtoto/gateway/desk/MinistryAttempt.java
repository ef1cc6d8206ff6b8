package org.hakimtoto.gateway.desk;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// A sign-in by a ministry's account that is under way. All that goes to the ministry's sign-in
/// comes out of one secret by a hash, and the secret lies in a cookie of the browser that began:
/// with what is in the address no other browser gets on. Pure.
///
/// @param secret 256 random bits in base64url
record MinistryAttempt(String secret) {
  /// A browser keeps a cookie of such a name for this host alone.
  static final String COOKIE = "__Host-haki-ministry";

  /// What has to come back with the browser.
  String state() {
    return of("state");
  }

  /// What has to come back in the id token.
  String nonce() {
    return of("nonce");
  }

  /// What proves that who began is who takes the token.
  String verifier() {
    return of("verifier");
  }

  /// What is told of [#verifier] before (RFC 7636, S256).
  String challenge() {
    return hash(verifier());
  }

  boolean cameBackWith(String state) {
    return MessageDigest.isEqual(state().getBytes(US_ASCII), state.getBytes(US_ASCII));
  }

  private String of(String use) {
    return hash(use + " " + secret);
  }

  private static String hash(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "MinistryAttempt[***]";
  }
}
