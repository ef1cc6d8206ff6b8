package org.hakimtoto.lab.day;

import java.time.Duration;
import org.hakimtoto.lab.load.Journey;

/// What somebody does on this day, as it was drawn beforehand. Pure.
sealed interface Planned {
  /// Since the day began.
  Duration at();

  /// Somebody dials.
  ///
  /// @param number no other call's
  /// @param presses after so many the network drops the call; as many as the journey has: it goes
  ///   to its end
  /// @param chance from which everything is drawn that this call meets
  record Call(Duration at, int number, Journey journey, String phone, int presses, long chance)
      implements Planned {
    boolean dropped() {
      return presses < journey.presses().size();
    }

    @Override
    public String toString() {
      return at.toMillis() + " " + journey.name() + " " + phone + " " + presses + " " + chance;
    }
  }

  /// Somebody at a desk reads.
  ///
  /// @param officer their number
  record Read(Duration at, String officer) implements Planned {}
}
