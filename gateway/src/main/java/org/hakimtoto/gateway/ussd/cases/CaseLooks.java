package org.hakimtoto.gateway.ussd.cases;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseFile;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.caserules.Handing;
import org.hakimtoto.core.contact.ContactCode;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.gateway.ussd.cases.CaseDesk.InTx;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.vocabulary.CaseRoom;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.notifier.plan.CallNumber;
import org.hakimtoto.store.cases.ReadCases.CaseView;
import org.hakimtoto.store.cases.UnitCases.CaseStatus;
import org.hakimtoto.store.hearing.CallTaskBook;
import org.hakimtoto.store.hearing.NextHearing;

/// What an officer's screens must know of a case. Whoever may read the record sees it; whoever may
/// only know where the case stands sees that, and anybody else sees as much as of no case.
final class CaseLooks {
  private static final String YES = "yes";

  private final CaseDesk desk;
  private final Gazetteer gazetteer;

  CaseLooks(CaseDesk desk, Gazetteer gazetteer) {
    this.desk = desk;
    this.gazetteer = gazetteer;
  }

  Answer look(CaseRoom.Looks view, Asker asker) {
    return desk.asked(
        asker,
        in -> seen(view, in, asker).<Answer>map(Answer.Seen::new).orElseGet(Answer.Nothing::new));
  }

  private Optional<Map<Fact, String>> seen(CaseRoom.Looks view, InTx in, Asker asker) {
    return switch (view) {
      case ALERT -> alert(in, asker);
      case ALERT_MORE -> desk.read(in, asker).map(found -> more(found, asker));
      case ALERT_REPORTER -> desk.read(in, asker).flatMap(found -> reporter(in, found));
      case CASE_MENU -> menu(in, asker);
      case CASE_STATUS -> status(in, asker).map(found -> standing(in, found, asker));
      case CALL_SCRIPT -> call(in, asker);
      case RECEIVING_OFFICE -> receiving(in, asker);
    };
  }

  /// Who takes a file up before it is open to them sees where it stands, and no more.
  private Optional<Map<Fact, String>> alert(InTx in, Asker asker) {
    Optional<CaseView> view = desk.read(in, asker);
    if (view.isEmpty()) {
      return status(in, asker)
          .map(found ->
              facts(found.reference())
                  .with(Fact.TIME, CaseWords.clock(found.openedAt()))
                  .with(Fact.WHAT_HAPPENED, CaseDesk.words(asker).stage(found.stage()))
                  .with(Fact.WHERE_IT_HAPPENED, gazetteer.line(found.place()))
                  .all());
    }
    CaseFile file = view.get().file();
    var told =
        facts(view.get().reference())
            .with(Fact.TIME, CaseWords.clock(file.openedAt()))
            .with(Fact.WHAT_HAPPENED, CaseDesk.words(asker).what(file.report()))
            .with(Fact.WHERE_IT_HAPPENED, gazetteer.line(file.place()));
    return Optional.of(
        (CaseDesk.reportedByStranger(file) ? told.with(Fact.REPORTER_PUBLIC, YES) : told).all());
  }

  private static Map<Fact, String> more(CaseView view, Asker asker) {
    CaseWords words = CaseDesk.words(asker);
    var report = view.file().report();
    return facts(view.reference())
        .with(Fact.DIGITS, view.reference().digits())
        .with(Fact.SEX_NOW, words.sex(report.sex()))
        .with(Fact.AGE_NOW, words.age(report.age()))
        .with(Fact.WHERE_NOW_IS, words.whereNow(report.whereabouts()))
        .with(Fact.ROLE_OF_CHILD, words.role(report.role()))
        .all();
  }

  /// An officer of the roster is called by any office that may read the file; nobody else's number
  /// stands on this screen.
  private Optional<Map<Fact, String>> reporter(InTx in, CaseView view) {
    return view.file().report().reporter() instanceof Reporter.Verified verified
            && !verified.phone().masked()
        ? Optional.of(
            facts(view.reference())
                .with(
                    Fact.CALL,
                    desk.reportersNumber(in, view)
                        .orElseGet(() -> CallNumber.dialled(verified.phone())))
                .all())
        : Optional.empty();
  }

  /// A reference that leads to nothing counts as one that was guessed.
  private Optional<Map<Fact, String>> menu(InTx in, Asker asker) {
    Optional<CaseStatus> found = status(in, asker);
    if (found.isEmpty()) {
      desk.stores().misses().missed(in.tx(), in.officer(), asker.press(), asker.now());
      return Optional.empty();
    }
    Optional<NextHearing> next = next(in, found.get().id(), asker.now());
    CaseWords words = CaseDesk.words(asker);
    var told =
        facts(found.get().reference())
            .with(
                Fact.WHEN_SHORT,
                next.map(hearing -> words.when(hearing.when(), asker.now()))
                    .orElseGet(words::noDate))
            .with(Fact.NO_DATE, next.isPresent() ? "" : YES);
    return Optional.of(withFile(told, desk.read(in, asker), in, asker.now()).all());
  }

  private Facts withFile(Facts told, Optional<CaseView> view, InTx in, Instant now) {
    return view.map(CaseView::file)
        .map(file -> withSteps(told, file, in.officer()))
        .map(file -> withReceivers(told, file, in, now))
        .map(file ->
            told.when(Fact.TAKE_BACK_ASKED, file.withdrawalAsked())
                .when(Fact.TAKEN_UP, file.acceptedBy().contains(in.officer().unit().id()))
                .when(Fact.HELD, file.custody().isPresent())
                .when(Fact.REPORT_ASKED, file.probationReportDue()))
        .orElse(told);
  }

