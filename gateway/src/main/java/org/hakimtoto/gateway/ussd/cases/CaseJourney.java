package org.hakimtoto.gateway.ussd.cases;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.gateway.ussd.cases.CaseDesk.InTx;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Outcome;
import org.hakimtoto.gateway.ussd.journey.Room;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.vocabulary.CaseRoom;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Question.Part;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.db.AtOnce;
import org.hakimtoto.store.db.Tx;

/// The officers' room of the menu book: what waits for them, their cases, and what they decide.
public final class CaseJourney implements Room<CaseRoom.Deeds, CaseRoom.Lines, CaseRoom.Looks> {
  private final CaseDesk desk;
  private final CaseLists lists;
  private final CaseLooks looks;
  private final CaseActs acts;
  private final CourtActs court;
  private final CallActs calls;
  private final InstantSource clock;

  public CaseJourney(Stores stores, Gazetteer gazetteer, InstantSource clock) {
    var texts = new OfficeTexts(stores);
    this.desk = new CaseDesk(stores);
    this.lists = new CaseLists(desk);
    this.looks = new CaseLooks(desk, gazetteer);
    this.acts = new CaseActs(desk, texts);
    this.court = new CourtActs(desk, texts);
    this.calls = new CallActs(desk, texts);
    this.clock = clock;
  }

  @Override
  public Answer lines(CaseRoom.Lines listing, String within, Part part, Asker asker) {
    return lists.lines(listing, part, asker);
  }

  @Override
  public Answer look(CaseRoom.Looks view, Asker asker) {
    return looks.look(view, asker);
  }

  @Override
  public Outcome act(Tx tx, CaseRoom.Deeds deed, Asker asker) {
    return desk.decided(tx, asker, in -> decided(in, deed, asker));
  }

  private Outcome decided(InTx in, CaseRoom.Deeds deed, Asker asker) {
    return switch (deed) {
      case ACCEPT -> acts.accept(in, asker);
      case PASS_ON -> acts.passOn(in, asker);
      case ASK_ACCESS -> acts.askAccess(in, asker);
      case TAKE_STEP -> acts.takeStep(in, asker);
      case CLOSE_CASE -> acts.close(in, asker);
      case DECIDE_TAKE_BACK -> acts.takeBack(in, asker);
      case FAMILY_IS_TOLD -> acts.familyTold(in, asker);
      case KEEP_FILE_NUMBER -> acts.fileNumber(in, asker);
      case HAND_OVER -> HandOver.decided(desk, in, asker);
      case DECIDE_CHARGE -> court.charge(in, asker);
      case BEGIN_DIVERSION -> court.divert(in, asker);
      case REPORT_PLAN -> court.plan(in, asker);
      case HAND_IN_REPORT -> court.reportIn(in, asker);
      case REPORT_IS_LATE -> court.reportLate(in, asker);
      case REPORT_ON_CALL -> calls.result(in, asker);
    };
  }

  @Override
  public Map<Fact, String> waiting(Tx tx, Officer officer) {
    var cases = desk.stores().unitCases();
    return switch (officer.role()) {
      case CHIEF, ASSISTANT_CHIEF, INSTITUTION_IN_CHARGE -> Map.of();
      case CHILDREN_OFFICER, CHILDREN_COORDINATOR ->
          freshAnd(Fact.CALLS, tx, officer, each -> desk.stores().callBook().count(each, officer));
      case PROBATION_OFFICER ->
          freshAnd(Fact.REPORTS_DUE, tx, officer, each -> cases.countReportsDue(each, officer));
      case POLICE_CHILD_DESK, PROSECUTOR, COURT_REGISTRY ->
          Map.of(Fact.ALERTS, shown(cases.countFresh(tx, officer, clock.instant())));
    };
  }

  private Map<Fact, String> freshAnd(
      Fact other, Tx tx, Officer officer, Function<Tx, Integer> count) {
    List<Integer> counts =
        AtOnce.asked(
            tx,
            List.of(
                each -> desk.stores().unitCases().countFresh(each, officer, clock.instant()),
                count));
    return Map.of(Fact.ALERTS, shown(counts.getFirst()), other, shown(counts.getLast()));
  }

  private static String shown(int count) {
    return Integer.toString(count);
  }
}
