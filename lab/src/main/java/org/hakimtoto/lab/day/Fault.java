package org.hakimtoto.lab.day;

import java.time.Duration;
import java.util.List;
import org.hakimtoto.lab.proxy.Line;
import org.hakimtoto.lab.proxy.LostCommit;

/// What goes wrong, and when: parts of the day. Pure but for what its two ends do.
///
/// @param name as it is told
/// @param until as long as it lasts; what happens in a moment lasts a little, so that what it does
///   to callers is told with it
record Fault(String name, double from, double until, Turn begins, Turn ends) {
  /// What is done to the house.
  interface Turn {
    void on(DayHouse house);
  }

  private static final Duration SLOW = Duration.ofMillis(100);
  private static final Turn WELL = house -> house.database().carry(Line.GOOD);

  /// The day's faults, one after the other.
  static final List<Fault> SCHEDULE =
      List.of(
          new Fault(
              "PostgreSQL slow",
              0.10,
              0.13,
              house -> house.database().carry(Line.slow(SLOW).plusUpTo(SLOW)),
              WELL),
          new Fault("PostgreSQL's lines cut", 0.17, 0.18, house -> house.database().cut(), WELL),
          new Fault(
              "COMMIT done, answer lost",
              0.22,
              0.24,
              house -> house.database().loseCommits(LostCommit.DONE),
              house -> house.database().keepCommits()),
          new Fault(
              "COMMIT lost",
              0.28,
              0.29,
              house -> house.database().loseCommits(LostCommit.NOT_DONE),
              house -> house.database().keepCommits()),
          new Fault(
              "PostgreSQL away",
              0.34,
              0.37,
              house -> {
                house.database().carry(Line.CLOSED);
                house.database().cut();
              },
              WELL),
          new Fault("Redis emptied", 0.43, 0.44, DayHouse::emptyRedis, _ -> {}),
          new Fault("Redis killed", 0.48, 0.51, DayHouse::killRedis, DayHouse::restartRedis),
          new Fault("carrier refuses", 0.56, 0.60, mood("html-502", "twice"), mood("ok", "twice")),
          new Fault("carrier slow", 0.64, 0.68, mood("slow", "twice"), mood("ok", "twice")),
          new Fault(
              "reports out of order", 0.72, 0.76, mood("ok", "out-of-order"), mood("ok", "twice")),
          new Fault("a gateway killed", 0.80, 0.84, DayHouse::killSecond, DayHouse::restartSecond),
          new Fault(
              "callbacks doubled",
              0.90,
              0.93,
              house -> house.weather().doubles(true),
              house -> house.weather().doubles(false)));

  private static Turn mood(String mood, String reports) {
    return house -> house.carrierTurns(mood, reports);
  }
}
