package org.hakimtoto.gateway.desk;

/// The ministry's sign-in does not answer, or not as it should. What it said is not quoted.
final class MinistryAway extends Exception {
  private static final long serialVersionUID = 1L;

  MinistryAway() {
    super("the ministry's sign-in is away", null, false, false);
  }
}
