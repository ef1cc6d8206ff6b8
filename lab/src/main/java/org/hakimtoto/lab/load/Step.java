package org.hakimtoto.lab.load;

/// What one callback is, to be measured apart: a PIN is slow on purpose and must not hide the rest.
enum Step {
  DIAL("dial"),
  KEY("menu key"),
  FILE("filing press"),
  PIN("PIN + filing"),
  SMS("status SMS");

  private final String words;

  Step(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /// Whether its answer is the last screen of a session, with a reference on it.
  boolean files() {
    return this == FILE || this == PIN;
  }
}
