package org.hakimtoto.gateway.ussd;

import java.util.ArrayList;
import java.util.List;

/// What is kept of a USSD session between two presses; sealed before it goes to Redis.
///
/// @param caller beginning of the keyed hash of the number that began it
/// @param answered every answered transcript, the latest last
/// @param place where the caller is in the menus, as text
public record SessionState(
    String caller, String serviceCode, List<Answered> answered, String place) {
  /// No person presses more often in a session of three minutes; the oldest are forgotten first.
  static final int MAX_ANSWERED = 120;

  /// Hex digits of a caller's hash: no two of some 10^8 numbers share so many.
  static final int CALLER_DIGITS = 32;

  public SessionState {
    answered = List.copyOf(answered);
  }

  /// Of a dialogue that is over only that is kept which a repeat of its last press needs.
  SessionState after(Answered answer, String nextPlace) {
    if (answer.ended()) {
      return new SessionState(caller, serviceCode, List.of(answer), nextPlace);
    }
    var all = new ArrayList<>(answered);
    all.add(answer);
    if (all.size() > MAX_ANSWERED) {
      all.removeFirst();
    }
    return new SessionState(caller, serviceCode, all, nextPlace);
  }

  Answered latest() {
    return answered.getLast();
  }

  @Override
  public String toString() {
    return "SessionState[" + answered.size() + " answered]";
  }
}
