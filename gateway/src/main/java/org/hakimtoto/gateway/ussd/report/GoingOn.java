package org.hakimtoto.gateway.ussd.report;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Outcome;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.dialogue.PlaceText;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.cases.FileDrafts;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.report.RedialOffers;
import org.hakimtoto.store.report.RedialOffers.Offer;
import org.hakimtoto.store.report.ReportDraft;
import org.hakimtoto.store.report.ReportDrafts;

/// What an officer is offered who dials again after a call that ended too early: to go on with the
/// same report, or the reference of what was saved. Nothing is shown of it before the PIN.
final class GoingOn {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private final Stores stores;
  private final RedialOffers offers;
  private final FileDrafts filing;

  GoingOn(Stores stores, ReportDrafts drafts, FileDrafts filing) {
    this.stores = stores;
    this.offers = new RedialOffers(stores.sealing(), drafts);
    this.filing = filing;
  }

  /// For the first screen.
  Map<Fact, String> offered(Tx tx, Officer officer, Asker asker) {
    return offers
        .to(tx, officer, asker.session())
        .map(offer ->
            switch (offer) {
              case Offer.GoOn begun -> Map.of(Fact.DRAFT_AT, clock(begun.beganAt()));
              case Offer.Saved saved -> Map.of(Fact.SAVED_AT, clock(saved.savedAt()));
            })
        .orElseGet(Map::of);
  }

  /// The report that goes on, and where it stood; each look is audited.
  Answer resumed(Asker asker) {
    return stores
        .database()
        .inTransaction(tx ->
            proven(tx, asker)
                .flatMap(officer ->
                    offered(tx, officer, asker, Offer.GoOn.class)
                        .flatMap(offer -> offers.open(tx, officer, offer.draft(), asker.session()))
                        .flatMap(draft -> goingOn(tx, officer, draft)))
                .orElseGet(Answer.Nothing::new));
  }

  private Optional<Answer> goingOn(Tx tx, Officer officer, ReportDraft draft) {
    return PlaceText.read(draft.place())
        .map(earlier -> {
          audit(tx, officer, draft);
          return new Answer.Seen(
              Map.of(
                  Fact.TIME,
                  clock(draft.saidAt()),
                  Fact.DRAFT,
                  draft.id().toString(),
                  Fact.REFERENCE,
                  offers.reference(tx, draft).map(CaseReference::shown).orElse("")),
              Map.of(),
              Optional.of(earlier));
        });
  }

  Answer lastSaved(Asker asker) {
    return stores
        .database()
        .inTransaction(tx ->
            proven(tx, asker)
                .flatMap(officer ->
                    offered(tx, officer, asker, Offer.Saved.class)
                        .flatMap(offer ->
                            offers
                                .saved(tx, officer, offer.draft())
                                .map(reference -> saved(offer, reference))))
                .orElseGet(Answer.Nothing::new));
  }

  private static Answer saved(Offer.Saved offer, CaseReference reference) {
    return new Answer.Seen(
        Map.of(Fact.TIME, clock(offer.savedAt()), Fact.REFERENCE, reference.shown()));
  }

  /// It is filed as far as it was told, if it is not yet.
  Outcome leftAsItIs(Tx tx, Asker asker) {
    return proven(tx, asker)
        .flatMap(officer ->
            Drafts.goesOnFrom(asker.place())
                .filter(draft -> offers.take(tx, officer, draft, Drafts.key(asker))))
        .flatMap(_ -> filing.leave(tx, Drafts.key(asker)))
        .<Outcome>map(reference ->
            new Outcome.Done(Map.of(Fact.REFERENCE, reference.shown(), Fact.DRAFT, "")))
        .orElseGet(() -> new Outcome.NotDone(Reason.DONE_ALREADY));
  }

  /// The session that sends it has it from now on.
  void take(Tx tx, Asker asker) {
    Drafts.goesOnFrom(asker.place())
        .ifPresent(draft ->
            stores
                .officers()
                .byPhone(tx, asker.phone())
                .ifPresent(officer -> offers.take(tx, officer, draft, Drafts.key(asker))));
  }

  private <O extends Offer> Optional<O> offered(
      Tx tx, Officer officer, Asker asker, Class<O> kind) {
    return offers.to(tx, officer, asker.session()).filter(kind::isInstance).map(kind::cast);
  }

  /// Asked of the roster again; nobody sees anything whose PIN was not right in this call.
  private Optional<Officer> proven(Tx tx, Asker asker) {
    return stores
        .officers()
        .byPhone(tx, asker.phone())
        .filter(_ -> !asker.place().fact(Fact.PIN_GIVEN).isEmpty())
        .filter(now -> asker.officer().filter(now.id()::equals).isPresent());
  }

  private void audit(Tx tx, Officer officer, ReportDraft draft) {
    stores
        .audit()
        .write(
            tx,
            new Audit.Entry(
                Optional.of(officer.id()),
                Optional.empty(),
                "report.resume",
                Channel.USSD,
                draft.caseId(),
                "done"));
  }

  private static String clock(Instant at) {
    return CLOCK.format(Kenya.local(at));
  }
}
