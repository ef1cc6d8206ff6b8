package org.hakimtoto.gateway.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.court.HearingOfDay;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.CourtDiary;
import org.hakimtoto.store.hearing.CourtRoll;

/// A day of a court with what became of each hearing and who is expected, for its own registry.
public final class CourtRolls {
  private static final String ACTION = "cause-list.read";

  private final Audit audit;

  public CourtRolls(Audit audit) {
    this.audit = audit;
  }

  /// @param more whether the day holds more than is listed
  public record Roll(List<HearingOfDay> hearings, boolean more) {
    public Roll {
      hearings = List.copyOf(hearings);
    }
  }

  /// The cases it names are audited; empty when the court is not the officer's, which is, too.
  public Optional<Roll> of(Tx tx, Officer officer, String court, LocalDate day, Channel channel) {
    if (!CourtDays.keeps(officer, court)) {
      audit.write(
          tx,
          new Audit.Entry(
              Optional.of(officer.id()),
              Optional.empty(),
              ACTION,
              channel,
              Optional.empty(),
              "refused"));
      return Optional.empty();
    }
    List<HearingOfDay> found = CourtRoll.of(tx, officer, day, CourtDiary.MOST_OF_DAY + 1);
    List<HearingOfDay> listed = found.subList(0, Math.min(found.size(), CourtDiary.MOST_OF_DAY));
    List<CaseReference> named = listed.stream().map(one -> one.listed().reference()).toList();
    audit.lists().refreshed(tx, officer, ACTION, channel, named);
    return Optional.of(new Roll(listed, found.size() > listed.size()));
  }
}
