package org.hakimtoto.lab.load;

import java.util.Locale;
import org.hakimtoto.lab.goals.Figure;
import org.hakimtoto.lab.goals.Figures;
import org.hakimtoto.lab.goals.Goal;
import org.hakimtoto.lab.goals.Machine;

/// What a process has in memory, as Linux tells it, in bytes.
///
/// @param most at any moment since it began: while it started and warmed up as well
record Resident(long now, long most) {
  private static final double MEGABYTE = 1e6;

  static Resident of(long pid) {
    return new Resident(Machine.residentBytes(pid), Machine.mostResidentBytes(pid));
  }

  /// Beside the goal; nothing where the system does not tell.
  static Figure figure(String when, long bytes) {
    return Goal.RESIDENT.measured(when, bytes / MEGABYTE);
  }

  static String words(long bytes) {
    return String.format(Locale.ROOT, "%,.0f MB", bytes / MEGABYTE);
  }

  /// Of one that rests.
  Figures figures() {
    return Figures.of(figure("at rest afterwards", now));
  }

  String told() {
    return "memory: the gateway rests with "
        + words(now)
        + " resident; since it began at most "
        + words(most);
  }
}
