package org.hakimtoto.core.duplicate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.StatedAge;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.report.WithinThreeDays;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;

/// An invented report as the tables write it, with what matters for likeness only.
record Told(Area place, Sex sex, StatedAge age, Category category, Instant at, String name) {
  static final Instant NOON = Instant.parse("2026-11-25T09:00:00Z");

  /// `47/275/1 GIRL 13 SEXUAL PT0H Achieng`: place, sex, age or `?`, category, time after noon, and
  /// the name, which may be left out.
  static Candidate of(String line) {
    List<String> parts = List.of(line.strip().split(" ", 6));
    List<Integer> codes = List.of(parts.get(0).split("/")).stream().map(Integer::valueOf).toList();
    return new Told(
            new Area(codes.get(0), codes.get(1), codes.get(2)),
            Sex.valueOf(parts.get(1)),
            parts.get(2).equals("?")
                ? StatedAge.NOT_KNOWN
                : StatedAge.of(Integer.parseInt(parts.get(2))),
            Category.valueOf(parts.get(3)),
            NOON.plus(Duration.parse(parts.get(4))),
            parts.size() > 5 ? parts.get(5) : "")
        .candidate();
  }

  Candidate candidate() {
    var report =
        new Report(
            ChildRole.VICTIM,
            Danger.NONE,
            category,
            WithinThreeDays.NOT_ASKED,
            sex,
            age,
            place,
            place.location() > 0,
            Whereabouts.HOME,
            new Guardian.NotKnown(),
            name,
            new Reporter.Unverified(new PhoneNumber("+254712345678"), Language.ENGLISH, false));
    return new Candidate(report, at);
  }
}
