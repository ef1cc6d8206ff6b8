package org.hakimtoto.notifier.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.notifier.plan.FamilyPlan.Words;
import org.hakimtoto.store.contact.CaseContact;
import org.hakimtoto.store.contact.NewCall;
import org.hakimtoto.store.outbox.NewMessage;

/// Who is told at once that a day in court was set, moved or called off: pure.
public final class HearingPlan {
  /// A change less than this ahead is phoned besides.
  static final Duration SHORT_NOTICE = Duration.ofHours(18);

  /// A change within it goes before the work of the next days.
  static final Duration SOON = Duration.ofHours(24);

  /// Whoever is phoned should have this long to come, or to stay at home.
  static final Duration ROOM_TO_COME = Duration.ofHours(2);

  static final Words SET =
      new Words(
          MessageKind.HEARING_SET, MessageKind.HEARING_SET_DISCREET, MessageKind.HEARING_SET_RELAY);
  static final Words MOVED =
      new Words(
          MessageKind.HEARING_MOVED,
          MessageKind.HEARING_MOVED_DISCREET,
          MessageKind.HEARING_MOVED_RELAY);
  static final Words CANCELLED =
      new Words(
          MessageKind.HEARING_CANCELLED,
          MessageKind.HEARING_CANCELLED_DISCREET,
          MessageKind.HEARING_CANCELLED_RELAY);

  static final Words HOLIDAY =
      new Words(
          MessageKind.HEARING_HOLIDAY,
          MessageKind.HEARING_HOLIDAY_DISCREET,
          MessageKind.HEARING_HOLIDAY_RELAY);

  /// The wordings from which people know that a day is off and that a new one follows.
  public static final Set<MessageKind> TELL_OFF =
      Set.of(
          MessageKind.HEARING_CANCELLED_OFFICE,
          MessageKind.HEARING_HOLIDAY,
          MessageKind.HEARING_HOLIDAY_DISCREET,
          MessageKind.HEARING_HOLIDAY_RELAY);

  /// The wordings from which people know a day.
  public static final Set<MessageKind> TELL_A_DAY =
      Set.of(
          MessageKind.HEARING_SET_OFFICE,
          MessageKind.HEARING_SET_HOLDER,
          MessageKind.HEARING_SET_HOLDER_ASKS,
          MessageKind.HEARING_MOVED_OFFICE,
          MessageKind.ESCORT,
          MessageKind.ESCORT_HOLDER,
          MessageKind.HEARING_SET,
          MessageKind.HEARING_SET_DISCREET,
          MessageKind.HEARING_SET_RELAY,
          MessageKind.HEARING_MOVED,
          MessageKind.HEARING_MOVED_DISCREET,
          MessageKind.HEARING_MOVED_RELAY,
          MessageKind.REMINDER,
          MessageKind.REMINDER_DISCREET,
          MessageKind.REMINDER_ASKS,
          MessageKind.REMINDER_ASKS_DISCREET,
          MessageKind.REMINDER_ASKS_RELAY);

  public static final FamilyPlan.Plan NOTHING = new FamilyPlan.Plan(List.of(), List.of());

  private HearingPlan() {}

  /// What became of the day.
  public sealed interface Change {
    record Appointed(Instant when) implements Change {}

    record Moved(Instant from, Instant to) implements Change {}

    /// Its day was made a holiday.
    record Suspended(Instant was) implements Change {}

    record Cancelled(Instant was) implements Change {}

    /// It is off, and nothing more is planned.
    record Dropped(Instant was) implements Change {}

    /// It fell with its case. The family hears of that once for all days ([ClosingPlan]).
    record Ended(Instant was) implements Change {}

    /// What is told after this is of no use any more.
    default Instant deadline() {
      return switch (this) {
        case Appointed(Instant when) -> when;
        case Moved moved -> moved.to();
        case Suspended(Instant was) -> was;
        case Cancelled(Instant was) -> was;
        case Dropped(Instant was) -> was;
        case Ended(Instant was) -> was;
      };
    }

    /// The next moment at which somebody may stand before the court, rightly or for nothing.
    default Optional<Instant> next(Instant now) {
      Stream<Instant> days =
          switch (this) {
            case Appointed(Instant when) -> Stream.of(when);
            case Moved moved -> Stream.of(moved.from(), moved.to());
            case Suspended(Instant was) -> Stream.of(was);
            case Cancelled(Instant was) -> Stream.of(was);
            case Dropped(Instant was) -> Stream.of(was);
            case Ended(Instant was) -> Stream.of(was);
          };
      return days.filter(day -> day.isAfter(now)).min(Instant::compareTo);
    }
  }

  /// The days that were told before, by the contact or the officer who was told.
  ///
  /// @param officers those told for their office who are on the roster still
  public record Known(Map<UUID, Instant> contacts, Map<Officer, Instant> officers) {
    public static final Known NOTHING = new Known(Map.of(), Map.of());

    public Known {
      contacts = Map.copyOf(contacts);
      officers = Map.copyOf(officers);
    }
  }

  public static FamilyPlan.Plan of(HearingRound round, Change change, Known known) {
    return change
        .next(round.now())
        .map(next -> new Round(round, change, known, next).plan())
        .orElse(NOTHING);
  }

