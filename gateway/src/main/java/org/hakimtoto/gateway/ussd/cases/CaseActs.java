package org.hakimtoto.gateway.ussd.cases;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.casefile.AccessReason;
import org.hakimtoto.core.casefile.CaseCommand;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.CloseReason;
import org.hakimtoto.core.casefile.DeclineReason;
import org.hakimtoto.core.casefile.ExternalReference;
import org.hakimtoto.core.casefile.Refusal;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.caserules.Handing;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.contact.Households;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.gateway.ussd.cases.CaseDesk.InTx;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Outcome;
import org.hakimtoto.menus.vocabulary.CaseRoom.Access;
import org.hakimtoto.menus.vocabulary.CaseRoom.Close;
import org.hakimtoto.menus.vocabulary.CaseRoom.Decline;
import org.hakimtoto.menus.vocabulary.CaseRoom.Family;
import org.hakimtoto.menus.vocabulary.CaseRoom.Step;
import org.hakimtoto.menus.vocabulary.CaseRoom.TakeBack;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.menus.vocabulary.Word;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.cases.ReadCases.CaseView;

/// What an officer decides of a case as a whole: whose it is, its next step, its end.
final class CaseActs {
  private static final String NOT_FOUND =
      "FAMILY NOT FOUND YET / FAMILIA BADO HAIJAPATIKANA (USSD)";
  private static final String NOT_SAFE = "NOT SAFE TO TELL FAMILY / SI SALAMA KUWAAMBIA (USSD)";
  private static final String TOLD = "FAMILY TOLD / FAMILIA IMEAMBIWA (USSD)";
  private static final String OB = "OB";

  private final CaseDesk desk;
  private final OfficeTexts texts;

  CaseActs(CaseDesk desk, OfficeTexts texts) {
    this.desk = desk;
    this.texts = texts;
  }

  /// Whom to phone first is told with it: of a stranger only who said that the phone may be used.
  Outcome accept(InTx in, Asker asker) {
    ChangeCase.Outcome outcome = desk.change(in, asker, new CaseCommand.Accept());
    if (!(outcome instanceof ChangeCase.Outcome.Done done)) {
      return CaseReasons.outcome(outcome, CaseDesk.done(asker, Map.of()));
    }
    var view =
        new CaseView(
            done.caseId(), CaseDesk.reference(asker).orElseThrow(), done.file(), done.events());
    var facts = new EnumMap<Fact, String>(Fact.class);
    desk.reportersNumber(in, view)
        .ifPresentOrElse(
            number -> facts.put(Fact.CALL, number), () -> facts.put(Fact.REPORTER_PUBLIC, "yes"));
    return CaseDesk.done(asker, facts);
  }

  /// The office that has to see to it from now on is told, and named.
  Outcome passOn(InTx in, Asker asker) {
    Optional<Decline> said = said(asker, Slot.DECLINE_WHY, Decline.values());
    if (said.isEmpty()) {
      return new Outcome.NotDone(Reason.NOT_YOURS);
    }
    DeclineReason why =
        switch (said.get()) {
          case OTHER_AREA -> DeclineReason.NOT_OUR_AREA;
          case NOBODY_HERE -> DeclineReason.NO_MEANS;
          case KNOWS_FAMILY -> DeclineReason.CONFLICT_OF_INTEREST;
          case OTHER -> DeclineReason.NOT_STATED;
        };
    ChangeCase.Outcome outcome = desk.change(in, asker, new CaseCommand.Decline(why));
    return outcome instanceof ChangeCase.Outcome.Done done
        ? CaseDesk.done(asker, Map.of(Fact.OFFICE, passedTo(in, done, why)))
        : CaseReasons.outcome(outcome, CaseDesk.done(asker, Map.of()));
  }

  private String passedTo(InTx in, ChangeCase.Outcome.Done done, DeclineReason why) {
    var offices = desk.stores().offices();
    Optional<Unit> to =
        why == DeclineReason.CONFLICT_OF_INTEREST
            ? offices.responsible(in.tx(), done.caseId())
            : offices.supervising(in.tx(), done.caseId());
    return to.map(Unit::name).orElse("-");
  }

  /// Whether there is such a case is never told by it: what was asked of none, or asked before,
  /// looks the same.
  Outcome askAccess(InTx in, Asker asker) {
    Optional<AccessReason> why =
        said(asker, Slot.ACCESS_WHY, Access.values())
            .map(reason ->
                switch (reason) {
                  case CHILD_WITH_US -> AccessReason.CHILD_IS_HERE;
                  case BRINGING_CHILD -> AccessReason.ESCORTING;
                  case COURT_ORDER -> AccessReason.COURT_ORDER;
                  case OTHER -> AccessReason.NOT_STATED;
                });
    boolean may = in.officer().role().seesCasesOfArea();
    why.filter(_ -> may)
        .ifPresent(reason -> desk.change(in, asker, new CaseCommand.AskAccess(reason)));
    return may ? new Outcome.Done() : new Outcome.NotDone(Reason.AGAINST_THE_RULES);
  }

