package org.hakimtoto.core.caserules;

import static org.hakimtoto.core.value.Track.CARE_AND_PROTECTION;
import static org.hakimtoto.core.value.Track.CONFLICT_WITH_THE_LAW;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseAccess;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Permission;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Track;

/// What "hand over to" an agency means for a case: which of its offices, and by which command. Only
/// an office of the children's services holds cases; to any other agency a case is handed by the
/// stage that makes it that agency's turn, and where there is none, by bringing the office in.
public final class Handing {
  /// The stage at which it is an agency's turn.
  private static final Map<Agency, Stage> TURN =
      Map.of(Agency.PROSECUTION, Stage.PROSECUTION_DECISION, Agency.JUDICIARY, Stage.PLEA);

  private Handing() {}

  /// The office of the agency that would get the case: the nearest to its place that has an officer
  /// and is not the one that holds it already.
  ///
  /// @param staffed the units with an officer that answer for the place of the case
  public static Optional<Unit> office(CaseFile file, Agency agency, Collection<Unit> staffed) {
    return staffed.stream()
        .filter(unit -> unit.agency() == agency)
        .filter(unit -> file.holder().filter(unit.id()::equals).isEmpty())
        .filter(unit -> !file.hiddenFrom().contains(unit.id()))
        .min(
            Comparator.comparing((Unit unit) -> unit.area().level())
                .reversed()
                .thenComparing(Unit::code));
  }

  public static CaseCommand command(CaseFile file, Unit to, Officer officer, Instant now) {
    boolean holds = CaseAccess.may(officer, file.parties(), Permission.HAND_OVER, now);
    if (to.agency() == Agency.CHILDREN_SERVICES && holds) {
      return new CaseCommand.HandOver(to.id());
    }
    return turn(file, to.agency(), officer)
        .<CaseCommand>map(stage -> new CaseCommand.MoveStage(CONFLICT_WITH_THE_LAW, stage))
        .orElseGet(() -> new CaseCommand.Involve(to.id()));
  }

  /// Whether an office of the agency is there and the officer may hand the case to it, for screens
  /// that offer nothing else. Whether it is done is decided when it is asked for.
  public static boolean mayHand(
      CaseFile file, Officer officer, Agency agency, Collection<Unit> staffed, Instant now) {
    return !file.closed()
        && office(file, agency, staffed)
            .filter(to -> !to.id().equals(officer.unit().id()))
            .map(to -> command(file, to, officer, now))
            .filter(command -> !bringsInAgain(file, command))
            .filter(command -> CaseAccess.may(officer, file.parties(), command.needs(), now))
            .isPresent();
  }

  private static boolean bringsInAgain(CaseFile file, CaseCommand command) {
    return command instanceof CaseCommand.Involve(UUID unit) && file.units().contains(unit);
  }

  private static Optional<Stage> turn(CaseFile file, Agency agency, Officer officer) {
    return Optional.ofNullable(TURN.get(agency))
        .filter(stage ->
            file.stage(CONFLICT_WITH_THE_LAW)
                .filter(from -> StageTable.may(officer.role(), CONFLICT_WITH_THE_LAW, from, stage))
                .isPresent());
  }

  /// The track a stage is meant on that is named alone. Stages that both tracks have are meant
  /// where the case is and the role may move it; else on the track the case has.
  ///
  /// @param at where the case is
  public static Track track(Role role, Map<Track, Stage> at, Stage to) {
    boolean ofConflict = StageTable.all().stream().anyMatch(m -> on(m, CONFLICT_WITH_THE_LAW, to));
    boolean ofCare = StageTable.all().stream().anyMatch(m -> on(m, CARE_AND_PROTECTION, to));
    if (ofConflict != ofCare) {
      return ofConflict ? CONFLICT_WITH_THE_LAW : CARE_AND_PROTECTION;
    }
    Stage conflict = at.get(CONFLICT_WITH_THE_LAW);
    Stage care = at.get(CARE_AND_PROTECTION);
    if (conflict == null || care == null) {
      return conflict == null ? CARE_AND_PROTECTION : CONFLICT_WITH_THE_LAW;
    }
    return StageTable.may(role, CONFLICT_WITH_THE_LAW, conflict, to)
        ? CONFLICT_WITH_THE_LAW
        : CARE_AND_PROTECTION;
  }

  private static boolean on(StageTable.Move move, Track track, Stage to) {
    return move.track() == track && move.to() == to;
  }

  /// Whether the officer's role may move the case to a stage, for screens that offer nothing else.
  /// Whether it is done is decided when it is asked for.
  public static boolean mayMove(CaseFile file, Officer officer, Stage to) {
    Track track = track(officer.role(), file.stages(), to);
    Stage from = file.stage(track).orElseGet(StageTable::beginning);
    return !file.closed() && StageTable.may(officer.role(), track, from, to);
  }

  /// Whether the role may close it on every track that is open.
  public static boolean mayClose(CaseFile file, Officer officer) {
    return !file.closed()
        && file.stages().entrySet().stream()
            .filter(at -> at.getValue() != Stage.CLOSED)
            .allMatch(
                at -> StageTable.may(officer.role(), at.getKey(), at.getValue(), Stage.CLOSED));
  }
}
