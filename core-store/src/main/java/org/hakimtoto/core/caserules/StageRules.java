package org.hakimtoto.core.caserules;

import static org.hakimtoto.core.casefile.Decision.done;
import static org.hakimtoto.core.casefile.Decision.refused;

import java.util.ArrayList;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Decision;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.value.Track;

/// How a case moves along its tracks. Which stage may follow which is a matter of [StageTable].
final class StageRules {
  private StageRules() {}

  static Decision move(Given given, Track track, Stage to) {
    if (StageTable.charges(track, to) && AgeRules.underTwelve(given.file())) {
      return refused(Refusal.UNDER_TWELVE);
    }
    Stage from = given.file().stage(track).orElseGet(StageTable::beginning);
    if (from == to) {
      return refused(Refusal.ALREADY_DONE);
    }
    boolean may = to != Stage.CLOSED || leavesAnotherTrack(given.file(), track);
    return may && StageTable.may(given.officer().role(), track, from, to)
        ? done(new CaseEvent.StageMoved(track, from, to, given.now()))
        : refused(Refusal.NOT_FROM_THIS_STAGE);
  }

  /// One track may end while the other goes on, as when charges are withdrawn and the child needs
  /// care. The last one ends by [CaseCommand.Close], which says why.
  private static boolean leavesAnotherTrack(CaseFile file, Track track) {
    return file.stages().containsKey(track)
        && file.stages().entrySet().stream()
            .anyMatch(at -> at.getKey() != track && at.getValue() != Stage.CLOSED);
  }

  static Decision divert(Given given, CaseCommand.BeginDiversion c) {
    Decision moved = move(given, Track.CONFLICT_WITH_THE_LAW, Stage.DIVERSION);
    return switch (moved) {
      case Decision.Refused refusal -> refusal;
      case Decision.Done done -> {
        var events = new ArrayList<>(done.events());
        events.add(new CaseEvent.DiversionBegun(c.level(), given.now()));
        yield new Decision.Done(events);
      }
    };
  }

  /// Whether the child is treated as accused.
  static boolean charged(Given given) {
    return given
        .file()
        .stage(Track.CONFLICT_WITH_THE_LAW)
        .filter(stage -> StageTable.charges(Track.CONFLICT_WITH_THE_LAW, stage))
        .isPresent();
  }
}
