package org.hakimtoto.lab.carrier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How the double answers a send.
public enum Behaviour {
  OK(true),
  /// Like `ok`, after [AtDouble#SLOW].
  SLOW(true),
  /// Takes the text and never answers.
  SILENT(true),
  /// Takes the text, and the line breaks in the middle of the answer.
  CUTS_HALFWAY(true),
  /// Takes the text, and the answer ends early as if it were whole.
  TRUNCATED_JSON(true),
  /// Takes the text and resets the line instead of answering.
  ACCEPTS_AND_RESETS(true),
  /// The text is in no list and HTTP says 201.
  INVALID_SENDER_ID(false),
  /// The recipient's code says 405.
  NO_BALANCE(false),
  /// The recipient's code says 406.
  BLACKLISTED(false),
  /// The recipient's code says 500.
  INTERNAL_ERROR(false),
  UNAUTHORIZED(false),
  TOO_MANY(false),
  HTML_502(false),
  REDIRECTS(false);

  private final boolean takes;

  Behaviour(boolean takes) {
    this.takes = takes;
  }

  /// Whether the text goes out, whatever the answer says.
  public boolean takes() {
    return takes;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Behaviour> of(String word) {
    return Arrays.stream(values()).filter(mood -> mood.word().equals(word)).findFirst();
  }
}
