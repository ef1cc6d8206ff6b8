package org.hakimtoto.menus.vocabulary;

/// What the house knows of a caller, told by the answer to a question.
public enum Fact implements Value {
  /// The caller's office; known of those on the roster only.
  UNIT(30),
  /// The name of the caller's own area; only where it is one.
  AREA(26),
  /// How many tries of a PIN are left.
  LEFT(1),
  /// How long a PIN is locked.
  MINUTES(5),
  /// For the shell, which alone can read it: who the caller is.
  OFFICER(0),
  /// For the shell: the caller's own area.
  OWN_AREA(0);

  private final int septets;

  Fact(int septets) {
    this.septets = septets;
  }

  @Override
  public int septets() {
    return septets;
  }
}
