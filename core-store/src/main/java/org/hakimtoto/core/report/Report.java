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
/// @param complete false: the call ended before all of role, danger, place, what, sex and age were
///   answered; what was not asked is not stated or not known
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
    Reporter reporter,
    boolean complete) {
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

  /// One that was told to its end, with nothing more said of the place.
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

  /// One that was told to its end.
  public Report(
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
    this(
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
        reporter,
        true);
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
        reporter,
        complete);
  }

  /// The same report, told to its end or not.
  public Report told(boolean toItsEnd) {
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
        reporter,
        toItsEnd);
  }

  /// The same report with what is known of the guardian now.
  public Report naming(Guardian known) {
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
        known,
        nameOrObNumber,
        reporter,
        complete);
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
        other,
        complete);
  }

  /// This report told again with more, by somebody who went on where the call had ended. What was
  /// not asked again stays known; who gave a PIN once stays the reporter.
  public Report continuedAs(Report told) {
    return new Report(
        told.role,
        told.danger,
        told.category == Category.NOT_STATED ? category : told.category,
        told.withinThreeDays,
        told.sex,
        told.age,
        told.place,
        told.placeListed,
        told.placeSaid,
        told.whereabouts == Whereabouts.NOT_STATED ? whereabouts : told.whereabouts,
        told.guardian instanceof Guardian.NotKnown ? guardian : told.guardian,
        told.nameOrObNumber.isEmpty() ? nameOrObNumber : told.nameOrObNumber,
        reporter instanceof Reporter.Verified ? reporter : told.reporter,
        complete || told.complete);
  }

  /// The same report as it should have been.
  public Report corrected(Correction by) {
    return switch (by) {
      case Correction.What what ->
          corrected(what, new Correction.Child(sex, age), place, placeListed, nameOrObNumber);
      case Correction.Child child -> corrected(asItIs(), child, place, placeListed, nameOrObNumber);
      case Correction.Place at ->
          corrected(
              asItIs(), new Correction.Child(sex, age), at.place(), at.listed(), nameOrObNumber);
      case Correction.Name name ->
          corrected(
              asItIs(), new Correction.Child(sex, age), place, placeListed, name.nameOrObNumber());
    };
  }

  private Correction.What asItIs() {
    return new Correction.What(role, category, withinThreeDays);
  }

  private Report corrected(
      Correction.What what, Correction.Child child, Area at, boolean listed, String name) {
    return new Report(
        what.role(),
        danger,
        what.category(),
        what.withinThreeDays(),
        child.sex(),
        child.age(),
        at,
        listed,
        at.equals(place) ? placeSaid : "",
        whereabouts,
        guardian,
        name,
        reporter,
        complete);
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
        reporter,
        complete);
  }

  /// Masked: a report is a child's record.
  @Override
  public String toString() {
    return "Report[***]";
  }
}
