package org.hakimtoto.menus.vocabulary;

/// What an intent brings once it is done; shown by the screen that decides it and by no other.
public enum Result implements Value {
  REFERENCE(11),
  SMS_CODE(6);

  private final int septets;

  Result(int septets) {
    this.septets = septets;
  }

  @Override
  public int septets() {
    return septets;
  }
}
