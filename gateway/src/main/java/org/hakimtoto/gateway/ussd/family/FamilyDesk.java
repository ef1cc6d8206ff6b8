package org.hakimtoto.gateway.ussd.family;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Outcome;
import org.hakimtoto.gateway.ussd.journey.Room;
import org.hakimtoto.menus.dialogue.Answer;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.vocabulary.FamilyRoom;
import org.hakimtoto.menus.vocabulary.FamilyRoom.CallWhen;
import org.hakimtoto.menus.vocabulary.FamilyRoom.Tongue;
import org.hakimtoto.menus.vocabulary.FamilyRoom.Why;
import org.hakimtoto.menus.vocabulary.Listing;
import org.hakimtoto.menus.vocabulary.Reason;
import org.hakimtoto.menus.vocabulary.Slot;
import org.hakimtoto.notifier.message.Dates;
import org.hakimtoto.notifier.planner.HearingNotices;
import org.hakimtoto.notifier.planner.OfficeNumber;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.contact.Addressed.HearingVersion;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.family.CallTime;
import org.hakimtoto.store.family.FamilyLine;
import org.hakimtoto.store.family.FamilyLine.Caller;
import org.hakimtoto.store.family.FamilyRequests;
import org.hakimtoto.store.family.Hindrance;
import org.hakimtoto.store.hearing.NextHearing;

/// What people close to a child see and say. Whose phone it is, is asked again for each: an officer
/// may have forbidden the number since the reference was typed.
public final class FamilyDesk implements Room<FamilyRoom.Deeds, Listing, FamilyRoom.Looks> {
  /// How a fact says yes, of which only is asked whether it is known.
  static final String YES = "yes";

  private final Database database;
  private final FamilyLine line;
  private final FamilyRequests requests;
  private final HearingNotices hearings;
  private final OfficeNumber offices;

  public FamilyDesk(Stores stores, FamilyLine line, HearingNotices hearings) {
    this.database = stores.database();
    this.line = line;
    this.requests = new FamilyRequests(stores.sealing(), stores.ids());
    this.hearings = hearings;
    this.offices = new OfficeNumber(stores);
  }

  @Override
  public Answer look(FamilyRoom.Looks view, Asker asker) {
    return switch (view) {
      case FAMILY_DATE ->
          database.inTransaction(tx ->
              caller(tx, asker)
                  .filter(caller -> asExpected(caller, asker))
                  .<Answer>map(caller -> date(tx, caller, asker))
                  .orElseGet(Answer.Nothing::new));
    };
  }

  /// A phone that became discreet since the reference was typed is on the wrong screen.
  private static boolean asExpected(Caller caller, Asker asker) {
    return caller.discreet() != asker.place().fact(Fact.DISCREET).isEmpty();
  }

  private Answer date(Tx tx, Caller caller, Asker asker) {
    Optional<NextHearing> day = line.nextDay(tx, caller, asker.now());
    boolean expected = asker.place().fact(Fact.NO_DATE).isEmpty();
    if (day.isPresent() != expected) {
      return new Answer.Nothing();
    }
    Map<Fact, String> facts = new EnumMap<>(Fact.class);
    facts.put(Fact.CALL, offices.of(tx, caller.caseId()));
    day.ifPresent(next -> {
      facts.put(
          Fact.WHEN, Dates.spoken(next.when(), asker.language().code(), Kenya.day(asker.now())));
      facts.put(Fact.COURT, caller.discreet() ? "" : next.court().name());
    });
    line.shown(tx, caller);
    return new Answer.Seen(facts);
  }

  @Override
  public Outcome act(Tx tx, FamilyRoom.Deeds deed, Asker asker) {
    return caller(tx, asker)
        .map(caller -> done(tx, deed, caller, asker))
        .orElseGet(() -> new Outcome.NotDone(Reason.NOT_YOURS));
  }

