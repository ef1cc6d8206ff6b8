package org.hakimtoto.gateway.api.registers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CustodyKind;
import org.hakimtoto.core.casefile.Hearing;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.HearingOutcome;
import org.hakimtoto.core.court.HearingOfDay;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.gateway.registry.CourtRolls;

/// A court's day with who is expected, as the contract spells it.
record CauseListJson(String court, LocalDate date, boolean more, List<HearingJson> hearings) {

  record HearingJson(
      CaseReference reference,
      UUID hearing,
      HearingKind kind,
      Instant when,
      int version,
      Hearing.State state,
      List<HearingOfDay.Expected> people,
      Optional<HearingOutcome> outcome,
      Optional<CustodyKind> custody,
      Optional<String> heldAt) {
    static HearingJson of(HearingOfDay one) {
      return new HearingJson(
          one.listed().reference(),
          one.listed().hearing(),
          one.listed().kind(),
          one.listed().when(),
          one.caseVersion(),
          one.state(),
          one.people(),
          one.outcome(),
          one.custody(),
          one.heldAt());
    }
  }

  static CauseListJson of(String court, LocalDate date, CourtRolls.Roll roll) {
    return new CauseListJson(
        court, date, roll.more(), roll.hearings().stream().map(HearingJson::of).toList());
  }
}
