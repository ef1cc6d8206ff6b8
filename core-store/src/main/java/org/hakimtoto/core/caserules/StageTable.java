package org.hakimtoto.core.caserules;

import static org.hakimtoto.core.casefile.Stage.AFTERCARE;
import static org.hakimtoto.core.casefile.Stage.ARREST;
import static org.hakimtoto.core.casefile.Stage.CARE_ORDER;
import static org.hakimtoto.core.casefile.Stage.CLOSED;
import static org.hakimtoto.core.casefile.Stage.COURT_PLACEMENT;
import static org.hakimtoto.core.casefile.Stage.DIVERSION;
import static org.hakimtoto.core.casefile.Stage.FINDING_AND_ORDER;
import static org.hakimtoto.core.casefile.Stage.HEARINGS;
import static org.hakimtoto.core.casefile.Stage.INTAKE;
import static org.hakimtoto.core.casefile.Stage.MADE_SAFE;
import static org.hakimtoto.core.casefile.Stage.PLACEMENT;
import static org.hakimtoto.core.casefile.Stage.PLACE_OF_SAFETY;
import static org.hakimtoto.core.casefile.Stage.PLEA;
import static org.hakimtoto.core.casefile.Stage.PROSECUTION_DECISION;
import static org.hakimtoto.core.casefile.Stage.REPORTED;
import static org.hakimtoto.core.roster.Role.CHILDREN_COORDINATOR;
import static org.hakimtoto.core.roster.Role.CHILDREN_OFFICER;
import static org.hakimtoto.core.roster.Role.COURT_REGISTRY;
import static org.hakimtoto.core.roster.Role.INSTITUTION_IN_CHARGE;
import static org.hakimtoto.core.roster.Role.POLICE_CHILD_DESK;
import static org.hakimtoto.core.roster.Role.PROBATION_OFFICER;
import static org.hakimtoto.core.roster.Role.PROSECUTOR;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.value.Track;

/// Which stage may follow which on a track, and who may say so (domain.md §2). The picture in
/// docs/stages.md is made from this table by `haki stages`.
public final class StageTable {
  /// Both tracks begin with these.
  private static final List<Stage> SHARED = List.of(REPORTED, INTAKE, MADE_SAFE);

  private static final List<Move> MOVES = moves();

  private StageTable() {}

  /// @param by the roles that may make the move
  public record Move(Track track, Stage from, Stage to, Set<Role> by) {
    public Move {
      by = Set.copyOf(by);
    }
  }

  /// Every move there is.
  public static List<Move> all() {
    return MOVES;
  }

  /// Whether the role may move a case on this track from one stage to another.
  public static boolean may(Role role, Track track, Stage from, Stage to) {
    return MOVES.stream()
        .anyMatch(
            m -> m.track() == track && m.from() == from && m.to() == to && m.by().contains(role));
  }

  /// Where a second track begins, when a case that has one takes up the other.
  public static Stage beginning() {
    return INTAKE;
  }

  /// Whether being at this stage means that the child is treated as accused.
  public static boolean charges(Track track, Stage to) {
    return track == Track.CONFLICT_WITH_THE_LAW && to != CLOSED && !SHARED.contains(to);
  }

  private static List<Move> moves() {
    var moves = new ArrayList<Move>();
    for (Track track : Track.values()) {
      add(moves, track, REPORTED, INTAKE, CHILDREN_OFFICER, POLICE_CHILD_DESK);
      add(moves, track, INTAKE, MADE_SAFE, CHILDREN_OFFICER, POLICE_CHILD_DESK);
      add(moves, track, INTAKE, CLOSED, CHILDREN_OFFICER);
      add(moves, track, MADE_SAFE, CLOSED, CHILDREN_OFFICER);
      add(moves, track, AFTERCARE, CLOSED, CHILDREN_OFFICER, PROBATION_OFFICER);
    }
    care(moves, Track.CARE_AND_PROTECTION);
    conflict(moves, Track.CONFLICT_WITH_THE_LAW);
    return List.copyOf(moves);
  }

