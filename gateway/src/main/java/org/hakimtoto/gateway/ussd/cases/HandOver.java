package org.hakimtoto.gateway.ussd.cases;

import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.caserules.Handing;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.gateway.ussd.cases.CaseDesk.InTx;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Outcome;
import org.hakimtoto.menus.vocabulary.CaseRoom;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.store.cases.ReadCases.CaseView;

/// Handing a case to the next agency: to its office for the place of the case. The office that is
/// shown is looked for again when it is decided.
final class HandOver {
  private HandOver() {}

  /// The office that the case would be handed to.
  static Optional<Unit> office(CaseDesk desk, InTx in, CaseFile file, Asker asker) {
    return asker
        .place()
        .chosen(Slot.HAND_TO, CaseRoom.Receiver.values())
        .flatMap(receiver ->
            Handing.office(
                file,
                agency(receiver),
                desk.stores().officers().staffedUnitsAnswering(in.tx(), file.place())));
  }

  static Outcome decided(CaseDesk desk, InTx in, Asker asker) {
    Optional<CaseView> view = desk.read(in, asker);
    if (view.isEmpty()) {
      return new Outcome.NotDone(Reason.NOT_YOURS);
    }
    return office(desk, in, view.get().file(), asker)
        .map(to -> {
          var command = Handing.command(view.get().file(), to, in.officer(), asker.now());
          return CaseReasons.outcome(
              desk.change(in, asker, command),
              CaseDesk.done(asker, Map.of(Fact.OFFICE_SHORT, to.name())));
        })
        .orElseGet(() -> new Outcome.NotDone(Reason.NO_OFFICE));
  }

  private static Agency agency(CaseRoom.Receiver receiver) {
    return switch (receiver) {
      case PROSECUTOR -> Agency.PROSECUTION;
      case REGISTRY -> Agency.JUDICIARY;
      case PROBATION -> Agency.PROBATION;
      case CHILDREN -> Agency.CHILDREN_SERVICES;
      case POLICE -> Agency.POLICE;
    };
  }
}
