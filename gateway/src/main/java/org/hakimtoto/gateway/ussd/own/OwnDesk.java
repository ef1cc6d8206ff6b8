package org.hakimtoto.gateway.ussd.own;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Outcome;
import org.hakimtoto.gateway.ussd.journey.Room;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.dialogue.Ask;
import org.hakimtoto.menus.dialogue.Choice;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.OwnRoom;
import org.hakimtoto.menus.vocabulary.Question.Part;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.notifier.planner.HearingNotices;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.cases.BackHome;
import org.hakimtoto.store.cases.OwnReports;
import org.hakimtoto.store.db.AtOnce;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.FamiliesToTell;
import org.hakimtoto.store.roster.Officers;

/// A chief's other items. Nothing is shown before the PIN, and each time the roster is asked anew
/// who is at the phone.
public final class OwnDesk implements Room<OwnRoom.Deeds, OwnRoom.Lines, OwnRoom.Looks> {
  private final Database database;
  private final Officers officers;
  private final OwnReports reports;
  private final BackHome home;
  private final FamiliesToTell families;
  private final OwnDeeds deeds;
  private final OwnWords words;
  private final InstantSource clock;

  public OwnDesk(Stores stores, HearingNotices hearings, Gazetteer gazetteer, InstantSource clock) {
    this.database = stores.database();
    this.officers = stores.officers();
    this.reports = new OwnReports(stores.sealing());
    this.home = new BackHome(stores.sealing());
    this.families = new FamiliesToTell(stores.sealing());
    this.deeds = new OwnDeeds(stores, families, hearings, new OwnCorrections(gazetteer));
    this.words = new OwnWords(gazetteer);
    this.clock = clock;
  }

  @Override
  public Answer lines(OwnRoom.Lines listing, String within, Part part, Asker asker) {
    return seen(
        asker,
        (tx, officer) ->
            switch (listing) {
              case MY_REPORTS -> myReports(tx, officer, part, asker);
              case CHILDREN_BACK ->
                  list(
                      part,
                      home
                          .list(tx, officer, part.offset(), Ask.LIMIT, Channel.USSD, asker.now())
                          .stream()
                          .map(words::line)
                          .toList());
              case MESSAGES ->
                  list(
                      part,
                      families
                          .list(tx, officer, part.offset(), Ask.LIMIT, Channel.USSD, asker.now())
                          .stream()
                          .map(OwnWords::line)
                          .toList());
            });
  }

  /// Digits find a reference; letters find nothing.
  private Answer myReports(Tx tx, Officer officer, Part part, Asker asker) {
    List<Choice> matching = own(tx, officer, part.letters(), part.offset(), asker);
    return matching.isEmpty() && !part.letters().isEmpty()
        ? new Answer.Choices(own(tx, officer, "", 0, asker), false)
        : new Answer.Choices(matching, true);
  }

  private List<Choice> own(Tx tx, Officer officer, String digits, int offset, Asker asker) {
    return reports.list(tx, officer, digits, offset, Ask.LIMIT, Channel.USSD, asker.now()).stream()
        .map(words::line)
        .toList();
  }

  private static Answer list(Part part, List<Choice> choices) {
    return new Answer.Choices(choices, part.letters().isEmpty());
  }

  @Override
  public Answer look(OwnRoom.Looks view, Asker asker) {
    return seen(
        asker,
        (tx, officer) ->
            (switch (view) {
                  case MY_REPORT -> report(tx, officer, asker).map(Standing::state);
                  case REPORT_CALL -> report(tx, officer, asker).map(Standing::call);
                  case MESSAGE -> message(tx, officer, asker);
                  case CHILD_BACK -> childBack(tx, officer, asker);
                })
                .<Answer>map(Answer.Seen::new)
                .orElseGet(Answer.Nothing::new));
  }

  private record Standing(CaseReference reference, OwnReports.Standing standing) {
    Map<Fact, String> state() {
      return Map.of(
          Fact.REFERENCE, reference.shown(), Fact.STATE_OF_REPORT, OwnWords.state(standing));
    }

    Map<Fact, String> call() {
      return Map.of(Fact.REFERENCE, reference.shown(), Fact.CALL, OwnWords.call(standing));
    }
  }

  private Optional<Standing> report(Tx tx, Officer officer, Asker asker) {
    return reference(asker)
        .flatMap(reference ->
            reports
                .standing(tx, officer, reference, Channel.USSD)
                .map(standing -> new Standing(reference, standing)));
  }

  private Optional<Map<Fact, String>> message(Tx tx, Officer officer, Asker asker) {
    return family(asker)
        .flatMap(contact -> families.find(tx, officer, contact, Channel.USSD, asker.now()))
        .map(family -> OwnWords.message(tx, family, asker));
  }

  /// Only whom the chief is asked of.
  private Optional<Map<Fact, String>> childBack(Tx tx, Officer officer, Asker asker) {
    return reference(asker)
        .filter(reference -> home.isAsked(tx, officer, reference, asker.now()))
        .map(reference -> Map.of(Fact.REFERENCE, reference.shown()));
  }

  @Override
  public Outcome act(Tx tx, OwnRoom.Deeds deed, Asker asker) {
    return asking(tx, asker)
        .map(officer -> deeds.act(tx, deed, officer, asker))
        .orElseGet(() -> new Outcome.NotDone(Reason.NOT_YOURS));
  }

  @Override
  public Map<Fact, String> waiting(Tx tx, Officer officer) {
    Instant now = clock.instant();
    List<Integer> counts =
        AtOnce.asked(
            tx,
            List.of(
                each -> families.count(each, officer, now),
                each -> home.count(each, officer, now)));
    return Map.of(
        Fact.RELAYS,
        Integer.toString(counts.getFirst()),
        Fact.CHILDREN_HOME,
        Integer.toString(counts.getLast()));
  }

  private Answer seen(Asker asker, BiFunction<Tx, Officer, Answer> look) {
    return database.inTransaction(tx ->
        asking(tx, asker).map(officer -> look.apply(tx, officer)).orElseGet(Answer.Nothing::new));
  }

  /// The officer who began the dialogue, still has the number, and gave the PIN.
  private Optional<Officer> asking(Tx tx, Asker asker) {
    return officers
        .byPhone(tx, asker.phone())
        .filter(now -> asker.officer().filter(now.id()::equals).isPresent())
        .filter(_ -> !asker.place().fact(Fact.PIN_GIVEN).isEmpty());
  }

  static Optional<CaseReference> reference(Asker asker) {
    return CaseReference.parse(asker.place().answer(Slot.CASE));
  }

  static Optional<UUID> family(Asker asker) {
    String chosen = asker.place().answer(Slot.RELAY);
    return chosen.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(chosen));
  }
}
