package org.hakimtoto.notifier.carrier;

/// A carrier's key. Printed, it is stars.
public record ApiKey(String value) {
  @Override
  public String toString() {
    return "********";
  }
}
