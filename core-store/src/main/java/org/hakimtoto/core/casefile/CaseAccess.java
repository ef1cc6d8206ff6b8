package org.hakimtoto.core.casefile;

import static org.hakimtoto.core.casefile.Permission.ACCEPT;
import static org.hakimtoto.core.casefile.Permission.ADD;
import static org.hakimtoto.core.casefile.Permission.ASK_ACCESS;
import static org.hakimtoto.core.casefile.Permission.ASK_WITHDRAWAL;
import static org.hakimtoto.core.casefile.Permission.ASSESS_AGE;
import static org.hakimtoto.core.casefile.Permission.ASSIGN;
import static org.hakimtoto.core.casefile.Permission.CHECK_AFTERCARE;
import static org.hakimtoto.core.casefile.Permission.CLOSE;
import static org.hakimtoto.core.casefile.Permission.CONTACTS;
import static org.hakimtoto.core.casefile.Permission.CORRECT_REPORT;
import static org.hakimtoto.core.casefile.Permission.CUSTODY;
import static org.hakimtoto.core.casefile.Permission.DECIDE;
import static org.hakimtoto.core.casefile.Permission.HAND_OVER;
import static org.hakimtoto.core.casefile.Permission.HEARINGS;
import static org.hakimtoto.core.casefile.Permission.INVOLVE;
import static org.hakimtoto.core.casefile.Permission.LINK;
import static org.hakimtoto.core.casefile.Permission.MOVE_STAGE;
import static org.hakimtoto.core.casefile.Permission.PROBATION_REPORT;
import static org.hakimtoto.core.casefile.Permission.READ_FILE;
import static org.hakimtoto.core.casefile.Permission.REFERENCES;
import static org.hakimtoto.core.casefile.Permission.REOPEN;
import static org.hakimtoto.core.casefile.Permission.SEE_STATUS;
import static org.hakimtoto.core.casefile.Permission.TELL_GUARDIAN;
import static org.hakimtoto.core.casefile.Permission.TRANSFERS;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;

/// Who may do what with a case: role × standing × permission. Deny by default: what is not named
/// here is refused. The database holds the same line again, by row-level security.
public final class CaseAccess {
  private CaseAccess() {}

  /// How the officer stands to the case at `now`. To one that is hidden from the unit only who
  /// reported it stands in any way.
  public static Set<Standing> standings(Officer officer, CaseParties parties, Instant now) {
    var standings = EnumSet.noneOf(Standing.class);
    var unit = officer.unit().id();
    boolean sees = officer.role().seesCasesOfArea();
    boolean hidden = sees && parties.hiddenFrom().contains(unit);
    if (sees && !hidden) {
      if (parties.holder().filter(unit::equals).isPresent()) {
        standings.add(Standing.HOLDER);
      }
      if (parties.units().contains(unit)) {
        standings.add(Standing.INVOLVED);
      }
      if (officer.unit().area().contains(parties.place())) {
        standings.add(Standing.IN_AREA);
      }
    }
    if (parties.reportedBy().filter(officer.id()::equals).isPresent()) {
      standings.add(Standing.REPORTER);
    }
    if (parties.backHome()
        && !parties.hiddenFrom().contains(unit)
        && officer.unit().area().contains(parties.place())) {
      standings.add(Standing.HOME_AREA);
    }
    Instant until = parties.grants().get(officer.id());
    if (until != null && now.isBefore(until) && !hidden) {
      standings.add(Standing.GRANTED);
    }
    return standings;
  }

  /// Whether the role, in any of these standings, may do it.
  public static boolean may(Role role, Set<Standing> standings, Permission permission) {
    return permission == ASK_ACCESS
        ? role.seesCasesOfArea()
        : standings.stream().anyMatch(standing -> allowed(role, standing).contains(permission));
  }

  public static boolean may(
      Officer officer, CaseParties parties, Permission permission, Instant now) {
    return may(officer.role(), standings(officer, parties, now), permission);
  }

  /// One cell of the table.
  static Set<Permission> allowed(Role role, Standing standing) {
    return switch (standing) {
      case REPORTER -> EnumSet.of(SEE_STATUS, ADD, CORRECT_REPORT, ASK_WITHDRAWAL);
      case GRANTED ->
          role.seesCasesOfArea() ? EnumSet.of(SEE_STATUS, READ_FILE) : EnumSet.of(SEE_STATUS);
      case HOME_AREA -> homeArea(role);
      case IN_AREA -> inArea(role);
      case INVOLVED -> involved(role);
      case HOLDER -> holder(role);
    };
  }

