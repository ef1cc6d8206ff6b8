package org.hakimtoto.lab.load;

import java.time.Duration;
import org.hakimtoto.lab.load.Caller.Habit;
import org.hakimtoto.lab.load.Caller.Part;

/// What the callers of a street do, each from phones of their own: the house refuses whoever
/// presses more often than a person can, and the benches run with that on.
enum Habits {
  /// Dial and look about, an officer and anybody in turns.
  LOOKING,

  /// A report and a question about it, again and again.
  WHOLE,

  /// Half of the callers report, the others ask for the status of what was reported last.
  SOAK;

  /// Presses of a whole session, with one more for a report begun anew.
  private static final int PRESSES = 11;

  private static final int PRESSES_A_MINUTE = 120;

  /// Within it a phone begins no second session.
  static final Duration REST = Duration.ofMinutes(1).dividedBy(PRESSES_A_MINUTE / PRESSES);

  /// Phones of one caller whom the house does not know.
  private static final int STRANGERS = 300_000;

  /// @param callers in this street
  /// @param chiefs how many of them file with a PIN, as often as their phones may
  Habit of(int caller, int callers, int chiefs, Roster roster) {
    Habit reports = caller < chiefs ? chief(caller, chiefs, roster) : stranger(caller);
    return switch (this) {
      case LOOKING -> looking(caller, callers, roster);
      case WHOLE -> withQuestion(reports);
      case SOAK -> asks(caller, callers) ? (_, _) -> question() : reports;
    };
  }

  static boolean asks(int caller, int callers) {
    return caller >= (callers + 1) / 2;
  }

  private static Habit looking(int caller, int callers, Roster roster) {
    Journey officers = Journey.ofLooking("officer");
    Journey anybodys = Journey.ofLooking("anybody");
    return (session, _) -> {
      boolean officer = (session + caller) % 2 == 0;
      long turn = session / 2;
      return officer
          ? new Part(officers, roster.looking((int) ((turn * callers + caller) % roster.looking())))
          : new Part(anybodys, phone(caller, session));
    };
  }

  /// With phones that are used in turns; while all of them rest, somebody else reports.
  private static Habit chief(int caller, int chiefs, Roster roster) {
    int phones = Math.max(1, roster.officers() / Math.max(1, chiefs));
    long[] begun = new long[phones];
    boolean[] used = new boolean[phones];
    Journey journey = Journey.ofChief(roster.pin());
    Habit others = stranger(caller);
    return (session, nanos) -> {
      for (int i = 0; i < phones; i++) {
        if (!used[i] || nanos - begun[i] >= REST.toNanos()) {
          used[i] = true;
          begun[i] = nanos;
          return new Part(journey, roster.officer(caller * phones + i));
        }
      }
      return others.next(session, nanos);
    };
  }

  private static Habit stranger(int caller) {
    Journey journey = Journey.ofStranger();
    return (session, _) -> new Part(journey, phone(caller, session));
  }

  private static Habit withQuestion(Habit reports) {
    return (session, nanos) -> session % 2 == 0 ? reports.next(session / 2, nanos) : question();
  }

  private static Part question() {
    return new Part(Journey.ofQuestion(), Roster.asker());
  }

  private static String phone(int caller, long session) {
    return Roster.stranger(caller * STRANGERS + (int) (session % STRANGERS));
  }
}