  /// No step is offered that the rules would refuse.
  private static CaseFile withSteps(Facts told, CaseFile file, Officer officer) {
    Map<Fact, Stage> steps =
        Map.of(
            Fact.STEP_SAFE, Stage.MADE_SAFE,
            Fact.STEP_SHELTER, Stage.PLACE_OF_SAFETY,
            Fact.STEP_COURT, Stage.CARE_ORDER,
            Fact.STEP_PLACED, Stage.PLACEMENT,
            Fact.STEP_HOME, Stage.AFTERCARE);
    steps.forEach((fact, stage) -> told.when(fact, Handing.mayMove(file, officer, stage)));
    told.when(Fact.STEP_CLOSE, Handing.mayClose(file, officer));
    told.when(
        Fact.STEP, told.holds(Fact.STEP_CLOSE) || steps.keySet().stream().anyMatch(told::holds));
    return file;
  }

  /// Nor an office to which the role may not hand it.
  private CaseFile withReceivers(Facts told, CaseFile file, InTx in, Instant now) {
    Map<Fact, Agency> receivers =
        Map.of(
            Fact.HAND_PROSECUTOR, Agency.PROSECUTION,
            Fact.HAND_REGISTRY, Agency.JUDICIARY,
            Fact.HAND_PROBATION, Agency.PROBATION,
            Fact.HAND_CHILDREN, Agency.CHILDREN_SERVICES,
            Fact.HAND_POLICE, Agency.POLICE);
    List<Unit> staffed = desk.stores().officers().staffedUnitsAnswering(in.tx(), file.place());
    receivers.forEach((fact, agency) ->
        told.when(fact, Handing.mayHand(file, in.officer(), agency, staffed, now)));
    told.when(Fact.HAND, receivers.keySet().stream().anyMatch(told::holds));
    return file;
  }

  private Map<Fact, String> standing(InTx in, CaseStatus found, Asker asker) {
    CaseWords words = CaseDesk.words(asker);
    Optional<Unit> office = desk.stores().offices().responsible(in.tx(), found.id());
    Optional<NextHearing> next = next(in, found.id(), asker.now());
    return facts(found.reference())
        .with(Fact.STAGE, words.stage(found.stage()))
        .with(Fact.OFFICE_SHORT, office.map(Unit::name).orElseGet(words::noOffice))
        .with(
            Fact.CALL,
            CallNumber.of(
                office
                    .map(unit -> desk.stores().officers().answering(in.tx(), found.id(), unit))
                    .orElse(List.of())))
        .with(Fact.COURT_SHORT, next.map(hearing -> hearing.court().name()).orElse("-"))
        .with(
            Fact.WHEN_SHORT,
            next.map(hearing -> words.when(hearing.when(), asker.now())).orElseGet(words::noDate))
        .with(Fact.NO_DATE, next.isPresent() ? "" : YES)
        .all();
  }

  /// Whoever missed too often is told nothing of any reference for a while, as of none.
  private Optional<CaseStatus> status(InTx in, Asker asker) {
    if (desk.stores().misses().locked(in.tx(), in.officer(), asker.now())) {
      return Optional.empty();
    }
    return CaseDesk.reference(asker)
        .flatMap(reference ->
            desk.stores()
                .unitCases()
                .status(in.tx(), in.officer(), reference, Channel.USSD, asker.now()));
  }

  private static Optional<NextHearing> next(InTx in, UUID caseId, Instant now) {
    return NextHearing.of(in.tx(), caseId, Kenya.startOf(Kenya.day(now)).minusMillis(1));
  }

  private Optional<Map<Fact, String>> call(InTx in, Asker asker) {
    return CallActs.id(asker)
        .flatMap(id ->
            desk.stores().callBook().one(in.tx(), in.officer(), id, Channel.USSD, asker.now()))
        .map(call -> script(in, call, asker));
  }

  private Map<Fact, String> script(InTx in, CallTaskBook.Listed call, Asker asker) {
    CaseWords words = CaseDesk.words(asker);
    Optional<NextHearing> next =
        desk.stores()
            .change()
            .idOf(in.tx(), call.reference())
            .flatMap(id -> next(in, id, asker.now()));
    return facts(call.reference())
        .with(
            Fact.FAM,
            call.person().flatMap(CallTaskBook.Person::code).map(ContactCode::shown).orElse("-"))
        .with(
            Fact.PHONE,
            call.person()
                .flatMap(person -> person.details().phone())
                .map(CallNumber::dialled)
                .orElse("-"))
        .with(Fact.COURT_SHORT, next.map(hearing -> hearing.court().name()).orElse("-"))
        .with(
            Fact.WHEN_SHORT,
            next.map(hearing -> words.when(hearing.when(), asker.now())).orElseGet(words::noDate))
        .all();
  }

  private Optional<Map<Fact, String>> receiving(InTx in, Asker asker) {
    return desk.read(in, asker)
        .flatMap(view ->
            HandOver.office(desk, in, view.file(), asker)
                .map(office ->
                    facts(view.reference()).with(Fact.OFFICE_SHORT, office.name()).all()));
  }

  static Facts facts(CaseReference reference) {
    return new Facts(new EnumMap<>(Map.of(Fact.REFERENCE, reference.shown())));
  }

  /// What is told, as it is gathered. An empty value says that a flag does not hold.
  record Facts(EnumMap<Fact, String> told) {
    Facts with(Fact fact, String value) {
      told.put(fact, value);
      return this;
    }

    Facts when(Fact flag, boolean holds) {
      return with(flag, holds ? YES : "");
    }

    boolean holds(Fact flag) {
      return !told.getOrDefault(flag, "").isEmpty();
    }

    Map<Fact, String> all() {
      return told;
    }
  }
}