  /// The chief knows every house, and is asked for nothing else.
  private static Set<Permission> homeArea(Role role) {
    return switch (role) {
      case CHIEF, ASSISTANT_CHIEF -> EnumSet.of(CHECK_AFTERCARE);
      case CHILDREN_OFFICER,
          CHILDREN_COORDINATOR,
          POLICE_CHILD_DESK,
          PROSECUTOR,
          COURT_REGISTRY,
          PROBATION_OFFICER,
          INSTITUTION_IN_CHARGE ->
          EnumSet.noneOf(Permission.class);
    };
  }

  /// Need to know: in its area a role sees the status and may take up its part of the work; the
  /// child's record is open to those whose work begins with it.
  private static Set<Permission> inArea(Role role) {
    return switch (role) {
      case CHIEF, ASSISTANT_CHIEF -> EnumSet.noneOf(Permission.class);
      case CHILDREN_OFFICER ->
          EnumSet.of(
              SEE_STATUS,
              READ_FILE,
              ADD,
              ACCEPT,
              INVOLVE,
              MOVE_STAGE,
              CUSTODY,
              TRANSFERS,
              TELL_GUARDIAN,
              REFERENCES,
              LINK);
      case CHILDREN_COORDINATOR ->
          EnumSet.of(
              SEE_STATUS,
              READ_FILE,
              ADD,
              ACCEPT,
              HAND_OVER,
              INVOLVE,
              CONTACTS,
              TELL_GUARDIAN,
              REFERENCES,
              LINK,
              ASSIGN,
              DECIDE,
              REOPEN);
      // whoever holds a child says that it leaves, whether or not the desk took the case up
      case POLICE_CHILD_DESK ->
          EnumSet.of(
              SEE_STATUS,
              READ_FILE,
              ADD,
              ACCEPT,
              MOVE_STAGE,
              CUSTODY,
              TRANSFERS,
              TELL_GUARDIAN,
              REFERENCES);
      // who decides on a charge reads the file first, and so takes it up
      case PROSECUTOR -> EnumSet.of(SEE_STATUS, ACCEPT, REFERENCES);
      // by the day in court it sets, a registry takes part
      case COURT_REGISTRY -> EnumSet.of(SEE_STATUS, HEARINGS, REFERENCES);
      case PROBATION_OFFICER -> EnumSet.of(SEE_STATUS, REFERENCES);
      case INSTITUTION_IN_CHARGE -> EnumSet.of(SEE_STATUS, CUSTODY, TRANSFERS, REFERENCES);
    };
  }

  /// Taking part in the case opens the record. Every unit that was brought in may say that it acts.
  private static Set<Permission> involved(Role role) {
    var allowed = inArea(role);
    if (role.seesCasesOfArea()) {
      allowed.add(ASSIGN);
    }
    switch (role) {
      case CHIEF, ASSISTANT_CHIEF -> {
        return allowed;
      }
      case CHILDREN_OFFICER, CHILDREN_COORDINATOR ->
          allowed.addAll(EnumSet.of(CONTACTS, ASSESS_AGE, CLOSE));
      case POLICE_CHILD_DESK -> allowed.add(INVOLVE);
      case PROSECUTOR -> allowed.addAll(EnumSet.of(READ_FILE, ADD, INVOLVE, MOVE_STAGE, CLOSE));
      case COURT_REGISTRY ->
          allowed.addAll(
              EnumSet.of(
                  READ_FILE,
                  ADD,
                  ACCEPT,
                  INVOLVE,
                  MOVE_STAGE,
                  CUSTODY,
                  TRANSFERS,
                  ASSESS_AGE,
                  CLOSE));
      case PROBATION_OFFICER ->
          allowed.addAll(EnumSet.of(READ_FILE, ADD, ACCEPT, MOVE_STAGE, PROBATION_REPORT, CLOSE));
      case INSTITUTION_IN_CHARGE ->
          allowed.addAll(EnumSet.of(READ_FILE, ADD, ACCEPT, MOVE_STAGE, TELL_GUARDIAN));
    }
    return allowed;
  }

  /// Only an office of the children's services holds cases.
  private static Set<Permission> holder(Role role) {
    var allowed = involved(role);
    if (role == Role.CHILDREN_OFFICER || role == Role.CHILDREN_COORDINATOR) {
      allowed.addAll(EnumSet.of(HAND_OVER, MOVE_STAGE, CUSTODY, TRANSFERS, DECIDE, REOPEN));
    }
    return allowed;
  }
}
