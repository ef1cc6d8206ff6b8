package org.hakimtoto.core.report;

import java.util.Optional;
import java.util.function.Consumer;
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
    return changed(other -> {
      other.danger = knownDanger.orElse(danger);
      other.whereabouts = knownWhereabouts.orElse(whereabouts);
    });
  }

  /// The same report, told to its end or not.
  public Report told(boolean toItsEnd) {
    return changed(other -> other.complete = toItsEnd);
  }

  /// The same report with what is known of the guardian now.
  public Report naming(Guardian known) {
    return changed(other -> other.guardian = known);
  }

  /// The same report as somebody else's.
  public Report by(Reporter who) {
    return changed(other -> other.reporter = who);
  }

  /// The same report with what the caller calls the place.
  public Report at(String said) {
    return changed(other -> other.placeSaid = said);
  }

  /// This report told again with more, by somebody who went on where the call had ended. What was
  /// not asked again stays known; who gave a PIN once stays the reporter.
  public Report continuedAs(Report told) {
    return told.changed(other -> {
      other.category = told.category == Category.NOT_STATED ? category : told.category;
      other.whereabouts =
          told.whereabouts == Whereabouts.NOT_STATED ? whereabouts : told.whereabouts;
      other.guardian = told.guardian instanceof Guardian.NotKnown ? guardian : told.guardian;
      other.nameOrObNumber = told.nameOrObNumber.isEmpty() ? nameOrObNumber : told.nameOrObNumber;
      other.reporter = reporter instanceof Reporter.Verified ? reporter : told.reporter;
      other.complete = complete || told.complete;
    });
  }

  /// The same report as it should have been.
  public Report corrected(Correction by) {
    return changed(other -> {
      switch (by) {
        case Correction.What what -> {
          other.role = what.role();
          other.category = what.category();
          other.withinThreeDays = what.withinThreeDays();
        }
        case Correction.Child child -> {
          other.sex = child.sex();
          other.age = child.age();
        }
        case Correction.Place at -> {
          other.place = at.place();
          other.placeListed = at.listed();
          other.placeSaid = at.place().equals(place) ? placeSaid : "";
        }
        case Correction.Name name -> other.nameOrObNumber = name.nameOrObNumber();
      }
    });
  }

  private Report changed(Consumer<Other> how) {
    var other = new Other(this);
    how.accept(other);
    return other.report();
  }

  /// A report while it is made from another one, so that a change names what it changes and nothing
  /// else.
  private static final class Other {
    ChildRole role;
    Danger danger;
    Category category;
    WithinThreeDays withinThreeDays;
    Sex sex;
    StatedAge age;
    Area place;
    boolean placeListed;
    String placeSaid;
    Whereabouts whereabouts;
    Guardian guardian;
    String nameOrObNumber;
    Reporter reporter;
    boolean complete;

    Other(Report from) {
      role = from.role;
      danger = from.danger;
      category = from.category;
      withinThreeDays = from.withinThreeDays;
      sex = from.sex;
      age = from.age;
      place = from.place;
      placeListed = from.placeListed;
      placeSaid = from.placeSaid;
      whereabouts = from.whereabouts;
      guardian = from.guardian;
      nameOrObNumber = from.nameOrObNumber;
      reporter = from.reporter;
      complete = from.complete;
    }

    Report report() {
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
          complete);
    }
  }

  /// Masked: a report is a child's record.
  @Override
  public String toString() {
    return "Report[***]";
  }
}
