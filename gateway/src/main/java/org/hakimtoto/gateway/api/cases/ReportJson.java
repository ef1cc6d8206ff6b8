package org.hakimtoto.gateway.api.cases;

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
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.AreaJson;

/// What was reported, as the contract writes it: without anybody's number but the reporter's.
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
    ReporterJson reporter,
    boolean complete,
    OptionalInt age,
    Optional<String> nameOrObNumber,
    Optional<String> placeSaid) {

  /// Who made the report.
  ///
  /// @param officer empty: somebody not on the roster
  /// @param phone only for the office that has the case, and where the person allowed it
  /// @param institution whose program passed it on
  record ReporterJson(
      Language language,
      Optional<UUID> officer,
      Optional<PhoneNumber> phone,
      Optional<Reporter.Institution> institution) {
    static ReporterJson of(Reporter reporter, Optional<PhoneNumber> phone) {
      return switch (reporter) {
        case Reporter.Verified verified ->
            new ReporterJson(
                verified.language(), Optional.of(verified.officer()), phone, Optional.empty());
        case Reporter.Unverified stranger ->
            new ReporterJson(stranger.language(), Optional.empty(), phone, stranger.of());
      };
    }
  }

  /// @param reportersNumber as far as whoever looks may know it
  static ReportJson of(Report report, Optional<PhoneNumber> reportersNumber) {
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
        ReporterJson.of(report.reporter(), reportersNumber),
        report.complete(),
        report.age().years(),
        ApiReply.unlessEmpty(report.nameOrObNumber()),
        ApiReply.unlessEmpty(report.placeSaid()));
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
