package org.hakimtoto.gateway.ussd.moves;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.gateway.ussd.court.CourtDesk;
import org.hakimtoto.gateway.ussd.court.CourtWords;
import org.hakimtoto.gateway.ussd.journey.ActingOfficers;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Outcome;
import org.hakimtoto.gateway.ussd.journey.Room;
import org.hakimtoto.gateway.ussd.journey.ShortWhen;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.dialogue.Ask;
import org.hakimtoto.menus.dialogue.Choice;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.MoveRoom;
import org.hakimtoto.menus.vocabulary.Question.Part;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.menus.words.Gsm7;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.db.AtOnce;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.Arrivals;
import org.hakimtoto.store.hearing.CourtDiary;
import org.hakimtoto.store.hearing.Escorts;
import org.hakimtoto.store.roster.HousesForChildren;

/// The ways of a child: whom a station or a house brings to court, who is on the way to it, where a
/// child is taken to.
public final class MoveDesk implements Room<MoveRoom.Deeds, MoveRoom.Lines, MoveRoom.Looks> {
  /// The most lines of a list that are looked through for a reference that is typed.
  public static final int MOST_LINES = 200;

  private final Stores stores;
  private final ActingOfficers acting;
  private final Escorts escorts;
  private final Arrivals arrivals;
  private final MoveActs acts;
  private final InstantSource clock;

  public MoveDesk(Stores stores, ActingOfficers acting, InstantSource clock) {
    this.stores = stores;
    this.acting = acting;
    this.escorts = new Escorts(stores.audit());
    this.arrivals = new Arrivals(stores.audit());
    this.acts = new MoveActs(stores);
    this.clock = clock;
  }

  @Override
  public Answer lines(MoveRoom.Lines listing, String within, Part part, Asker asker) {
    return stores
        .database()
        .inTransaction(tx ->
            acting
                .of(tx, asker)
                .map(officer -> listed(tx, officer, listing, part, asker))
                .orElseGet(() -> new Answer.Choices(List.of(), true)));
  }

  private Answer listed(Tx tx, Officer officer, MoveRoom.Lines listing, Part part, Asker asker) {
    return switch (listing) {
      case ESCORTED ->
          byReference(
              escorts.of(tx, officer, Channel.USSD, asker.now(), 0, MOST_LINES).stream()
                  .map(one ->
                      new Choice(
                          one.reference().digits(),
                          CourtWords.day(one.when())
                              + " "
                              + CourtWords.clock(one.when())
                              + " "
                              + one.reference().shown()))
                  .toList(),
              part);
      case ARRIVING ->
          byReference(
              arrivals.of(tx, officer, Channel.USSD, 0, MOST_LINES).stream()
                  .map(one ->
                      new Choice(
                          one.reference().digits(),
                          one.reference().shown() + " " + CourtWords.clock(one.expected())))
                  .toList(),
              part);
      case INSTITUTIONS -> houses(tx, officer, part);
    };
  }

  private static Answer byReference(List<Choice> all, Part part) {
    String digits = part.letters().replaceAll("\\D", "");
    List<Choice> matching = all.stream().filter(choice -> choice.id().startsWith(digits)).toList();
    return matching.isEmpty() && !all.isEmpty()
        ? new Answer.Choices(all.stream().limit(Ask.LIMIT).toList(), false)
        : new Answer.Choices(matching.stream().skip(part.offset()).limit(Ask.LIMIT).toList(), true);
  }

  private static Answer houses(Tx tx, Officer officer, Part part) {
    List<Unit> found =
        HousesForChildren.list(tx, officer, part.letters(), part.offset(), Ask.LIMIT);
    boolean matched = !found.isEmpty() || part.letters().isEmpty();
    List<Unit> shown = matched ? found : HousesForChildren.list(tx, officer, "", 0, Ask.LIMIT);
    return new Answer.Choices(
        shown.stream()
            .map(house -> new Choice(house.id().toString(), Gsm7.plain(house.name())))
            .toList(),
        matched);
  }

  @Override
  public Answer look(MoveRoom.Looks view, Asker asker) {
    return stores
        .database()
        .inTransaction(tx ->
            acting
                .of(tx, asker)
                .flatMap(officer ->
                    reference(asker)
                        .flatMap(reference -> seen(tx, officer, reference, view, asker))))
        .<Answer>map(Answer.Seen::new)
        .orElseGet(Answer.Nothing::new);
  }

  private static Optional<Map<Fact, String>> seen(
      Tx tx, Officer officer, CaseReference reference, MoveRoom.Looks view, Asker asker) {
    return switch (view) {
      case TRIP ->
          CourtDiary.trip(tx, officer, reference, asker.now())
              .map(one ->
                  Map.of(
                      Fact.REFERENCE,
                      reference.shown(),
                      Fact.WHEN_SHORT,
                      ShortWhen.of(one.when(), asker.language().code(), Kenya.day(asker.now()))));
      case ARRIVAL ->
          Arrivals.ofCase(tx, officer, reference)
              .map(way ->
                  Map.of(
                      Fact.REFERENCE,
                      reference.shown(),
                      Fact.TIME,
                      CourtWords.clock(way.expected())));
      case JOURNEY_TO_SAVE ->
          house(tx, asker)
              .map(to ->
                  Map.of(
                      Fact.REFERENCE,
                      reference.shown(),
                      Fact.INSTITUTION_NAME,
                      Gsm7.cut(
                          Gsm7.plain(to.name()),
                          Fact.INSTITUTION_NAME.septets(asker.language().code()))));
    };
  }

  static Optional<CaseReference> reference(Asker asker) {
    return CaseReference.parse(asker.place().answer(Slot.CASE));
  }

  /// The house that was chosen from the list.
  static Optional<Unit> house(Tx tx, Asker asker) {
    String kept = asker.place().answer(Slot.INSTITUTION);
    return kept.isEmpty() ? Optional.empty() : HousesForChildren.byId(tx, UUID.fromString(kept));
  }

  @Override
  public Outcome act(Tx tx, MoveRoom.Deeds deed, Asker asker) {
    return acting
        .of(tx, asker)
        .flatMap(officer ->
            reference(asker)
                .map(reference -> done(deed, new MoveActs.Given(tx, officer, reference, asker))))
        .orElseGet(() -> new Outcome.NotDone(Reason.NOT_YOURS));
  }

  private Outcome done(MoveRoom.Deeds deed, MoveActs.Given given) {
    return switch (deed) {
      case RECORD_TRIP -> acts.trip(given);
      case CHILD_ARRIVED -> acts.arrived(given);
      case CHILD_NOT_ARRIVED -> acts.notArrived(given);
      case LEAVE_FOR -> acts.leaves(given);
      case CALL_OFF_JOURNEY -> acts.calledOff(given);
      case END_CUSTODY -> acts.custodyEnded(given);
    };
  }

  @Override
  public Map<Fact, String> waiting(Tx tx, Officer officer) {
    List<Integer> counts =
        AtOnce.asked(
            tx,
            List.of(
                each -> Escorts.count(each, officer, clock.instant()),
                each -> Arrivals.count(each, officer)));
    return Map.of(
        Fact.ESCORTS, counted(counts.getFirst()), Fact.ARRIVALS, counted(counts.getLast()));
  }

  private static String counted(int many) {
    return Integer.toString(Math.min(many, CourtDesk.MOST_COUNTED));
  }
}
