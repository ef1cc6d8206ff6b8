package org.hakimtoto.core.value;

import java.util.Arrays;

/// The way by which something is asked for or done, as the audit has it.
public enum Channel {
  USSD("ussd"),
  SMS("sms"),
  API("api"),
  /// An officer who has signed in at the desk.
  DESK("desk"),
  /// The command line of those who run the service.
  CLI("cli"),
  /// The carrier, which passes on what people told it.
  CARRIER("carrier"),
  /// By itself: a time limit, a number that fails. The audit calls it as it always did.
  SYSTEM("house");

  private final String wire;

  Channel(String wire) {
    this.wire = wire;
  }

  /// The word that the audit keeps. It never changes: rows that were written stay as they are, and
  /// their seals are taken of it.
  public String wire() {
    return wire;
  }

  /// The channel of a word that the audit keeps.
  public static Channel ofWire(String wire) {
    return Arrays.stream(values())
        .filter(channel -> channel.wire.equals(wire))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such channel"));
  }
}
