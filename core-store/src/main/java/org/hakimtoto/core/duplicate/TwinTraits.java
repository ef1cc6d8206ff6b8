package org.hakimtoto.core.duplicate;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.StatedAge;
import org.hakimtoto.core.value.Kenya;

/// What of a report is hashed together, and only together, into the one key by which reports that
/// may be of the same child find each other. A hash of one value alone would give it away by how
/// often it occurs, whatever the key.
///
/// @param subCounty not finer: two who name the place differently, or only one of whom does, are
///   compared all the same
/// @param day on which it was told, in Kenya
public record TwinTraits(int subCounty, Sex sex, StatedAge age, LocalDate day) {
  public static TwinTraits of(Candidate candidate) {
    Report report = candidate.report();
    return new TwinTraits(
        report.place().subCounty(), report.sex(), report.age(), Kenya.day(candidate.openedAt()));
  }

  /// The traits that a report of the same child may have, these among them: what nobody knows
  /// agrees with anything, an age with those a year apart, a day with those within [Likeness#NEAR].
  /// Blind to the order of the two.
  public List<TwinTraits> ofTwins() {
    return days()
        .flatMap(other -> sexes().flatMap(with -> ages().map(of -> twin(with, of, other))))
        .toList();
  }

  /// As it is hashed.
  public String text() {
    return subCounty + " " + sex + " " + age.years().orElse(-1) + " " + day;
  }

  private TwinTraits twin(Sex otherSex, StatedAge otherAge, LocalDate otherDay) {
    return new TwinTraits(subCounty, otherSex, otherAge, otherDay);
  }

  private Stream<LocalDate> days() {
    long near = Likeness.NEAR.toDays();
    return day.minusDays(near).datesUntil(day.plusDays(near + 1));
  }

  private Stream<Sex> sexes() {
    return sex == Sex.NOT_KNOWN ? Stream.of(Sex.values()) : Stream.of(sex, Sex.NOT_KNOWN);
  }

  private Stream<StatedAge> ages() {
    OptionalInt years = age.years();
    int youngest = years.isEmpty() ? 0 : Math.max(0, years.getAsInt() - 1);
    int oldest =
        Math.min(StatedAge.ADULT - 1, years.isEmpty() ? StatedAge.ADULT : years.getAsInt() + 1);
    return Stream.concat(
        Stream.of(StatedAge.NOT_KNOWN),
        IntStream.rangeClosed(youngest, oldest).mapToObj(StatedAge::of));
  }

  /// Masked: of a child.
  @Override
  public String toString() {
    return "TwinTraits[***]";
  }
}
