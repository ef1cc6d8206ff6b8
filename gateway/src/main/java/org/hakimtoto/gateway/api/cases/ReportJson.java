package org.hakimtoto.gateway.api.cases;

import java.util.Optional;
import java.util.OptionalInt;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.report.WithinThreeDays;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.AreaJson;

/// What was reported, as the contract writes it: without anybody's number.
record ReportJson(
    ChildRole role,
    Danger danger,
    Category category,
    WithinThreeDays withinThreeDays,
    Sex sex,
    AreaJson place,
    boolean placeListed,
    Whereabouts whereabouts,
    String guardian,
    OptionalInt age,
    Optional<String> nameOrObNumber) {

  static ReportJson of(Report report) {
    return new ReportJson(
        report.role(),
        report.danger(),
        report.category(),
        report.withinThreeDays(),
        report.sex(),
        AreaJson.of(report.place()),
        report.placeListed(),
        report.whereabouts(),
        guardian(report.guardian()),
        report.age().years(),
        ApiReply.unlessEmpty(report.nameOrObNumber()));
  }

  private static String guardian(Guardian guardian) {
    return switch (guardian) {
      case Guardian.Reachable _ -> "reachable";
      case Guardian.NotKnown _ -> "not-known";
      case Guardian.DoNotContact _ -> "do-not-contact";
    };
  }

  @Override
  public String toString() {
    return "ReportJson[***]";
  }
}
