package org.hakimtoto.gateway.ussd.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Reporter;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.gateway.ussd.identity.Borrowers;
import org.hakimtoto.gateway.ussd.journey.AskedAgain;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Outcome;
import org.hakimtoto.gateway.ussd.journey.Room;
import org.hakimtoto.gateway.ussd.journey.Shown;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Question.Part;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.ReportRoom;
import org.hakimtoto.menus.vocabulary.Reported;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.cases.AnsweredPresses;
import org.hakimtoto.store.cases.FileDrafts;
import org.hakimtoto.store.cases.FileReport;
import org.hakimtoto.store.cases.SameChild;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.journal.JournaledReport;
import org.hakimtoto.store.report.ReportDrafts;

/// The report of a child: its lists of places, and what is decided in it.
public final class ReportDesk
    implements Room<ReportRoom.Deeds, ReportRoom.Lines, ReportRoom.Looks> {
  private final FileReport fileReport;
  private final ReportDrafts drafts;
  private final AnsweredPresses answers;
  private final GoingOn goingOn;
  private final AfterSaved after;
  private final PlaceLists lists;
  private final ReportedInWords words;
  private final InCharge inCharge;
  private final AlikeReports alike;
  private final Borrowers borrowers;

  /// @param serials uniform random numbers of `0 .. CaseReference.SPACE - 1`
  public ReportDesk(Stores stores, IntSupplier serials, Gazetteer gazetteer, Borrowers borrowers) {
    this.fileReport = new FileReport(stores.database(), stores.sealing(), stores.ids(), serials);
    this.drafts = new ReportDrafts(stores.sealing(), stores.ids());
    this.answers = new AnsweredPresses(stores.sealing());
    this.goingOn =
        new GoingOn(
            stores,
            drafts,
            new FileDrafts(stores.database(), stores.sealing(), stores.ids(), serials));
    this.after = new AfterSaved(stores);
    this.inCharge = new InCharge(stores.officers());
    this.alike = new AlikeReports(new SameChild(stores.sealing(), stores.ids()), stores.officers());
    this.lists = new PlaceLists(gazetteer);
    this.borrowers = borrowers;
    this.words = new ReportedInWords(gazetteer);
  }

  @Override
  public Answer lines(ReportRoom.Lines listing, String within, Part part, Asker asker) {
    return lists.of(listing, within, part, asker);
  }

  @Override
  public Answer look(ReportRoom.Looks view, Asker asker) {
    return switch (view) {
      case RESUMED -> goingOn.resumed(asker);
      case LAST_SAVED -> goingOn.lastSaved(asker);
    };
  }

  @Override
  public Map<Fact, String> interrupted(Tx tx, Officer officer, Asker asker) {
    return goingOn.offered(tx, officer, asker);
  }

  /// What is a case already is not thrown away by whoever told it.
  private Outcome thrownAway(Tx tx, Asker asker) {
    goingOn.take(tx, asker);
    return drafts.cancel(tx, Drafts.key(asker))
        ? new Outcome.Done()
        : new Outcome.NotDone(Reason.MOVED_ON);
  }

  @Override
  public Outcome act(Tx tx, ReportRoom.Deeds deed, Asker asker) {
    return switch (deed) {
      case FILE_REPORT ->
          ReportedInWords.verified(tx, asker)
              .map(reporter -> filed(tx, reporter, asker))
              .orElseGet(() -> new Outcome.NotDone(Reason.NOT_YOURS));
      case FILE_UNVERIFIED ->
          Reported.of(asker.place())
              .map(said -> filed(tx, ReportedInWords.unverified(said, asker), asker))
              .orElseGet(() -> new Outcome.NotDone(Reason.AGAINST_THE_RULES));
      case FILE_BORROWED -> borrowed(tx, asker);
      case LINK_ALIKE -> alike.link(tx, asker);
      case COMPARE_ALIKE -> alike.compare(tx, asker);
      case THROW_AWAY -> thrownAway(tx, asker);
      case SAY_WHERE -> after.where(tx, asker);
      case NAME_GUARDIAN -> after.guardian(tx, asker);
      case LEAVE_AS_IT_IS -> goingOn.leftAsItIs(tx, asker);
    };
  }

  /// A report that goes on with an earlier call's, was asked for once more, or is told on a
  /// borrowed phone is filed alone.
  @Override
  public Optional<String> together(
      ReportRoom.Deeds deed,
      Asker asker,
      Function<Outcome, String> kept,
      Supplier<Optional<String>> alone) {
    return reporter(deed, asker)
        .filter(_ -> Drafts.goesOnFrom(asker.place()).isEmpty())
        .filter(_ -> AskedAgain.of(asker.place()).isEmpty())
        .flatMap(by -> Reported.of(asker.place()).flatMap(said -> words.report(said, by, asker)))
        .map(report -> fileReport.file(told(report, asker, kept), alone))
        .orElseGet(alone);
  }

  /// Who reports, by the PIN of this call; the store asks again whether it is still the officer's.
  private static Optional<Reporter> reporter(ReportRoom.Deeds deed, Asker asker) {
    return switch (deed) {
      case FILE_REPORT ->
          asker
              .officer()
              .map(officer -> new Reporter.Verified(officer, asker.phone(), asker.language()));
      case FILE_UNVERIFIED ->
          Reported.of(asker.place()).map(said -> ReportedInWords.unverified(said, asker));
      case FILE_BORROWED,
          LINK_ALIKE,
          COMPARE_ALIKE,
          THROW_AWAY,
          SAY_WHERE,
          NAME_GUARDIAN,
          LEAVE_AS_IT_IS ->
          Optional.empty();
    };
  }

  /// The report that is sent by a deed, for whoever keeps it while the store is away; empty: by
  /// that deed none is sent. Whoever borrowed a phone has proved nothing that can still be asked
  /// for.
  Optional<JournaledReport.Told> sent(ReportRoom.Deeds deed, Asker asker) {
    Optional<Reporter> by =
        deed == ReportRoom.Deeds.FILE_BORROWED
            ? Optional.of(ReportedInWords.stranger(asker))
            : reporter(deed, asker);
    return by.flatMap(reporter ->
            Reported.of(asker.place()).flatMap(said -> words.report(said, reporter, asker)))
        .map(report ->
            new JournaledReport.Told(
                first(asker), report, Drafts.key(asker), pin(report, asker), asker.now()));
  }

  /// By which it is one case, whoever files it: the press at which it may have been sent first.
  private static PressKey first(Asker asker) {
    List<PressKey> earlier = AskedAgain.of(asker.place());
    return earlier.isEmpty() ? asker.press() : earlier.getFirst();
  }

  private static Optional<String> pin(Report report, Asker asker) {
    return Optional.of(asker.place().fact(Fact.PIN_GIVEN))
        .filter(pin -> report.reporter() instanceof Reporter.Verified && !pin.isEmpty());
  }

  private static FileReport.Told told(Report report, Asker asker, Function<Outcome, String> kept) {
    boolean verified = report.reporter() instanceof Reporter.Verified;
    return new FileReport.Told(
        asker.press(),
        report,
        Optional.of(Drafts.key(asker)),
        pin(report, asker),
        verified,
        asker.now(),
        Optional.empty(),
        saved -> {
          Map<Fact, String> facts = new EnumMap<>(Fact.class);
          facts.put(Fact.REFERENCE, saved.reference().shown());
          facts.putAll(InCharge.of(report.place(), saved.answering()));
          facts.putAll(AlikeReports.flag(saved.another()));
          facts.put(Fact.DRAFT, "");
          facts.put(Fact.ASKED_AGAIN, "");
          return kept.apply(new Outcome.Done(facts));
        });
  }

  /// Whoever has left the roster since card and PIN were right reports as anybody.
  private Outcome borrowed(Tx tx, Asker asker) {
    Optional<Officer> officer = borrowers.of(tx, asker);
    Outcome outcome =
        filed(
            tx,
            officer.map(Borrowers::reporter).orElseGet(() -> ReportedInWords.stranger(asker)),
            asker);
    if (officer.isPresent() && outcome instanceof Outcome.Done done) {
      String reference = done.facts().getOrDefault(Fact.REFERENCE, "");
      borrowers.tell(tx, officer.get(), reference, asker.now());
    }
    return outcome;
  }

  private Outcome filed(Tx tx, Reporter reporter, Asker asker) {
    Optional<Report> report =
        Reported.of(asker.place()).flatMap(said -> words.report(said, reporter, asker));
    if (report.isEmpty()) {
      return new Outcome.NotDone(Reason.AGAINST_THE_RULES);
    }
    CaseReference reference =
        sentBefore(tx, asker)
            .map(first -> fileReport.file(tx, report.get(), first, Drafts.key(asker), asker.now()))
            .orElseGet(() -> sentNow(tx, report.get(), asker));
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    facts.put(Fact.REFERENCE, reference.shown());
    facts.putAll(inCharge.of(tx, report.get().place()));
    facts.putAll(alike.ask(tx, reference, asker));
    facts.put(Fact.DRAFT, "");
    facts.put(Fact.ASKED_AGAIN, "");
    return new Outcome.Done(facts);
  }

  private CaseReference sentNow(Tx tx, Report report, Asker asker) {
    goingOn.take(tx, asker);
    return fileReport.file(tx, report, Optional.of(Drafts.key(asker)), asker.now());
  }

  /// What a copy of an earlier press filed, while its screen was shown to the caller once more.
  private Optional<CaseReference> sentBefore(Tx tx, Asker asker) {
    return AskedAgain.of(asker.place()).stream()
        .flatMap(press -> answers.find(tx, press).stream())
        .flatMap(answer -> Shown.reference(answer).stream())
        .findFirst();
  }
}
