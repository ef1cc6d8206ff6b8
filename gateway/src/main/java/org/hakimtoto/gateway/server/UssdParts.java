package org.hakimtoto.gateway.server;

import java.time.InstantSource;
import java.util.function.Function;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.gateway.book.MenuBooks;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.Ids;
import org.hakimtoto.gateway.registry.CourtDays;
import org.hakimtoto.gateway.registry.OfficerLives;
import org.hakimtoto.gateway.ussd.Conversation;
import org.hakimtoto.gateway.ussd.ScreenCounts;
import org.hakimtoto.gateway.ussd.Sessions;
import org.hakimtoto.gateway.ussd.cases.CaseJourney;
import org.hakimtoto.gateway.ussd.cases.ContactJourney;
import org.hakimtoto.gateway.ussd.conduct.ConductDesk;
import org.hakimtoto.gateway.ussd.court.CourtChecks;
import org.hakimtoto.gateway.ussd.court.CourtDesk;
import org.hakimtoto.gateway.ussd.family.FamilyChecks;
import org.hakimtoto.gateway.ussd.family.FamilyDesk;
import org.hakimtoto.gateway.ussd.identity.BorrowedChecks;
import org.hakimtoto.gateway.ussd.identity.Borrowers;
import org.hakimtoto.gateway.ussd.identity.IdentityDesk;
import org.hakimtoto.gateway.ussd.identity.PinChecks;
import org.hakimtoto.gateway.ussd.journey.ActingOfficers;
import org.hakimtoto.gateway.ussd.journey.Callers;
import org.hakimtoto.gateway.ussd.journey.Deeds;
import org.hakimtoto.gateway.ussd.journey.Meanwhile;
import org.hakimtoto.gateway.ussd.journey.Questions;
import org.hakimtoto.gateway.ussd.journey.Rooms;
import org.hakimtoto.gateway.ussd.moves.MoveDesk;
import org.hakimtoto.gateway.ussd.own.OwnDesk;
import org.hakimtoto.gateway.ussd.report.Drafts;
import org.hakimtoto.gateway.ussd.report.ReportDesk;
import org.hakimtoto.notifier.planner.ConductNotices;
import org.hakimtoto.notifier.planner.HearingNotices;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.cases.AnswerOnce;
import org.hakimtoto.store.conduct.FileConductReport;
import org.hakimtoto.store.family.FamilyLine;
import org.hakimtoto.store.roster.Activations;
import org.hakimtoto.store.roster.Pins;
import org.hakimtoto.store.session.DeskCodes;
import org.hakimtoto.store.sms.SmsCodes;

/// Puts the rooms of the menu book together.
final class UssdParts {
  private final Stores stores;
  private final SmsCodes codes;
  private final Gazetteer gazetteer;
  private final Ids ids;
  private final Config.AtCallbacks callbacks;
  private final ActingOfficers acting;
  private final PinChecks pinChecks;
  private final OfficerLives lives;
  private final ReportDesk reportDesk;

  UssdParts(
      Stores stores,
      Pins pins,
      OfficerLives lives,
      SmsCodes codes,
      Gazetteer gazetteer,
      Ids ids,
      Config.AtCallbacks callbacks) {
    this.stores = stores;
    this.codes = codes;
    this.gazetteer = gazetteer;
    this.ids = ids;
    this.callbacks = callbacks;
    this.acting = new ActingOfficers(stores.officers());
    this.pinChecks =
        new PinChecks(
            stores,
            pins,
            new Activations(stores.database(), stores.sealing()),
            new BorrowedChecks(stores, pins.borrowed(stores.sealing())));
    this.lives = lives;
    this.reportDesk = new ReportDesk(stores, ids::serial, gazetteer, new Borrowers(stores));
  }

  /// @param meanwhile where reports are kept while the store is away
  Conversation conversation(
      Sessions sessions,
      MenuBooks books,
      Drafts drafts,
      ScreenCounts screens,
      Function<ReportDesk, Meanwhile> meanwhile,
      InstantSource clock) {
    Rooms rooms = rooms(clock);
    var once = new AnswerOnce(stores.database(), stores.sealing());
    return new Conversation(
        books,
        new Conversation.Parts(
            sessions,
            questions(rooms, clock),
            new Deeds(once, rooms, meanwhile.apply(reportDesk)),
            drafts,
            screens,
            stores.sealing(),
            clock));
  }

  private Questions questions(Rooms rooms, InstantSource clock) {
    var callers =
        new Callers(
            stores.database(),
            stores.officers(),
            gazetteer,
            rooms,
            callbacks.serviceCode(),
            callbacks.shortCode());
    return new Questions(
        callers,
        rooms,
        pinChecks,
        new CourtChecks(stores, new CourtDays(stores, clock), acting),
        new FamilyChecks(stores.database(), new FamilyLine(stores.sealing())));
  }

  private Rooms rooms(InstantSource clock) {
    return new Rooms(
        reportDesk,
        new OwnDesk(stores, new HearingNotices(stores), gazetteer, clock),
        new IdentityDesk(
            stores,
            codes,
            new DeskCodes(stores.sealing(), ids::id, ids::deskCode),
            pinChecks,
            lives),
        new CaseJourney(stores, gazetteer, clock),
        new ContactJourney(stores),
        new CourtDesk(stores, new CourtDays(stores, clock), acting),
        new MoveDesk(stores, acting, clock),
        new FamilyDesk(stores, new FamilyLine(stores.sealing()), new HearingNotices(stores)),
        new ConductDesk(
            new ConductNotices(
                new FileConductReport(stores.sealing(), ids::id, ids::serial), stores),
            stores,
            gazetteer));
  }
}
