package org.hakimtoto.core.duplicate;

import java.time.Duration;
import java.util.OptionalInt;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.value.Area;

/// Whether a report is so near to one of the same day that its reporter is asked if it is the same
/// child. Narrower than [Likeness]: the question tells a caller that another report exists, so both
/// must be by people of the roster who gave a PIN, or by an institution's own program, and it says
/// nothing else.
public final class NearTwin {
  /// How far apart the two may be.
  public static final Duration DAY = Duration.ofHours(24);

  private NearTwin() {}

  /// Blind to the order of the two. What nobody knows agrees with anything.
  public static boolean of(Candidate a, Candidate b) {
    return proven(a.report())
        && proven(b.report())
        && samePlace(a.report().place(), b.report().place())
        && sameSex(a.report().sex(), b.report().sex())
        && nearInAge(a.report(), b.report())
        && Likeness.apart(a, b).compareTo(DAY) <= 0;
  }

  private static boolean proven(Report report) {
    return switch (report.reporter()) {
      case Reporter.Verified _ -> true;
      case Reporter.Unverified number -> number.of().isPresent();
    };
  }

  /// The location, or the sub-county where one of the two does not say which.
  private static boolean samePlace(Area a, Area b) {
    return a.subCounty() == b.subCounty()
        && (a.location() == b.location() || a.location() == 0 || b.location() == 0);
  }

  private static boolean sameSex(Sex a, Sex b) {
    return a == b || a == Sex.NOT_KNOWN || b == Sex.NOT_KNOWN;
  }

  private static boolean nearInAge(Report a, Report b) {
    OptionalInt years = a.age().years();
    OptionalInt other = b.age().years();
    return years.isEmpty() || other.isEmpty() || Math.abs(years.getAsInt() - other.getAsInt()) <= 1;
  }
}
