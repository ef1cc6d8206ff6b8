package org.hakimtoto.lab.load;

import java.time.Duration;
import java.util.HashMap;
import java.util.Random;
import java.util.function.Function;
import org.hakimtoto.lab.load.Caller.Habit;
import org.hakimtoto.lab.load.Caller.Part;
import org.hakimtoto.lab.load.Journey.Child;

/// What the callers of a street do, each from phones of their own: the house refuses whoever
/// presses more often than a person can, and the benches run with that on. Which child a caller
/// reports is drawn, the same in each run.
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
      case WHOLE -> withQuestion(reports, question(caller, roster));
      case SOAK -> asks(caller, callers) ? (_, _) -> question(caller, roster) : reports;
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
    Function<Child, Journey> journeys = journeys(child -> Journey.ofChief(roster.pin(), child));
    var chance = new Random(caller);
    Habit others = stranger(caller);
    return (session, nanos) -> {
      for (int i = 0; i < phones; i++) {
        if (!used[i] || nanos - begun[i] >= REST.toNanos()) {
          used[i] = true;
          begun[i] = nanos;
          return new Part(journeys.apply(Child.some(chance)), roster.officer(caller * phones + i));
        }
      }
      return others.next(session, nanos);
    };
  }

  private static Habit stranger(int caller) {
    Function<Child, Journey> journeys = journeys(Journey::ofStranger);
    var chance = new Random(caller);
    return (session, _) -> new Part(journeys.apply(Child.some(chance)), phone(caller, session));
  }

  /// Each written once.
  private static Function<Child, Journey> journeys(Function<Child, Journey> write) {
    var written = new HashMap<Child, Journey>();
    return child -> written.computeIfAbsent(child, write);
  }

  private static Habit withQuestion(Habit reports, Part question) {
    return (session, nanos) -> session % 2 == 0 ? reports.next(session / 2, nanos) : question;
  }

  /// From a phone of the caller's own: texts of one number wait for each other.
  private static Part question(int caller, Roster roster) {
    return new Part(Journey.ofQuestion(), roster.asker(caller));
  }

  private static String phone(int caller, long session) {
    return Roster.stranger(caller * STRANGERS + (int) (session % STRANGERS));
  }
}
