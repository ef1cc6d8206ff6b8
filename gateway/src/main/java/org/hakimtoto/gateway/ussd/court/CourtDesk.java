package org.hakimtoto.gateway.ussd.court;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.court.Adjournment;
import org.hakimtoto.core.court.ListedHearing;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.registry.CourtDays;
import org.hakimtoto.gateway.registry.PlacedOrder;
import org.hakimtoto.gateway.ussd.journey.ActingOfficers;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Outcome;
import org.hakimtoto.gateway.ussd.journey.Refusals;
import org.hakimtoto.gateway.ussd.journey.Room;
import org.hakimtoto.gateway.ussd.journey.ShortWhen;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.dialogue.Ask;
import org.hakimtoto.menus.dialogue.Choice;
import org.hakimtoto.menus.vocabulary.CourtRoom;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.Question.Part;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.notifier.message.Dates;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.CourtDiary;
import org.hakimtoto.store.hearing.RegistryDays;

/// The dates of a court, for the registry that keeps it and for nobody else.
public final class CourtDesk implements Room<CourtRoom.Deeds, CourtRoom.Lines, CourtRoom.Looks> {
  /// The most that a menu counts.
  public static final int MOST_COUNTED = 99;

  private final Stores stores;
  private final CourtDays days;
  private final ActingOfficers acting;
  private final RegistryDays registry;
  private final HearingActs hearings;

  public CourtDesk(Stores stores, CourtDays days, ActingOfficers acting) {
    this.stores = stores;
    this.days = days;
    this.acting = acting;
    this.registry = new RegistryDays(stores.audit());
    this.hearings = new HearingActs(stores.change(), stores.clocks(), stores.ids());
  }

  @Override
  public Answer lines(CourtRoom.Lines listing, String within, Part part, Asker asker) {
    return stores
        .database()
        .inTransaction(tx ->
            acting
                .of(tx, asker)
                .map(officer ->
                    switch (listing) {
                      case TODAYS_DATES ->
                          page(
                              registry.today(
                                  tx,
                                  officer,
                                  Channel.USSD,
                                  asker.now(),
                                  0,
                                  CourtDiary.MOST_OF_DAY),
                              one -> CourtWords.clock(one.when()),
                              part);
                      case UNRECORDED_DATES ->
                          page(
                              registry.unrecorded(
                                  tx,
                                  officer,
                                  Channel.USSD,
                                  asker.now(),
                                  0,
                                  CourtDiary.MOST_OF_DAY),
                              one -> CourtWords.day(one.when()),
                              part);
                    })
                .orElseGet(() -> new Answer.Choices(List.of(), true)));
  }

  private static Answer page(
      List<ListedHearing> all, Function<ListedHearing, String> head, Part part) {
    String digits = part.letters().replaceAll("\\D", "");
    List<Choice> lines =
        all.stream()
            .map(one ->
                new Choice(
                    one.reference().digits(), head.apply(one) + " " + one.reference().shown()))
            .toList();
    List<Choice> matching = lines.stream().filter(line -> line.id().startsWith(digits)).toList();
    return matching.isEmpty() && !lines.isEmpty()
        ? new Answer.Choices(lines.stream().limit(Ask.LIMIT).toList(), false)
        : new Answer.Choices(matching.stream().skip(part.offset()).limit(Ask.LIMIT).toList(), true);
  }

  @Override
  public Answer look(CourtRoom.Looks view, Asker asker) {
    return stores
        .database()
        .inTransaction(
            tx -> acting.of(tx, asker).flatMap(officer -> seen(tx, officer, view, asker)))
        .<Answer>map(Answer.Seen::new)
        .orElseGet(Answer.Nothing::new);
  }

  private Optional<Map<Fact, String>> seen(
      Tx tx, Officer officer, CourtRoom.Looks view, Asker asker) {
    return switch (view) {
      case HEARING ->
          ofCase(
              asker,
              reference ->
                  hearings.hearing(tx, officer, reference, asker).map(one -> brief(one, asker)));
      case HEARING_THAT_WAS ->
          ofCase(
              asker,
              reference ->
                  CourtDiary.thatWas(tx, officer, reference, officer.unit().id(), asker.now())
                      .map(one -> brief(one, asker)));
      case COURT_DAYS ->
          Optional.of(
              Map.of(
                  Fact.NEXT_COURT_DAY,
                  spoken(calendar(tx).guessing().nextCourtDay(SaidDay.today(asker)), asker)));
      case HEARING_TO_SAVE -> ofCase(asker, reference -> toSave(tx, officer, reference, asker));
      case DAY_TO_MOVE -> dayToMove(tx, officer, asker);
      case DAY_MOVE ->
          SaidDay.day(asker, calendar(tx), SaidDay.moved(asker))
              .flatMap(to ->
                  dayToMove(tx, officer, asker)
                      .map(facts -> with(facts, Fact.DAY_TO, spoken(to, asker))));
    };
  }

