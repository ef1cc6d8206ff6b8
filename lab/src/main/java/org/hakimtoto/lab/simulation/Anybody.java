package org.hakimtoto.lab.simulation;

import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Callers;
import org.hakimtoto.gateway.ussd.journey.Checker;
import org.hakimtoto.gateway.ussd.journey.Questions;
import org.hakimtoto.gateway.ussd.journey.Room;
import org.hakimtoto.gateway.ussd.journey.Rooms;
import org.hakimtoto.gateway.ussd.journey.WhoCalls;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.vocabulary.Question.Part;
import org.hakimtoto.menus.vocabulary.ReportRoom;
import org.hakimtoto.store.fault.StoreFault;

/// Callers of whom nothing is known, and the rooms that they find.
final class Anybody implements WhoCalls {
  private final Runnable looksUp;

  /// @param looksUp asks the roster, which may be away
  private Anybody(Runnable looksUp) {
    this.looksUp = looksUp;
  }

  static Questions questions(Rooms rooms, Runnable looksUp) {
    return new Questions(
        new Anybody(looksUp), rooms, Checker.none(), Checker.none(), Checker.none());
  }

  /// As a house answers in which nothing ever fails.
  static Questions surely(House house) {
    return questions(
        rooms(
            new Room<>() {
              @Override
              public Answer lines(ReportRoom.Lines listing, String within, Part part, Asker asker) {
                return house.places().of(listing, within, part, asker);
              }
            }),
        () -> {});
  }

  /// All but that of reports stand empty.
  static Rooms rooms(Room<ReportRoom.Deeds, ReportRoom.Lines, ReportRoom.Looks> report) {
    return new Rooms(
        report,
        new Room<>() {},
        new Room<>() {},
        new Room<>() {},
        new Room<>() {},
        new Room<>() {},
        new Room<>() {},
        new Room<>() {},
        new Room<>() {});
  }

  @Override
  public boolean reachable() {
    try {
      looksUp.run();
      return true;
    } catch (StoreFault fault) {
      return fault instanceof StoreFault.Busy;
    }
  }

  @Override
  public Answer caller(Asker asker) {
    looksUp.run();
    return anybody();
  }

  @Override
  public Answer anybody() {
    return Callers.anybody(House.SERVICE, House.SHORT_CODE);
  }

  @Override
  public boolean proofStands(Asker asker) {
    return true;
  }
}
