package org.hakimtoto.core.report;

import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;

/// Sorts a report by what it says, never by who said it (domain.md §5.2).
public final class Triage {
  /// A child alone or missing below this age, or of unknown age, is in danger now.
  static final int YOUNG = 10;

  private Triage() {}

  public static Urgency urgency(Report report) {
    if (inDangerNow(report)) {
      return Urgency.RED;
    }
    return canWait(report) ? Urgency.GREEN : Urgency.AMBER;
  }

  /// An accused child below twelve cannot be charged, and truancy or living on the street is no
  /// offence: these are care and protection, as is everything that accuses nobody.
  public static Track track(Report report) {
    boolean chargeable =
        report.role() == ChildRole.ACCUSED
            && !report.age().knownBelow(StatedAge.CRIMINAL_RESPONSIBILITY)
            && report.category() != Category.TRUANCY
            && report.category() != Category.STREET;
    return chargeable ? Track.CONFLICT_WITH_THE_LAW : Track.CARE_AND_PROTECTION;
  }

  private static boolean inDangerNow(Report report) {
    boolean bySituation =
        switch (report.danger()) {
          case POLICE_CELL, ABUSE_ONGOING, HURT_OR_SICK -> true;
          case ALONE_OR_LOST -> report.age().mayBeBelow(YOUNG);
          case NONE -> false;
        };
    return bySituation
        || report.category() == Category.MARRIAGE_FGM
        || recentSexualViolence(report)
        || inCustody(report)
        || (isMissing(report) && (report.age().mayBeBelow(YOUNG) || maybeInTransit(report)));
  }

  /// A child who is or may be accused and is with the police is held, whether or not the reporter
  /// saw a cell: the 24 hours to the court run.
  public static boolean inCustody(Report report) {
    return report.danger() == Danger.POLICE_CELL
        || (mayBeAccused(report.role()) && report.whereabouts() == Whereabouts.POLICE)
        || (report.category() == Category.POLICE_TROUBLE && mayBeWithPolice(report.whereabouts()));
  }

  /// Whom the police may hold, as far as the reporter knows. A victim, a witness or a lost child is
  /// brought to a station for help.
  public static boolean mayBeAccused(ChildRole role) {
    return role == ChildRole.ACCUSED || role == ChildRole.UNSURE;
  }

  /// Who saw a child "with the police" has said where it is, unless another place was named.
  private static boolean mayBeWithPolice(Whereabouts whereabouts) {
    return switch (whereabouts) {
      case POLICE, UNKNOWN_OR_MISSING, NOT_STATED -> true;
      case HOME, CHIEF, HOSPITAL, CHILDRENS_HOME -> false;
    };
  }

  private static boolean maybeInTransit(Report report) {
    return report.category() == Category.LABOUR_TRAFFICKING;
  }

  private static boolean isMissing(Report report) {
    return report.whereabouts() == Whereabouts.UNKNOWN_OR_MISSING;
  }

  private static boolean recentSexualViolence(Report report) {
    return report.category() == Category.SEXUAL
        && report.role() != ChildRole.ACCUSED
        && report.withinThreeDays() != WithinThreeDays.NO;
  }

  /// A victim or a witness never waits for days, however mild the word for it.
  private static boolean canWait(Report report) {
    return report.danger() == Danger.NONE
        && !isMissing(report)
        && report.role() != ChildRole.VICTIM
        && report.role() != ChildRole.WITNESS
        && switch (report.category()) {
          case NEGLECT, CUSTODY, TRUANCY, STREET -> true;
          case THEFT,
              ASSAULT,
              DRUGS,
              SEXUAL,
              DAMAGE,
              BEATEN,
              MARRIAGE_FGM,
              LABOUR_TRAFFICKING,
              ONLINE,
              ABANDONED,
              LOST,
              POLICE_TROUBLE,
              OTHER,
              NOT_STATED ->
              false;
        };
  }
}