  private Outcome done(Tx tx, FamilyRoom.Deeds deed, Caller caller, Asker asker) {
    // before what writes the audit, which comes last
    String call = offices.of(tx, caller.caseId());
    Instant now = asker.now();
    boolean done =
        switch (deed) {
          case WILL_COME -> comes(tx, caller, true, now);
          case CANNOT_COME -> cannotCome(tx, caller, asker);
          case CALL_ME -> callMe(tx, caller, asker);
          case NEW_NUMBER -> newNumber(tx, caller, asker);
          case FAMILY_SPEAKS -> speaks(tx, caller, asker);
          case STOP_TEXTS -> {
            requests.stop(tx, caller, now);
            yield true;
          }
          case NOT_MINE -> {
            requests.notMine(tx, caller, now);
            yield true;
          }
        };
    return done
        ? new Outcome.Done(Map.of(Fact.CALL, call))
        : new Outcome.NotDone(Reason.AGAINST_THE_RULES);
  }

  /// False when no day is set any more.
  private boolean comes(Tx tx, Caller caller, boolean yes, Instant now) {
    Optional<NextHearing> day = line.nextDay(tx, caller, now);
    day.ifPresent(next ->
        hearings.answeredUnasked(
            tx,
            caller.phone(),
            caller.contact(),
            new HearingVersion(next.id(), next.version()),
            yes,
            now));
    return day.isPresent();
  }

  private boolean cannotCome(Tx tx, Caller caller, Asker asker) {
    Instant now = asker.now();
    Optional<Hindrance> why =
        asker.place().chosen(Slot.FAMILY_WHY, Why.values()).map(FamilyDesk::hindrance);
    why.ifPresent(reason -> {
      boolean called =
          line.nextDay(tx, caller, now).filter(day -> day.when().isAfter(now)).isPresent();
      comes(tx, caller, false, now);
      requests.cannotCome(tx, caller, reason, called, now);
    });
    return why.isPresent();
  }

  private boolean callMe(Tx tx, Caller caller, Asker asker) {
    Optional<CallTime> when =
        asker.place().chosen(Slot.FAMILY_WHEN, CallWhen.values()).map(FamilyDesk::time);
    when.ifPresent(time -> requests.callMe(tx, caller, time, asker.now()));
    return when.isPresent();
  }

  private boolean newNumber(Tx tx, Caller caller, Asker asker) {
    Optional<PhoneNumber> number = PhoneNumber.parse(asker.place().answer(Slot.FAMILY_PHONE));
    number.ifPresent(typed -> requests.newNumber(tx, caller, typed, asker.now()));
    return number.isPresent();
  }

  private boolean speaks(Tx tx, Caller caller, Asker asker) {
    Optional<Tongue> tongue = asker.place().chosen(Slot.FAMILY_LANGUAGE, Tongue.values());
    tongue.ifPresent(spoken -> {
      switch (spoken) {
        case KISWAHILI -> requests.speak(tx, caller, Language.KISWAHILI);
        case ENGLISH -> requests.speak(tx, caller, Language.ENGLISH);
        case CALL_ME -> requests.anotherLanguage(tx, caller, asker.now());
      }
    });
    return tongue.isPresent();
  }

  private Optional<Caller> caller(Tx tx, Asker asker) {
    return CaseReference.parse(asker.place().answer(Slot.CASE))
        .flatMap(reference -> line.known(tx, asker.phone(), reference));
  }

  private static Hindrance hindrance(Why why) {
    return switch (why) {
      case NO_FARE -> Hindrance.NO_FARE;
      case SICK -> Hindrance.SICK;
      case WORK -> Hindrance.WORK;
      case AFRAID -> Hindrance.AFRAID;
      case OTHER -> Hindrance.OTHER;
    };
  }

  private static CallTime time(CallWhen when) {
    return switch (when) {
      case SOON -> CallTime.SOON;
      case MORNING -> CallTime.MORNING;
      case AFTERNOON -> CallTime.AFTERNOON;
    };
  }
}
