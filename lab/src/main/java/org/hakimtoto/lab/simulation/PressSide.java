package org.hakimtoto.lab.simulation;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hakimtoto.gateway.ussd.Conversation;
import org.hakimtoto.gateway.ussd.Conversation.Reply;
import org.hakimtoto.gateway.ussd.FailureScreens;
import org.hakimtoto.gateway.ussd.Sessions;
import org.hakimtoto.gateway.ussd.UssdRequest;
import org.hakimtoto.gateway.ussd.journey.Deeds;
import org.hakimtoto.gateway.ussd.journey.Meanwhile;
import org.hakimtoto.store.cases.AnswerOnce;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.redis.SessionStore;

/// One gateway until it is killed: the conversation of the house, on stores in memory.
final class PressSide {
  /// As at the door of the house.
  private static final long DEADLINE = 7_000;

  private static final int PRESSES_PER_MINUTE = 120;

  private final World world;
  private final MemoryNotes notes;
  private final Conversation conversation;

  PressSide(House house, World world, Tables tables, SessionStore sessions, Calls calls, Bug bug) {
    this.world = world;
    var records = new MemoryRecords(tables, calls, world, bug);
    var once =
        new AnswerOnce(
            records,
            records,
            new AnswerOnce.Waiting(() -> world.millis() * 1_000_000, () -> calls.pass(100)));
    this.notes = new MemoryNotes(house, tables, records, world);
    var rooms = Anybody.rooms(new ReportCounter(house, tables, records, once, bug));
    this.conversation =
        new Conversation(
            house.books(),
            new Conversation.Parts(
                new Sessions(
                    new FaultySessions(sessions, calls, world.history, bug),
                    house.sealing(),
                    world::now,
                    PRESSES_PER_MINUTE,
                    house.metrics()),
                Anybody.questions(
                    rooms,
                    () -> {
                      var _ = records.reading(_ -> true);
                    }),
                new Deeds(once, rooms, Meanwhile.nowhere()),
                notes,
                house.screens(),
                house.sealing(),
                world::now));
  }

  /// The screen that goes out.
  String answer(UssdRequest request) {
    long begun = world.millis();
    String screen = answered(request);
    return world.millis() - begun > DEADLINE ? FailureScreens.LATE : screen;
  }

  void ended(UssdRequest request) {
    try {
      var _ = conversation.ended(request.sessionId(), request.phone(), false);
    } catch (StoreFault away) {
      // the timer files what is left
    }
  }

  void fileSilent() {
    try {
      notes.fileSilent();
    } catch (StoreFault away) {
      // the next look
    }
  }

  private String answered(UssdRequest request) {
    try {
      return conversation
          .atOnce(request)
          .flatMap(PressSide::said)
          .orElseGet(() -> conversation.answer(request))
          .screen();
    } catch (StoreFault | IllegalStateException fault) {
      return FailureScreens.LATE;
    }
  }

  private static Optional<Reply> said(CompletableFuture<Optional<Reply>> answer) {
    try {
      return answer.join();
    } catch (CompletionException away) {
      return Optional.empty();
    }
  }
}
