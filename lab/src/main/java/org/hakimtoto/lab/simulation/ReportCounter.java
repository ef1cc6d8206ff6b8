package org.hakimtoto.lab.simulation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.gateway.ussd.journey.AskedAgain;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Outcome;
import org.hakimtoto.gateway.ussd.journey.Room;
import org.hakimtoto.gateway.ussd.journey.Shown;
import org.hakimtoto.gateway.ussd.report.ReportedInWords;
import org.hakimtoto.lab.simulation.Tables.Case;
import org.hakimtoto.lab.simulation.Tables.Draft;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Question.Part;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.ReportRoom;
import org.hakimtoto.menus.vocabulary.Reported;
import org.hakimtoto.store.cases.AnswerOnce;
import org.hakimtoto.store.cases.FileReport.Saved;
import org.hakimtoto.store.cases.FileReport.Told;
import org.hakimtoto.store.cases.FileTogether;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.report.DraftKey;
import org.hakimtoto.store.report.DraftState;

/// The report of a child by anybody, on [Tables]: as the room of the house does it, without an
/// officer. The protocol around it is the house's.
final class ReportCounter implements Room<ReportRoom.Deeds, ReportRoom.Lines, ReportRoom.Looks> {
  private final House house;
  private final Tables tables;
  private final MemoryRecords records;
  private final FileTogether together;
  private final Bug bug;

  ReportCounter(House house, Tables tables, MemoryRecords records, AnswerOnce once, Bug bug) {
    this.house = house;
    this.tables = tables;
    this.records = records;
    this.together = new FileTogether(records, once, this::filed);
    this.bug = bug;
  }

  @Override
  public Answer lines(ReportRoom.Lines listing, String within, Part part, Asker asker) {
    return house.places().of(listing, within, part, asker);
  }

  @Override
  public Outcome act(Tx tx, ReportRoom.Deeds deed, Asker asker) {
    return switch (deed) {
      case FILE_UNVERIFIED ->
          report(asker)
              .<Outcome>map(report -> new Outcome.Done(facts(sent(tx, asker, report))))
              .orElseGet(() -> new Outcome.NotDone(Reason.AGAINST_THE_RULES));
      case THROW_AWAY -> thrownAway(asker);
      default -> new Outcome.NotDone(Reason.AGAINST_THE_RULES);
    };
  }

  @Override
  public Optional<String> together(
      ReportRoom.Deeds deed,
      Asker asker,
      Function<Outcome, String> kept,
      Supplier<Optional<String>> alone) {
    Optional<Report> report =
        deed == ReportRoom.Deeds.FILE_UNVERIFIED && AskedAgain.of(asker.place()).isEmpty()
            ? report(asker)
            : Optional.empty();
    if (report.isEmpty()) {
      return alone.get();
    }
    var shown = new HashMap<PressKey, String>();
    var told =
        new Told(
            asker.press(),
            report.get(),
            Optional.of(key(asker)),
            Optional.empty(),
            false,
            asker.now(),
            Optional.empty(),
            saved -> {
              String screen = kept.apply(new Outcome.Done(facts(saved.reference())));
              shown.put(asker.press(), screen);
              return screen;
            });
    try {
      return together.file(told, alone);
    } catch (StoreFault fault) {
      if (bug == Bug.SHOWN_BEFORE_COMMIT && shown.containsKey(asker.press())) {
        return Optional.ofNullable(shown.get(asker.press()));
      }
      throw fault;
    }
  }

  /// What a caller said, in the words of the core.
  static Optional<Report> report(ReportedInWords words, Asker asker) {
    return Reported.of(asker.place())
        .flatMap(said -> words.report(said, ReportedInWords.unverified(said, asker), asker));
  }

  static Map<Fact, String> facts(CaseReference reference) {
    return facts(reference.shown());
  }

  static Map<Fact, String> facts(String reference) {
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    facts.put(Fact.REFERENCE, reference);
    facts.put(Fact.NOBODY_IN_CHARGE, "");
    facts.put(Fact.BOTH_IN_CHARGE, "");
    facts.put(Fact.DRAFT, "");
    facts.put(Fact.ASKED_AGAIN, "");
    return facts;
  }

  private Optional<Report> report(Asker asker) {
    return report(house.words(), asker);
  }

  private CaseReference sent(Tx tx, Asker asker, Report report) {
    Optional<CaseReference> before =
        AskedAgain.of(asker.place()).stream()
            .flatMap(press -> records.find(tx, press).stream())
            .flatMap(answer -> Shown.reference(answer).stream())
            .findFirst();
    before
        .flatMap(tables::of)
        .ifPresent(one -> tables.put(one.told(Optional.of(asker.press()), report)));
    return before.orElseGet(() -> filed(key(asker), asker.press(), report));
  }

  /// Those of a session whose call was filed before are left for later, one by one.
  private Map<PressKey, String> filed(Tx tx, List<Told> reports) {
    var screens = new HashMap<PressKey, String>();
    for (Told told : reports) {
      Optional<String> before = records.find(tx, told.press());
      String session = told.draft().orElseThrow().session();
      boolean apart =
          tables.draft(session).filter(d -> d.state() == DraftState.FILED_PARTIAL).isPresent();
      if (before.isPresent()) {
        screens.put(told.press(), before.get());
      } else if (!apart) {
        CaseReference reference = filed(told.draft().orElseThrow(), told.press(), told.report());
        String screen = told.screen().apply(new Saved(reference, List.of(), false));
        if (!records.keep(tx, told.press(), screen)) {
          throw new IllegalStateException("answered meanwhile");
        }
        screens.put(told.press(), screen);
      }
    }
    return screens;
  }

  /// Nothing that is told of it later opens it again, though nothing of it had been kept before.
  private CaseReference filed(DraftKey key, PressKey press, Report report) {
    Optional<Draft> draft = tables.draft(key.session());
    CaseReference reference =
        draft
            .filter(open -> open.state() == DraftState.FILED_PARTIAL)
            .flatMap(Draft::reference)
            .orElseGet(tables::freshReference);
    tables.put(
        tables
            .of(reference)
            .map(found -> found.told(Optional.of(press), report))
            .orElseGet(
                () -> new Case(reference, key.session(), Optional.of(press), report, false)));
    tables.put(
        key.session(),
        new Draft(
            DraftState.FILED,
            Math.max(key.seq(), draft.map(Draft::seq).orElse(0)),
            key.seq(),
            0,
            Optional.empty(),
            report,
            Optional.of(reference)));
    return reference;
  }

  private Outcome thrownAway(Asker asker) {
    Optional<Draft> draft = tables.draft(asker.session());
    if (draft.filter(open -> open.state() == DraftState.FILED_PARTIAL).isPresent()) {
      return new Outcome.NotDone(Reason.MOVED_ON);
    }
    report(asker)
        .ifPresent(report ->
            tables.put(
                asker.session(),
                new Draft(
                    DraftState.CANCELLED,
                    asker.typed(),
                    asker.typed(),
                    0,
                    Optional.empty(),
                    report,
                    Optional.empty())));
    return new Outcome.Done();
  }

  private static DraftKey key(Asker asker) {
    return new DraftKey(asker.session(), asker.phone(), asker.typed());
  }
}
