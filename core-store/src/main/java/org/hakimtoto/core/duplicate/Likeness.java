package org.hakimtoto.core.duplicate;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.value.NameOrNumber;

/// Whether two reports may be of one child and one happening (domain.md §11, story 11). Pure, and
/// blind to the order of the two.
///
/// The points of what holds are added, between 0 and 100; from 70 on it is a suggestion.
///
/// | reason | points | when |
/// | --- | --- | --- |
/// | SAME_LOCATION | 20 | both name one location |
/// | SAME_SUB_COUNTY | 10 | one sub-county, not known to be one location |
/// | SAME_SEX | 10 | known in both and the same |
/// | AGE_WITHIN_ONE | 15 | known in both, at most one year apart |
/// | SAME_CATEGORY | 15 | the same, and not "other" or not stated |
/// | WITHIN_72_HOURS | 25 | opened at most 72 hours apart, to the second |
/// | NAME_SOUNDS_ALIKE | 15 | a word of one name sounds like a word of the other |
/// | SAME_OB_NUMBER | 40 | the same number of four digits or more |
/// | AGES_APART | -15 | ages known in both, more than one year apart |
/// | REPORTER_UNSURE | 0 | who reported one of them was asked ([#asked]) |
///
/// So place, sex, age, category and time agree to 85 in one location and to 75 in one sub-county.
/// In one location any one of sex, age and category may be missing. More than 72 hours between
/// them, or ages apart, are made up for only by a name or an OB number. Unlike names say nothing:
/// people are known by more than one.
///
/// No suggestion whatever the points: in different counties (stations number their OB alike), a
/// girl and a boy, or opened more than 30 days apart.
public final class Likeness {
  public static final int THRESHOLD = 70;
  public static final int MOST = 100;

  /// 72 hours: how far apart the reports of one happening are expected to be.
  public static final Duration NEAR = Duration.ofDays(3);

  /// Farther apart it is another happening, even to the same child. Whoever looks for candidates
  /// need look no farther.
  public static final Duration FAR = Duration.ofDays(30);

  /// An OB entry's number begins again each day: alone, without its date, it says nothing.
  static final int LEAST_OB_DIGITS = 4;

  private Likeness() {}

  /// Why the two may be one; empty when the points are too few or something rules it out.
  public static Optional<Suggestion> of(Candidate a, Candidate b) {
    if (ruledOut(a, b)) {
      return Optional.empty();
    }
    Set<Reason> reasons = reasons(a, b);
    int score = score(reasons);
    return score < THRESHOLD
        ? Optional.empty()
        : Optional.of(new Suggestion(score, List.copyOf(reasons)));
  }

  /// The two as somebody who reported one of them asks to have them compared, whatever the points:
  /// nothing that was said rules it out for good.
  public static Suggestion asked(Candidate a, Candidate b) {
    Set<Reason> reasons = reasons(a, b);
    int score = Math.max(THRESHOLD, score(reasons));
    reasons.add(Reason.REPORTER_UNSURE);
    return new Suggestion(score, List.copyOf(reasons));
  }

  static int score(Set<Reason> reasons) {
    return Math.clamp(reasons.stream().mapToInt(Reason::points).sum(), 0, MOST);
  }

  static Set<Reason> reasons(Candidate a, Candidate b) {
    var reasons = EnumSet.noneOf(Reason.class);
    place(a.report(), b.report()).ifPresent(reasons::add);
    age(a.report(), b.report()).ifPresent(reasons::add);
    if (a.report().sex() != Sex.NOT_KNOWN && a.report().sex() == b.report().sex()) {
      reasons.add(Reason.SAME_SEX);
    }
    if (says(a.report().category()) && a.report().category() == b.report().category()) {
      reasons.add(Reason.SAME_CATEGORY);
    }
    if (apart(a, b).compareTo(NEAR) <= 0) {
      reasons.add(Reason.WITHIN_72_HOURS);
    }
    var name = NameOrNumber.of(a.report().nameOrObNumber());
    var other = NameOrNumber.of(b.report().nameOrObNumber());
    if (NameSound.alike(name, other)) {
      reasons.add(Reason.NAME_SOUNDS_ALIKE);
    }
    if (name.digits() >= LEAST_OB_DIGITS && name.groups().equals(other.groups())) {
      reasons.add(Reason.SAME_OB_NUMBER);
    }
    return reasons;
  }

  private static boolean says(Category category) {
    return category != Category.OTHER && category != Category.NOT_STATED;
  }

  static Duration apart(Candidate a, Candidate b) {
    return Duration.between(a.openedAt(), b.openedAt()).abs();
  }

  private static boolean ruledOut(Candidate a, Candidate b) {
    Sex sex = a.report().sex();
    Sex other = b.report().sex();
    return a.report().place().county() != b.report().place().county()
        || (sex != other && sex != Sex.NOT_KNOWN && other != Sex.NOT_KNOWN)
        || apart(a, b).compareTo(FAR) > 0;
  }

  private static Optional<Reason> place(Report a, Report b) {
    if (a.place().subCounty() != b.place().subCounty()) {
      return Optional.empty();
    }
    boolean oneLocation = a.place().location() > 0 && a.place().location() == b.place().location();
    return Optional.of(oneLocation ? Reason.SAME_LOCATION : Reason.SAME_SUB_COUNTY);
  }

  private static Optional<Reason> age(Report a, Report b) {
    OptionalInt years = a.age().years();
    OptionalInt other = b.age().years();
    if (years.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    boolean near = Math.abs(years.getAsInt() - other.getAsInt()) <= 1;
    return Optional.of(near ? Reason.AGE_WITHIN_ONE : Reason.AGES_APART);
  }
}
