package org.hakimtoto.gateway.ussd;

/// One answered transcript of a session: how long it was and its keyed hash, never the text itself,
/// for it holds everything the caller typed.
///
/// @param answer the bytes that went out, prefix included
public record Answered(int length, String hash, String answer) {
  /// Hex digits of a transcript's hash, which is compared within one session only.
  static final int HASH_DIGITS = 16;

  boolean ended() {
    return answer.startsWith("END");
  }

  @Override
  public String toString() {
    return "Answered[" + length + "]";
  }
}
