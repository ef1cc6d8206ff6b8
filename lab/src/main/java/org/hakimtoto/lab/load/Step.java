package org.hakimtoto.lab.load;

/// What one callback is, to be measured apart: a PIN is slow on purpose and must not hide the rest.
public enum Step {
  DIAL("dial"),
  KEY("menu key"),
  /// The key from which on a dropped call is a report: it waits until that is written down.
  DRAFT("draft, written"),
  FILE("filing press"),
  PIN("PIN + filing"),
  SMS("status SMS");

  private final String words;

  Step(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// Whether a report is saved by it, so that its answer has a reference on it.
  public boolean files() {
    return this == FILE || this == PIN;
  }
}
