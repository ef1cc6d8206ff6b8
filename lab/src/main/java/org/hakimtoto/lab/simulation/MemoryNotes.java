package org.hakimtoto.lab.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.report.CallNotes;
import org.hakimtoto.gateway.ussd.report.Drafts;
import org.hakimtoto.lab.simulation.Tables.Case;
import org.hakimtoto.lab.simulation.Tables.Draft;
import org.hakimtoto.menus.dialogue.Place;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.report.DraftState;
import org.hakimtoto.store.report.ShownScreen;

/// What is noted of calls, on [Tables]. As in the house, what cannot be written is left out.
final class MemoryNotes implements CallNotes {
  static final Duration SILENCE = Duration.ofMinutes(4);

  private final House house;
  private final Tables tables;
  private final MemoryRecords records;
  private final World world;

  MemoryNotes(House house, Tables tables, MemoryRecords records, World world) {
    this.house = house;
    this.tables = tables;
    this.records = records;
    this.world = world;
  }

  @Override
  public void follow(Asker asker, Optional<Place> before) {
    if (Drafts.waits(asker.place(), Optional.empty())) {
      ReportCounter.report(house.words(), asker)
          .ifPresent(report ->
              written(() -> {
                Optional<Draft> known = tables.draft(asker.session());
                if (known.filter(draft -> draft.seq() >= asker.typed()).isEmpty()) {
                  tables.put(
                      asker.session(),
                      new Draft(
                          known.map(Draft::state).orElse(DraftState.OPEN),
                          asker.typed(),
                          known.map(Draft::filed).orElse(-1),
                          world.millis(),
                          Optional.of(asker.place()),
                          report,
                          known.flatMap(Draft::reference)));
                }
              }));
    }
  }

  @Override
  public boolean ended(String sessionId, PhoneNumber phone, boolean seen) {
    String session = house.sealing().hash("session", sessionId);
    return records.inTransaction(_ -> filed(session));
  }

  /// Files what was told by those who are silent for long.
  void fileSilent() {
    for (String session : tables.sessionsWithDrafts()) {
      boolean silent =
          tables
              .draft(session)
              .filter(Draft::tellsMore)
              .filter(draft -> draft.toldAt() + SILENCE.toMillis() < world.millis())
              .isPresent();
      if (silent) {
        var _ = records.inTransaction(_ -> filed(session));
      }
    }
  }

  @Override
  public void shown(PressKey press, String book, boolean waits) {
    written(() -> tables.show(new ShownScreen(press, book, false)));
  }

  @Override
  public void begun(PressKey press, String book, boolean waits) {
    written(() -> tables.show(new ShownScreen(press, book, true)));
  }

  @Override
  public boolean wasShown(PressKey press, String book) {
    try {
      return records.reading(
          _ -> tables.screen(press).filter(screen -> screen.book().equals(book)).isPresent());
    } catch (StoreFault away) {
      return false;
    }
  }

  @Override
  public Drafts.Known known(String session, PhoneNumber phone, List<PressKey> presses) {
    return records.reading(_ ->
        new Drafts.Known(
            presses.stream().flatMap(press -> tables.screen(press).stream()).toList(),
            tables.draft(session).flatMap(Draft::place)));
  }

  private void written(Runnable work) {
    try {
      var _ =
          records.inTransaction(_ -> {
            work.run();
            return true;
          });
    } catch (StoreFault away) {
      // the next answer has it all again
    }
  }

  private boolean filed(String session) {
    Optional<Draft> told = tables.draft(session).filter(Draft::tellsMore);
    told.ifPresent(draft -> {
      var reference = draft.reference().orElseGet(tables::freshReference);
      tables.put(
          tables
              .of(reference)
              .map(found -> found.told(found.press(), draft.report()))
              .orElseGet(
                  () -> new Case(reference, session, Optional.empty(), draft.report(), false)));
      tables.put(session, draft.as(DraftState.FILED_PARTIAL, Optional.of(reference)));
    });
    return told.isPresent();
  }
}
