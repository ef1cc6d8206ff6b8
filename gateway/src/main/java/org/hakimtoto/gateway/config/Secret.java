package org.hakimtoto.gateway.config;

/// A value that must not be printed: its text is stars.
public record Secret(String value) {
  public static final Secret NONE = new Secret("");

  public boolean isEmpty() {
    return value.isEmpty();
  }

  @Override
  public String toString() {
    return value.isEmpty() ? "" : "********";
  }
}
