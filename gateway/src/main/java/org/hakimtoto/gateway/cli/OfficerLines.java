package org.hakimtoto.gateway.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.StaffNumber;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.store.audit.ReadAudit.RosterStep;
import org.hakimtoto.store.reference.RosterResult;
import org.hakimtoto.store.roster.ChangeOfficer.Outcome;
import org.hakimtoto.store.roster.ImportRoster;
import org.hakimtoto.store.roster.KnownOfficers.Known;
import org.hakimtoto.store.roster.KnownOfficers.PinKind;
import org.hakimtoto.store.roster.KnownOfficers.Standing;

/// Officers as the command line prints them, and what an import did to them.
final class OfficerLines {
  private OfficerLines() {}

  /// @param phone all but its end and its country hidden
  /// @param staffNumber all but its end hidden; empty: none
  record Listed(
      UUID officer,
      Role role,
      String unit,
      Language language,
      String phone,
      Optional<String> staffNumber,
      Standing standing,
      Optional<Instant> since,
      PinKind pin) {
    static Listed of(Known known) {
      Officer officer = known.officer();
      return new Listed(
          officer.id(),
          officer.role(),
          officer.unit().code(),
          officer.language(),
          masked(officer.phone()),
          known.staffNumber().map(StaffNumber::masked),
          known.standing(),
          known.since(),
          known.pin());
    }
  }

  record Step(
      Instant at,
      String action,
      Channel channel,
      Optional<UUID> by,
      Optional<UUID> andBy,
      boolean claimed,
      String reason,
      Optional<String> program) {
    static Step of(RosterStep step) {
      return new Step(
          step.at(),
          step.action(),
          step.channel(),
          step.by(),
          step.change().seconded(),
          step.change().claimed(),
          step.change().reason(),
          step.program());
    }
  }

  record Shown(Listed officer, List<Step> changes) {
    static Shown of(Known known, List<RosterStep> steps) {
      return new Shown(Listed.of(known), steps.stream().map(Step::of).toList());
    }
  }

  /// @param oneTimeCode to begin with; to be told to the officer, and kept nowhere
  /// @param nobodyLeftIn the unit that has nobody on duty now
  record Changed(Listed officer, Optional<String> oneTimeCode, Optional<String> nobodyLeftIn) {
    static Changed of(Outcome.Done done) {
      return new Changed(Listed.of(done.officer()), done.code(), done.emptied().map(Unit::code));
    }

    @Override
    public String toString() {
      return "Changed[" + officer.officer() + "]";
    }
  }

  static String masked(PhoneNumber phone) {
    String e164 = phone.e164();
    return e164.substring(0, 4) + "*****" + e164.substring(e164.length() - 2);
  }

  static String line(Listed officer) {
    return String.join(
        "\t",
        officer.officer().toString(),
        officer.role().name(),
        officer.unit(),
        officer.language().code(),
        officer.phone(),
        "staff number " + officer.staffNumber().orElse("none"),
        WireNames.of(officer.standing()),
        "pin " + WireNames.of(officer.pin()));
  }

  static List<String> lines(Shown shown) {
    var lines = new ArrayList<String>();
    lines.add(line(shown.officer()));
    shown.changes().forEach(step -> lines.add(line(step)));
    return lines;
  }

  private static String line(Step step) {
    return "  %s  %s (%s) by %s%s%s, by way of %s"
        .formatted(
            Kenya.local(step.at()).toLocalDateTime().withNano(0),
            step.action(),
            step.reason(),
            step.by().map(UUID::toString).orElse("nobody named"),
            step.andBy().map(second -> " and " + second).orElse(""),
            step.claimed() ? " (claimed)" : "",
            step.channel().wire() + step.program().map(name -> " of " + name).orElse(""));
  }

  static List<String> lines(Changed changed) {
    var lines = new ArrayList<String>();
    lines.add(line(changed.officer()));
    changed
        .oneTimeCode()
        .ifPresent(code ->
            lines.add("one-time code " + code + ": shown once, good for choosing a PIN by USSD"));
    changed
        .nobodyLeftIn()
        .ifPresent(unit ->
            lines.add("nobody is left in " + unit + ": the office above is told of open cases"));
    return lines;
  }

  /// @param onlyTried nothing was changed
  /// @param named whether the audit names who brought it in
  /// @param missing who stands in no row of a unit that the file names
  record Imported(
      boolean onlyTried,
      boolean named,
      int officers,
      int units,
      int changed,
      List<RosterResult.RefusedLine> refused,
      List<Listed> missing,
      boolean retireMissing,
      int retired,
      List<String> nobodyLeftIn) {
    static Imported of(ImportRoster.Imported imported, ImportRoster.Way way) {
      RosterResult result = imported.result();
      return new Imported(
          way.tryOnly(),
          way.by().asking().by().isPresent(),
          result.officers(),
          result.units(),
          result.changed(),
          result.refused(),
          imported.missing().stream().map(Listed::of).toList(),
          way.retireMissing(),
          imported.retired(),
          imported.emptied().stream().map(Unit::code).toList());
    }
  }

  static List<String> lines(Imported told) {
    var lines = new ArrayList<String>();
    lines.add(
        told.officers()
            + " officers of "
            + told.units()
            + " units; "
            + told.changed()
            + " new or changed");
    told.refused().forEach(line -> lines.add("refused line " + line.line() + ": " + line.reason()));
    told.missing().forEach(officer -> lines.add("not in the file: " + line(officer)));
    lines.addAll(fate(told));
    told.nobodyLeftIn().forEach(unit -> lines.add("nobody is left in " + unit));
    if (!told.named() && told.changed() > 0) {
      lines.add("the audit names nobody for this: --by says who brings it in");
    }
    if (told.onlyTried()) {
      lines.add("only tried: nothing was changed");
    }
    return lines;
  }

  private static List<String> fate(Imported told) {
    if (told.missing().isEmpty()) {
      return List.of();
    }
    if (told.retired() > 0) {
      return List.of("retired: " + told.retired());
    }
    return List.of(
        told.retireMissing() && !told.refused().isEmpty()
            ? "nobody was retired: a refused line may be theirs"
            : "they stay on the roster; --retire-missing retires them");
  }
}
