package org.hakimtoto.gateway.ussd.conduct;

import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.conduct.ConductReport;
import org.hakimtoto.core.conduct.ConductReport.ChildInDanger;
import org.hakimtoto.core.conduct.ConductReport.Conduct;
import org.hakimtoto.core.conduct.ConductReport.ReportedOffice;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.PlaceSearch;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Outcome;
import org.hakimtoto.gateway.ussd.journey.Room;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.vocabulary.ConductRoom;
import org.hakimtoto.menus.vocabulary.ConductRoom.Danger;
import org.hakimtoto.menus.vocabulary.ConductRoom.MayCall;
import org.hakimtoto.menus.vocabulary.ConductRoom.What;
import org.hakimtoto.menus.vocabulary.ConductRoom.Whom;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Known;
import org.hakimtoto.menus.vocabulary.Listing;
import org.hakimtoto.menus.vocabulary.Question.Part;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.notifier.planner.ConductNotices;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.conduct.FileConductReport.Filed;
import org.hakimtoto.store.db.Tx;

/// Takes reports about chiefs and officers, from everybody and without a PIN: whether the caller is
/// on the roster makes no difference and is kept nowhere. Shows them to the coordinators who read
/// them.
public final class ConductDesk
    implements Room<ConductRoom.Deeds, ConductRoom.Lines, ConductRoom.Looks> {
  private final ConductNotices notices;
  private final Gazetteer gazetteer;

  private final ConductReading reading;

  public ConductDesk(ConductNotices notices, Stores stores, Gazetteer gazetteer) {
    this.notices = notices;
    this.gazetteer = gazetteer;
    this.reading = new ConductReading(stores, gazetteer);
  }

  @Override
  public Answer lines(ConductRoom.Lines listing, String within, Part part, Asker asker) {
    return switch (listing) {
      case CONDUCT_REPORTS -> reading.lines(part, asker);
    };
  }

  @Override
  public Answer look(ConductRoom.Looks view, Asker asker) {
    return reading.look(view, asker);
  }

  @Override
  public Map<Fact, String> waiting(Tx tx, Officer officer) {
    return Map.of(Fact.OFFICE_REPORTS, Integer.toString(reading.waiting(tx, officer)));
  }

  @Override
  public Outcome act(Tx tx, ConductRoom.Deeds deed, Asker asker) {
    return switch (deed) {
      case REPORT_CONDUCT ->
          report(asker)
              .map(report -> filed(tx, report, asker))
              .orElseGet(() -> new Outcome.NotDone(Reason.AGAINST_THE_RULES));
      case CLOSE_CONDUCT -> reading.close(tx, asker);
    };
  }

  private Outcome filed(Tx tx, ConductReport report, Asker asker) {
    return switch (notices.file(tx, report, asker.phone(), asker.now())) {
      case Filed.Kept kept -> new Outcome.Done(Map.of(Fact.REFERENCE, kept.reference().shown()));
      case Filed.TooMany _ -> new Outcome.NotDone(Reason.TOO_MANY_TODAY);
    };
  }

  private Optional<ConductReport> report(Asker asker) {
    Known said = asker.place();
    Optional<Whom> whom = said.chosen(Slot.ABOUT_WHOM, Whom.values());
    Optional<What> what = said.chosen(Slot.ABOUT_WHAT, What.values());
    Optional<Danger> danger = said.chosen(Slot.ABOUT_DANGER, Danger.values());
    Optional<Area> place = place(said);
    if (whom.isEmpty() || what.isEmpty() || danger.isEmpty() || place.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ConductReport(
            office(whom.get()),
            conduct(what.get()),
            inDanger(danger.get()),
            place.get(),
            callback(asker)));
  }

  /// A hidden number cannot be called, whatever was chosen.
  private static Optional<ConductReport.Callback> callback(Asker asker) {
    return asker.place().said(Slot.MAY_CALL, MayCall.YES) && !asker.phone().masked()
        ? Optional.of(new ConductReport.Callback(asker.phone(), asker.language()))
        : Optional.empty();
  }

  /// Found by its letters, or as narrow as it was told.
  private Optional<Area> place(Known said) {
    return Listing.code(said.answer(Slot.FOUND_PLACE)).stream()
        .mapToObj(code -> gazetteer.search().chosen(code))
        .flatMap(Optional::stream)
        .map(PlaceSearch.Found::place)
        .findFirst()
        .or(() -> listed(said));
  }

  /// Each part within the one before.
  private Optional<Area> listed(Known said) {
    return Listing.code(said.answer(Slot.COUNTY)).stream()
        .mapToObj(gazetteer::county)
        .flatMap(Optional::stream)
        .map(county ->
            Listing.code(said.answer(Slot.SUB_COUNTY)).stream()
                .mapToObj(gazetteer::subCounty)
                .flatMap(Optional::stream)
                .filter(sub -> sub.within() == county.code())
                .findFirst()
                .map(sub -> new Area(county.code(), sub.code(), location(said, sub.code())))
                .orElseGet(() -> Area.ofCounty(county.code())))
        .findFirst();
  }

  private int location(Known said, int subCounty) {
    return Listing.code(said.answer(Slot.LOCATION)).stream()
        .mapToObj(gazetteer::location)
        .flatMap(Optional::stream)
        .filter(location -> location.within() == subCounty)
        .mapToInt(Gazetteer.Named::code)
        .findFirst()
        .orElse(0);
  }

  private static ReportedOffice office(Whom whom) {
    return switch (whom) {
      case CHIEF -> ReportedOffice.CHIEF;
      case POLICE -> ReportedOffice.POLICE;
      case CHILDREN_OFFICER -> ReportedOffice.CHILDRENS_OFFICE;
      case COURT -> ReportedOffice.COURT_OR_PROSECUTION;
      case OTHER -> ReportedOffice.OTHER;
    };
  }

  private static Conduct conduct(What what) {
    return switch (what) {
      case HURTS -> Conduct.HURTS_A_CHILD;
      case SETTLES -> Conduct.SETTLES_PRIVATELY;
      case ASKS_MONEY -> Conduct.ASKS_FOR_MONEY;
      case REFUSES -> Conduct.REFUSES_TO_HELP;
      case OTHER -> Conduct.OTHER;
    };
  }

  private static ChildInDanger inDanger(Danger danger) {
    return switch (danger) {
      case YES -> ChildInDanger.IN_DANGER;
      case NO -> ChildInDanger.NOT_IN_DANGER;
      case NOT_SURE -> ChildInDanger.UNSURE;
    };
  }
}
