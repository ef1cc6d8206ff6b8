package org.hakimtoto.gateway.ussd.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.vocabulary.CaseRoom;
import org.hakimtoto.menus.vocabulary.ConductRoom;
import org.hakimtoto.menus.vocabulary.ContactRoom;
import org.hakimtoto.menus.vocabulary.CourtRoom;
import org.hakimtoto.menus.vocabulary.Deed;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.FamilyRoom;
import org.hakimtoto.menus.vocabulary.IdentityRoom;
import org.hakimtoto.menus.vocabulary.Listing;
import org.hakimtoto.menus.vocabulary.MoveRoom;
import org.hakimtoto.menus.vocabulary.OwnRoom;
import org.hakimtoto.menus.vocabulary.Question;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.ReportRoom;
import org.hakimtoto.menus.vocabulary.View;
import org.hakimtoto.store.db.AtOnce;
import org.hakimtoto.store.db.Tx;

/// Every room of the book.
public record Rooms(
    Room<ReportRoom.Deeds, ReportRoom.Lines, ReportRoom.Looks> report,
    Room<OwnRoom.Deeds, OwnRoom.Lines, OwnRoom.Looks> own,
    Room<IdentityRoom.Deeds, Listing, IdentityRoom.Looks> identity,
    Room<CaseRoom.Deeds, CaseRoom.Lines, CaseRoom.Looks> cases,
    Room<ContactRoom.Deeds, ContactRoom.Lines, ContactRoom.Looks> contacts,
    Room<CourtRoom.Deeds, CourtRoom.Lines, CourtRoom.Looks> court,
    Room<MoveRoom.Deeds, MoveRoom.Lines, MoveRoom.Looks> moves,
    Room<FamilyRoom.Deeds, Listing, FamilyRoom.Looks> family,
    Room<ConductRoom.Deeds, ConductRoom.Lines, ConductRoom.Looks> conduct) {

  Answer lines(Question.Lines asked, Asker asker) {
    return switch (asked.listing()) {
      case ReportRoom.Lines lines -> report.lines(lines, asked.within(), asked.part(), asker);
      case OwnRoom.Lines lines -> own.lines(lines, asked.within(), asked.part(), asker);
      case CaseRoom.Lines lines -> cases.lines(lines, asked.within(), asked.part(), asker);
      case ContactRoom.Lines lines -> contacts.lines(lines, asked.within(), asked.part(), asker);
      case CourtRoom.Lines lines -> court.lines(lines, asked.within(), asked.part(), asker);
      case MoveRoom.Lines lines -> moves.lines(lines, asked.within(), asked.part(), asker);
      case ConductRoom.Lines lines -> conduct.lines(lines, asked.within(), asked.part(), asker);
    };
  }

  Answer look(View view, Asker asker) {
    return switch (view) {
      case ReportRoom.Looks look -> report.look(look, asker);
      case OwnRoom.Looks look -> own.look(look, asker);
      case IdentityRoom.Looks look -> identity.look(look, asker);
      case CaseRoom.Looks look -> cases.look(look, asker);
      case ContactRoom.Looks look -> contacts.look(look, asker);
      case CourtRoom.Looks look -> court.look(look, asker);
      case MoveRoom.Looks look -> moves.look(look, asker);
      case FamilyRoom.Looks look -> family.look(look, asker);
      case ConductRoom.Looks look -> conduct.look(look, asker);
    };
  }

  /// What an earlier PIN allowed is over; a report is taken all the same, as anybody's.
  Outcome act(Tx tx, Deed deed, Asker asker) {
    boolean over = !Callers.proofStands(tx, asker);
    return over && !(deed instanceof ReportRoom.Deeds)
        ? new Outcome.NotDone(Reason.NOT_YOURS)
        : done(tx, deed, asker);
  }

  /// The answer to a deed, kept; done together with those of other callers where it can be.
  Optional<String> together(
      Deed deed, Asker asker, Function<Outcome, String> kept, Supplier<Optional<String>> alone) {
    return deed instanceof ReportRoom.Deeds decided
        ? report.together(decided, asker, kept, alone)
        : alone.get();
  }

  private Outcome done(Tx tx, Deed deed, Asker asker) {
    return switch (deed) {
      case ReportRoom.Deeds decided -> report.act(tx, decided, asker);
      case OwnRoom.Deeds decided -> own.act(tx, decided, asker);
      case IdentityRoom.Deeds decided -> identity.act(tx, decided, asker);
      case CaseRoom.Deeds decided -> cases.act(tx, decided, asker);
      case ContactRoom.Deeds decided -> contacts.act(tx, decided, asker);
      case CourtRoom.Deeds decided -> court.act(tx, decided, asker);
      case MoveRoom.Deeds decided -> moves.act(tx, decided, asker);
      case FamilyRoom.Deeds decided -> family.act(tx, decided, asker);
      case ConductRoom.Deeds decided -> conduct.act(tx, decided, asker);
    };
  }

  /// What the first screen of an officer tells, asked for at once.
  Map<Fact, String> waiting(Tx tx, Officer officer, Asker asker) {
    List<Function<Tx, Map<Fact, String>>> asked =
        new ArrayList<>(List.of(each -> report.interrupted(each, officer, asker)));
    for (Room<?, ?, ?> room : List.of(report, own, cases, court, moves, conduct)) {
      asked.add(each -> room.waiting(each, officer));
    }
    var waiting = new HashMap<Fact, String>();
    AtOnce.asked(tx, asked).forEach(waiting::putAll);
    return waiting;
  }
}