  Outcome takeStep(InTx in, Asker asker) {
    Optional<Stage> to =
        said(asker, Slot.STEP, Step.values())
            .map(step ->
                switch (step) {
                  case FIRST_STEPS -> Stage.MADE_SAFE;
                  case PLACE_OF_SAFETY -> Stage.PLACE_OF_SAFETY;
                  case COURT_FOR_CARE -> Stage.CARE_ORDER;
                  case PLACED -> Stage.PLACEMENT;
                  case BACK_HOME -> Stage.AFTERCARE;
                });
    return to.map(stage -> moved(in, asker, stage))
        .orElseGet(() -> new Outcome.NotDone(Reason.NOT_YOURS));
  }

  Outcome moved(InTx in, Asker asker, Stage to) {
    return desk.read(in, asker)
        .map(CaseView::file)
        .map(file -> Handing.track(in.officer().role(), file.stages(), to))
        .map(track -> desk.changed(in, asker, new CaseCommand.MoveStage(track, to)))
        .orElseGet(() -> new Outcome.NotDone(Reason.NOT_YOURS));
  }

  Outcome close(InTx in, Asker asker) {
    return said(asker, Slot.CLOSE_WHY, Close.values())
        .flatMap(why -> desk.read(in, asker).map(view -> closed(in, asker, view.file(), why)))
        .orElseGet(() -> new Outcome.NotDone(Reason.NOT_YOURS));
  }

  private Outcome closed(InTx in, Asker asker, CaseFile file, Close why) {
    boolean agreed = asker.place().said(Slot.TAKE_BACK, TakeBack.AGREE);
    CloseReason reason =
        switch (why) {
          case FINISHED -> finished(file, agreed);
          case NOT_A_CHILDS_CASE -> CloseReason.NOT_FOUNDED;
          case SAME_AS_ANOTHER -> CloseReason.DUPLICATE;
          case NOW_18 -> CloseReason.TURNED_EIGHTEEN;
        };
    return desk.changed(in, asker, new CaseCommand.Close(reason));
  }

  /// What kind of end it was is said where the stage says it, and made up nowhere.
  private static CloseReason finished(CaseFile file, boolean agreed) {
    if (agreed) {
      return CloseReason.WITHDRAWN_BY_REPORTER;
    }
    return file.stage() == Stage.DIVERSION
        ? CloseReason.DIVERSION_COMPLETED
        : CloseReason.NOT_STATED;
  }

  /// Whoever presses a reporter is no reason to let a child go: the office above hears of it.
  Outcome takeBack(InTx in, Asker asker) {
    ChangeCase.Outcome outcome = desk.change(in, asker, new CaseCommand.RefuseWithdrawal());
    boolean pressed = asker.place().said(Slot.TAKE_BACK, TakeBack.UNDER_PRESSURE);
    if (pressed && outcome instanceof ChangeCase.Outcome.Done done) {
      texts.reporterPressed(in, about(asker, done));
      desk.change(in, asker, CaseDesk.note("REPORTER PRESSED / ANASHINIKIZWA (USSD)"));
    }
    return CaseReasons.outcome(outcome, CaseDesk.done(asker, Map.of()));
  }

  /// Where the guardian is known, telling them ends the clock of two hours.
  Outcome familyTold(InTx in, Asker asker) {
    return said(asker, Slot.FAMILY_TOLD, Family.values())
        .map(told ->
            switch (told) {
              case TOLD_NOW ->
                  desk.read(in, asker)
                      .flatMap(view -> guardian(view.file()))
                      .map(guardian -> desk.changed(in, asker, guardian))
                      .orElseGet(() -> desk.noted(in, asker, TOLD));
              case NOT_FOUND -> desk.noted(in, asker, NOT_FOUND);
              case NOT_SAFE -> desk.noted(in, asker, NOT_SAFE);
            })
        .orElseGet(() -> new Outcome.NotDone(Reason.NOT_YOURS));
  }

  private static Optional<CaseCommand> guardian(CaseFile file) {
    return file.contacts().entrySet().stream()
        .filter(entry -> isGuardian(entry.getValue()) && entry.getValue().mayBeTold())
        .min(Households.IN_ORDER)
        .map(entry -> new CaseCommand.TellGuardian(entry.getKey()));
  }

  private static boolean isGuardian(Contact contact) {
    return contact.relation() == Contact.Relation.PARENT
        || contact.relation() == Contact.Relation.GUARDIAN;
  }

  Outcome fileNumber(InTx in, Asker asker) {
    String typed = asker.place().answer(Slot.FILE_NUMBER);
    var kind =
        typed.strip().toUpperCase(Locale.ROOT).startsWith(OB)
            ? ExternalReference.Kind.OB_NUMBER
            : ExternalReference.Kind.POLICE_CASE_FILE;
    try {
      return desk.changed(
          in, asker, new CaseCommand.AddReference(new ExternalReference(kind, typed)));
    } catch (IllegalArgumentException e) {
      return CaseReasons.notDone(Refusal.NOTHING_SAID);
    }
  }

  static OfficeTexts.About about(Asker asker, ChangeCase.Outcome.Done done) {
    return new OfficeTexts.About(
        done.caseId(), CaseDesk.reference(asker).orElseThrow(), asker.now());
  }

  static <W extends Word> Optional<W> said(Asker asker, Slot slot, W[] words) {
    return asker.place().chosen(slot, words);
  }
}
