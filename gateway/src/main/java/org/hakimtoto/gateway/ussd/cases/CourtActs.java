package org.hakimtoto.gateway.ussd.cases;

import java.util.Map;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.DiversionLevel;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.gateway.ussd.cases.CaseDesk.InTx;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Outcome;
import org.hakimtoto.menus.vocabulary.CaseRoom.Charge;
import org.hakimtoto.menus.vocabulary.CaseRoom.Late;
import org.hakimtoto.menus.vocabulary.CaseRoom.Level;
import org.hakimtoto.menus.vocabulary.CaseRoom.Plan;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.cases.ReadCases.CaseView;

/// What prosecution and probation decide: the charge, a plan without a court and how it goes, the
/// report a court waits for.
final class CourtActs {
  private static final String KEPT = "PLAN IS KEPT / MPANGO UNAFUATWA (USSD)";
  private static final String NEEDS_TIME = "PLAN NEEDS MORE TIME / MPANGO UNAHITAJI MUDA (USSD)";
  private static final String LATE = "REPORT NEEDS TIME / RIPOTI ITACHELEWA (USSD)";

  private final CaseDesk desk;
  private final OfficeTexts texts;

  CourtActs(CaseDesk desk, OfficeTexts texts) {
    this.desk = desk;
    this.texts = texts;
  }

  Outcome charge(InTx in, Asker asker) {
    return CaseActs.said(asker, Slot.CHARGE, Charge.values())
        .map(charge ->
            switch (charge) {
              case TO_COURT -> desk.changed(in, asker, move(Stage.PLEA));
              case END_IT -> ended(in, asker);
              case BACK_TO_POLICE -> backToPolice(in, asker);
            })
        .orElseGet(CourtActs::unsaid);
  }

  /// Where the child needs care besides, only the charge ends.
  private Outcome ended(InTx in, Asker asker) {
    return desk.read(in, asker)
        .map(CaseView::file)
        .map(file ->
            desk.changed(
                in,
                asker,
                careGoesOn(file)
                    ? move(Stage.CLOSED)
                    : new CaseCommand.Close(CloseReason.CHARGES_WITHDRAWN)))
        .orElseGet(CourtActs::unsaid);
  }

  private static boolean careGoesOn(CaseFile file) {
    return file.stage(Track.CARE_AND_PROTECTION).filter(stage -> stage != Stage.CLOSED).isPresent();
  }

  private Outcome backToPolice(InTx in, Asker asker) {
    ChangeCase.Outcome outcome = desk.change(in, asker, move(Stage.ARREST));
    if (outcome instanceof ChangeCase.Outcome.Done done) {
      texts.backToPolice(in, CaseActs.about(asker, done));
    }
    return CaseReasons.outcome(outcome, CaseDesk.done(asker, Map.of()));
  }

  Outcome divert(InTx in, Asker asker) {
    return CaseActs.said(asker, Slot.DIVERSION, Level.values())
        .map(level ->
            switch (level) {
              case LEVEL_1 -> DiversionLevel.ONE;
              case LEVEL_2 -> DiversionLevel.TWO;
              case LEVEL_3 -> DiversionLevel.THREE;
            })
        .map(level -> desk.changed(in, asker, new CaseCommand.BeginDiversion(level)))
        .orElseGet(CourtActs::unsaid);
  }

  /// A plan that is not kept is the prosecution's again; one that has ended well ends the case.
  Outcome plan(InTx in, Asker asker) {
    return CaseActs.said(asker, Slot.PLAN, Plan.values())
        .map(plan ->
            switch (plan) {
              case KEPT -> desk.noted(in, asker, KEPT);
              case NEEDS_TIME -> desk.noted(in, asker, NEEDS_TIME);
              case NOT_KEPT -> desk.changed(in, asker, move(Stage.PROSECUTION_DECISION));
              case ENDED_WELL ->
                  desk.changed(in, asker, new CaseCommand.Close(CloseReason.DIVERSION_COMPLETED));
            })
        .orElseGet(CourtActs::unsaid);
  }

  Outcome reportIn(InTx in, Asker asker) {
    return desk.changed(in, asker, new CaseCommand.FileProbationReport());
  }

  /// Only who owes a report says that it will be late.
  Outcome reportLate(InTx in, Asker asker) {
    boolean owed =
        desk.read(in, asker).map(CaseView::file).filter(CaseFile::probationReportDue).isPresent();
    if (!owed) {
      return new Outcome.NotDone(Reason.NOTHING_ASKED);
    }
    ChangeCase.Outcome outcome = desk.change(in, asker, CaseDesk.note(LATE));
    boolean afterTheDate = asker.place().said(Slot.LATE, Late.AFTER_THE_DATE);
    if (afterTheDate && outcome instanceof ChangeCase.Outcome.Done done) {
      texts.reportLate(in, CaseActs.about(asker, done));
    }
    return CaseReasons.outcome(outcome, CaseDesk.done(asker, Map.of()));
  }

  private static CaseCommand move(Stage to) {
    return new CaseCommand.MoveStage(Track.CONFLICT_WITH_THE_LAW, to);
  }

  private static Outcome unsaid() {
    return new Outcome.NotDone(Reason.NOT_YOURS);
  }
}
