package org.hakimtoto.core.report;

import java.util.Optional;
import org.hakimtoto.core.value.Area;

/// What a caller reported of a child.
///
/// @param place where it happened, at least a sub-county
/// @param placeListed false when the caller did not find the location in the list
/// @param placeSaid what the caller calls the place within it: the sub-location that was chosen, or
///   the name that was typed of one that no list has; empty: neither, at most [#MAX_PLACE]
///   characters
/// @param nameOrObNumber the child's first name or the police OB number; empty when skipped, at
///   most [#MAX_NAME] characters
public record Report(
    ChildRole role,
    Danger danger,
    Category category,
    WithinThreeDays withinThreeDays,
    Sex sex,
    StatedAge age,
    Area place,
    boolean placeListed,
    String placeSaid,
    Whereabouts whereabouts,
    Guardian guardian,
    String nameOrObNumber,
    Reporter reporter) {
  public static final int MAX_NAME = 20;

  /// As long as a sub-location's name may be.
  public static final int MAX_PLACE = 40;

  public Report {
    if (!place.atLeastSubCounty()) {
      throw new IllegalArgumentException("a report needs at least a sub-county");
    }
    if (nameOrObNumber.length() > MAX_NAME) {
      throw new IllegalArgumentException("name too long");
    }
    if (placeSaid.length() > MAX_PLACE) {
      throw new IllegalArgumentException("name of a place too long");
    }
  }

  /// Nothing more is said of the place.
  public Report(
      ChildRole role,
      Danger danger,
      Category category,
      WithinThreeDays withinThreeDays,
      Sex sex,
      StatedAge age,
      Area place,
      boolean placeListed,
      Whereabouts whereabouts,
      Guardian guardian,
      String nameOrObNumber,
      Reporter reporter) {
    this(
        role,
        danger,
        category,
        withinThreeDays,
        sex,
        age,
        place,
        placeListed,
        "",
        whereabouts,
        guardian,
        nameOrObNumber,
        reporter);
  }

  /// The same report with what became known later.
  public Report with(Optional<Danger> knownDanger, Optional<Whereabouts> knownWhereabouts) {
    return new Report(
        role,
        knownDanger.orElse(danger),
        category,
        withinThreeDays,
        sex,
        age,
        place,
        placeListed,
        placeSaid,
        knownWhereabouts.orElse(whereabouts),
        guardian,
        nameOrObNumber,
        reporter);
  }

  /// The same report as somebody else's.
  public Report by(Reporter other) {
    return new Report(
        role,
        danger,
        category,
        withinThreeDays,
        sex,
        age,
        place,
        placeListed,
        placeSaid,
        whereabouts,
        guardian,
        nameOrObNumber,
        other);
  }

  /// The same report with what the caller calls the place.
  public Report at(String said) {
    return new Report(
        role,
        danger,
        category,
        withinThreeDays,
        sex,
        age,
        place,
        placeListed,
        said,
        whereabouts,
        guardian,
        nameOrObNumber,
        reporter);
  }

  /// Masked: a report is a child's record.
  @Override
  public String toString() {
    return "Report[***]";
  }
}