  private static void care(List<Move> moves, Track track) {
    for (Stage safe : List.of(INTAKE, MADE_SAFE)) {
      add(moves, track, safe, PLACE_OF_SAFETY, CHILDREN_OFFICER, POLICE_CHILD_DESK);
      add(moves, track, safe, CARE_ORDER, CHILDREN_OFFICER, COURT_REGISTRY);
    }
    add(moves, track, PLACE_OF_SAFETY, CARE_ORDER, CHILDREN_OFFICER, COURT_REGISTRY);
    add(moves, track, CARE_ORDER, PLACEMENT, CHILDREN_OFFICER, COURT_REGISTRY);
    for (Stage open : List.of(MADE_SAFE, PLACE_OF_SAFETY, CARE_ORDER, PLACEMENT)) {
      add(moves, track, open, AFTERCARE, CHILDREN_OFFICER);
    }
    add(moves, track, PLACEMENT, CLOSED, CHILDREN_OFFICER);
  }

  private static void conflict(List<Move> moves, Track track) {
    for (Stage safe : List.of(INTAKE, MADE_SAFE)) {
      add(moves, track, safe, ARREST, POLICE_CHILD_DESK);
    }
    add(moves, track, ARREST, PROSECUTION_DECISION, POLICE_CHILD_DESK);
    add(moves, track, ARREST, MADE_SAFE, POLICE_CHILD_DESK);
    add(moves, track, PROSECUTION_DECISION, DIVERSION, PROSECUTOR);
    add(moves, track, PROSECUTION_DECISION, PLEA, PROSECUTOR, COURT_REGISTRY);
    add(moves, track, PLEA, HEARINGS, COURT_REGISTRY);
    for (Stage inCourt : List.of(PLEA, HEARINGS)) {
      add(moves, track, inCourt, DIVERSION, PROSECUTOR, COURT_REGISTRY);
      add(moves, track, inCourt, FINDING_AND_ORDER, COURT_REGISTRY);
      add(moves, track, inCourt, CLOSED, PROSECUTOR, COURT_REGISTRY);
    }
    // a file with too little in it goes back to the police
    add(moves, track, PROSECUTION_DECISION, ARREST, PROSECUTOR);
    add(moves, track, PROSECUTION_DECISION, CLOSED, PROSECUTOR);
    add(moves, track, FINDING_AND_ORDER, COURT_PLACEMENT, COURT_REGISTRY, PROBATION_OFFICER);
    add(moves, track, FINDING_AND_ORDER, AFTERCARE, CHILDREN_OFFICER, PROBATION_OFFICER);
    add(moves, track, FINDING_AND_ORDER, CLOSED, COURT_REGISTRY);
    add(
        moves,
        track,
        COURT_PLACEMENT,
        AFTERCARE,
        CHILDREN_OFFICER,
        PROBATION_OFFICER,
        INSTITUTION_IN_CHARGE);
    add(moves, track, DIVERSION, AFTERCARE, CHILDREN_OFFICER, PROBATION_OFFICER);
    add(moves, track, DIVERSION, CLOSED, CHILDREN_OFFICER, PROBATION_OFFICER);
    // an agreed plan that fails goes back to the prosecutor
    add(moves, track, DIVERSION, PROSECUTION_DECISION, PROBATION_OFFICER, PROSECUTOR);
  }

  /// Where an office is not staffed, its cases are held by the level above: a coordinator may do
  /// what a children's officer may.
  private static void add(List<Move> moves, Track track, Stage from, Stage to, Role... by) {
    var roles = EnumSet.copyOf(List.of(by));
    if (roles.contains(CHILDREN_OFFICER)) {
      roles.add(CHILDREN_COORDINATOR);
    }
    moves.add(new Move(track, from, to, roles));
  }
}
