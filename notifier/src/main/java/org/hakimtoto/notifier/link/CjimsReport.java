package org.hakimtoto.notifier.link;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.report.WithinThreeDays;

/// A report as CJIMS is told of it: without the reporter's number and the guardian's.
record CjimsReport(
    Child child,
    Category category,
    Danger danger,
    WithinThreeDays withinThreeDays,
    boolean placeListed,
    String guardian,
    String reporter,
    Optional<UUID> officer,
    boolean complete) {

  record Child(
      ChildRole role, Sex sex, OptionalInt age, String nameOrObNumber, Whereabouts whereabouts) {
    @Override
    public String toString() {
      return "Child[***]";
    }
  }

  static CjimsReport of(Report report) {
    return new CjimsReport(
        new Child(
            report.role(),
            report.sex(),
            report.age().years(),
            report.nameOrObNumber(),
            report.whereabouts()),
        report.category(),
        report.danger(),
        report.withinThreeDays(),
        report.placeListed(),
        guardian(report.guardian()),
        reporter(report.reporter()),
        report.reporter() instanceof Reporter.Verified verified
            ? Optional.of(verified.officer())
            : Optional.empty(),
        report.complete());
  }

  /// Without the number: nobody has confirmed yet that it may be used.
  static String guardian(Guardian guardian) {
    return switch (guardian) {
      case Guardian.Reachable _ -> "NUMBER_UNCONFIRMED";
      case Guardian.NotKnown _ -> "NOT_KNOWN";
      case Guardian.DoNotContact _ -> "DO_NOT_CONTACT";
    };
  }

  private static String reporter(Reporter reporter) {
    return switch (reporter) {
      case Reporter.Verified _ -> "OFFICER";
      case Reporter.Unverified _ -> "PUBLIC";
    };
  }
}