  private static Optional<Map<Fact, String>> ofCase(
      Asker asker, Function<CaseReference, Optional<Map<Fact, String>>> look) {
    return SaidDay.reference(asker).flatMap(look);
  }

  private static Map<Fact, String> brief(ListedHearing one, Asker asker) {
    return Map.of(
        Fact.REFERENCE,
        one.reference().shown(),
        Fact.WHEN_SHORT,
        ShortWhen.of(one.when(), asker.language().code(), SaidDay.today(asker)));
  }

  /// Nothing when it would be refused: the screen before it has words for why.
  private Optional<Map<Fact, String>> toSave(
      Tx tx, Officer officer, CaseReference reference, Asker asker) {
    return hearings
        .wish(tx, officer, reference, asker)
        .filter(wish -> inTheWay(tx, officer, reference, wish, asker).isEmpty())
        .flatMap(HearingActs.Wish::when)
        .map(when ->
            Map.of(
                Fact.REFERENCE,
                reference.shown(),
                Fact.WHEN_YEAR,
                Dates.withYear(when, asker.language().code())));
  }

  private Optional<ChangeCase.Outcome> inTheWay(
      Tx tx, Officer officer, CaseReference reference, HearingActs.Wish wish, Asker asker) {
    return stores
        .change()
        .inTheWay(tx, reference, wish.command(), officer, Channel.USSD, asker.now());
  }

  private Optional<Map<Fact, String>> dayToMove(Tx tx, Officer officer, Asker asker) {
    LocalDate day = SaidDay.moved(asker);
    return days.day(tx, officer, officer.unit().code(), day, Channel.USSD)
        .filter(found -> !found.hearings().isEmpty())
        .map(found ->
            Map.of(
                Fact.DAY,
                spoken(day, asker),
                Fact.COUNT,
                Integer.toString(found.hearings().size()),
                Fact.NEXT_COURT_DAY,
                spoken(calendar(tx).guessing().nextCourtDay(day), asker)));
  }

  private static Map<Fact, String> with(Map<Fact, String> facts, Fact fact, String value) {
    var more = new EnumMap<>(facts);
    more.put(fact, value);
    return more;
  }

  private CourtCalendar calendar(Tx tx) {
    return stores.clocks().calendar(tx);
  }

  private static String spoken(LocalDate day, Asker asker) {
    return Dates.spoken(day, asker.language().code(), SaidDay.today(asker));
  }

  @Override
  public Outcome act(Tx tx, CourtRoom.Deeds deed, Asker asker) {
    return acting
        .of(tx, asker)
        .map(officer -> done(tx, officer, deed, asker))
        .orElseGet(() -> new Outcome.NotDone(Reason.NOT_YOURS));
  }

  private Outcome done(Tx tx, Officer officer, CourtRoom.Deeds deed, Asker asker) {
    return switch (deed) {
      case SAVE_HEARING -> onCase(asker, reference -> hearings.save(tx, officer, reference, asker));
      case CALL_OFF -> onCase(asker, reference -> hearings.callOff(tx, officer, reference, asker));
      case RECORD_OUTCOME ->
          onCase(asker, reference -> hearings.record(tx, officer, reference, asker));
      case ASK_REPORT ->
          onCase(asker, reference -> hearings.askReport(tx, officer, reference, asker));
      case MOVE_DAY -> dayMoved(tx, officer, asker);
    };
  }

  private static Outcome onCase(Asker asker, Function<CaseReference, Outcome> act) {
    return SaidDay.reference(asker).map(act).orElseGet(() -> new Outcome.NotDone(Reason.NOT_YOURS));
  }

  /// The order that a text gives: kept now, done afterwards, told by SMS when it is.
  private Outcome dayMoved(Tx tx, Officer officer, Asker asker) {
    LocalDate day = SaidDay.moved(asker);
    var wish =
        new Adjournment(
            day, Optional.empty(), SaidDay.day(asker, calendar(tx), day), days.reasonOf(tx, day));
    var order = new CourtDays.Order(officer, officer.unit().code(), wish, Channel.USSD);
    return switch (days.place(tx, order)) {
      case PlacedOrder.Begun begun ->
          new Outcome.Done(
              Map.of(Fact.COUNT, Integer.toString(begun.hearings()), Fact.DAY, spoken(day, asker)));
      case PlacedOrder.Nothing _ -> new Outcome.NotDone(Reason.NO_DATES);
      case PlacedOrder.Refused refused -> new Outcome.NotDone(Refusals.reason(refused.why()));
      case PlacedOrder.NotForYou _ -> new Outcome.NotDone(Reason.NOT_YOURS);
    };
  }

  @Override
  public Map<Fact, String> waiting(Tx tx, Officer officer) {
    RegistryDays.Counts counts = RegistryDays.counts(tx, officer, days.now());
    return Map.of(
        Fact.TODAY, counted(counts.today()), Fact.UNRECORDED, counted(counts.unrecorded()));
  }

  private static String counted(int many) {
    return Integer.toString(Math.min(many, MOST_COUNTED));
  }
}