  /// By when somebody must have been phoned about a day in court: by the end of the next court day,
  /// and early enough before it.
  public static Instant callBy(Instant now, Instant day, CourtCalendar calendar) {
    Instant soon = calendar.guessing().endOfNextCourtDay(now);
    Instant early = day.minus(ROOM_TO_COME);
    Instant by = soon.isBefore(early) ? soon : early;
    return by.isAfter(now) ? by : day;
  }

  /// One change being planned.
  private record Round(HearingRound round, Change change, Known known, Instant next) {
    FamilyPlan.Plan plan() {
      var family = family();
      var calls = new ArrayList<>(family.calls());
      if (round.now().plus(SHORT_NOTICE).isAfter(next)) {
        family.texts().forEach(text -> calls.add(shortNotice(text)));
      }
      var texts = new ArrayList<>(offices());
      texts.addAll(family.texts());
      return new FamilyPlan.Plan(texts, calls);
    }

    private FamilyPlan.Plan family() {
      if (change instanceof Change.Ended) {
        return NOTHING;
      }
      var texts = new ArrayList<NewMessage>();
      var calls = new ArrayList<NewCall>();
      ContactsByNumber.grouped(people(), person -> news(person.known(known.contacts())))
          .forEach((told, people) -> {
            FamilyPlan.Plan plan = told(told, people);
            texts.addAll(plan.texts());
            calls.addAll(plan.calls());
          });
      return new FamilyPlan.Plan(texts, calls);
    }

    /// The first of each household, and whoever knows another day.
    private List<ContactsByNumber.Person> people() {
      List<ContactsByNumber.Person> first = FirstContacts.of(round.contacts());
      return ContactsByNumber.of(round.contacts()).stream()
          .filter(person -> first.contains(person) || person.known(known.contacts()).isPresent())
          .toList();
    }

    /// @param old the day that somebody knows, if it is not the one they are told
    private record News(
        MessageKind office, Words words, Optional<Instant> old, Optional<Instant> when) {}

    /// What somebody must be told; nothing, if they know it already, or need not know.
    private Optional<News> news(Optional<Instant> knows) {
      return switch (change) {
        case Change.Appointed(Instant when) -> Optional.of(newDay(when));
        case Change.Moved moved -> {
          if (knows.isEmpty()) {
            yield Optional.of(newDay(moved.to()));
          }
          yield knows
              .filter(old -> !old.equals(moved.to()))
              .map(old ->
                  new News(
                      MessageKind.HEARING_MOVED_OFFICE, MOVED, knows, Optional.of(moved.to())));
        }
        case Change.Suspended _ ->
            knows.map(_ -> off(MessageKind.HEARING_CANCELLED_OFFICE, HOLIDAY, knows));
        case Change.Cancelled _ ->
            knows.map(_ -> off(MessageKind.HEARING_CANCELLED_OFFICE, CANCELLED, knows));
        case Change.Dropped _ ->
            knows.map(_ -> off(MessageKind.HEARING_ENDED_OFFICE, ClosingPlan.CLOSED, knows));
        case Change.Ended _ ->
            knows.map(_ -> off(MessageKind.HEARING_ENDED_OFFICE, CANCELLED, knows));
      };
    }

    private static News off(MessageKind office, Words words, Optional<Instant> knows) {
      return new News(office, words, knows, Optional.empty());
    }

    private static News newDay(Instant when) {
      return new News(MessageKind.HEARING_SET_OFFICE, SET, Optional.empty(), Optional.of(when));
    }

    private FamilyPlan.Plan told(News news, List<CaseContact> people) {
      return FamilyPlan.plan(
          new FamilyPlan.News(
              round.caseId(),
              round.event(),
              news.words(),
              facts(news),
              priority(),
              Optional.of(round.hearing()),
              round.now(),
              change.deadline(),
              round.unit(),
              callBy()),
          people,
          round.readers());
    }

    private Map<String, String> facts(News news) {
      Map<String, String> facts = round.facts();
      news.old()
          .ifPresent(old -> {
            facts.put("old", old.toString());
            facts.put("day", Kenya.day(old).toString());
          });
      news.when().ifPresent(when -> facts.put("when", when.toString()));
      return facts;
    }

    private List<NewMessage> offices() {
      var news = new LinkedHashMap<Officer, News>();
      round.offices().everybody().forEach(officer -> put(news, officer));
      // also those who were told and have no part any more
      known.officers().keySet().forEach(officer -> put(news, officer));
      return news.entrySet().stream().map(told -> office(told.getKey(), told.getValue())).toList();
    }

    private void put(Map<Officer, News> news, Officer officer) {
      news(Optional.ofNullable(known.officers().get(officer)))
          .ifPresent(told -> news.put(officer, told));
    }

    private NewMessage office(Officer officer, News news) {
      boolean brings = round.offices().bringing().contains(officer);
      MessageKind kind =
          brings && news.office() == MessageKind.HEARING_SET_OFFICE
              ? MessageKind.ESCORT
              : news.office();
      return round.toOfficer(
          officer, kind, priority(), facts(news), round.now(), change.deadline());
    }

    private NewCall shortNotice(NewMessage text) {
      return new NewCall(
          round.caseId(),
          text.addressed().contact(),
          round.unit(),
          NewCall.Reason.SHORT_NOTICE,
          Optional.of(round.hearing()),
          callBy());
    }

    private Instant callBy() {
      return HearingPlan.callBy(round.now(), next, round.calendar());
    }

    private int priority() {
      return round.now().plus(SOON).isAfter(next) ? Priority.SAME_DAY : Priority.DUTY;
    }
  }
}
