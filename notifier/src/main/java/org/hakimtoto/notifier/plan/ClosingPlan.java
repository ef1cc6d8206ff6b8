package org.hakimtoto.notifier.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hakimtoto.core.clock.CourtCalendar;
import org.hakimtoto.core.contact.NumberStanding;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.notifier.message.Priority;
import org.hakimtoto.notifier.plan.FamilyPlan.Words;
import org.hakimtoto.store.cases.StoredEvent;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.contact.CaseContact;
import org.hakimtoto.store.contact.NewCall;

/// Who of the family hears that a case is closed and that they need not come: whoever was told
/// anything in it, and nobody else. Pure.
public final class ClosingPlan {
  /// A text that comes later than this is for the phone.
  static final Duration LIFE = Duration.ofDays(7);

  static final Words CLOSED =
      new Words(
          MessageKind.CLOSED_FAMILY, MessageKind.CLOSED_FAMILY_DISCREET, MessageKind.CLOSED_RELAY);

  private ClosingPlan() {}

  /// The first day in court that was still to come.
  public record Day(Addressed.HearingVersion hearing, Instant when) {}

  /// What is known of the case that was closed.
  ///
  /// @param contacts in the case and in those linked to it
  /// @param told the contacts who were told anything
  /// @param office whose officers phone
  /// @param call whom the family may ask
  public record Family(
      List<CaseContact> contacts,
      Set<UUID> told,
      Map<UUID, Officer> readers,
      UUID office,
      String call) {
    public Family {
      contacts = List.copyOf(contacts);
      told = Set.copyOf(told);
      readers = Map.copyOf(readers);
    }
  }

  public static FamilyPlan.Plan of(
      StoredEvent closed, Family family, Optional<Day> day, CourtCalendar calendar, Instant now) {
    FamilyPlan.News news = news(closed, family, day, calendar, now);
    List<CaseContact> people =
        ContactsByNumber.of(family.contacts()).stream()
            .filter(person -> person.ids().stream().anyMatch(family.told()::contains))
            .map(ContactsByNumber.Person::contact)
            .filter(contact -> day.isPresent() || contact.number() != NumberStanding.STOPPED)
            .toList();
    FamilyPlan.Plan plan = FamilyPlan.plan(news, people, family.readers());
    var calls = new ArrayList<>(plan.calls());
    if (isSoon(day, now, HearingPlan.SHORT_NOTICE)) {
      plan.texts().forEach(text -> calls.add(shortNotice(news, text.addressed().contact())));
    }
    return new FamilyPlan.Plan(plan.texts(), calls);
  }

  private static FamilyPlan.News news(
      StoredEvent closed, Family family, Optional<Day> day, CourtCalendar calendar, Instant now) {
    return new FamilyPlan.News(
        closed.caseId(),
        Optional.of(closed.id()),
        CLOSED,
        Map.of("reference", closed.reference().shown(), "call", family.call()),
        isSoon(day, now, HearingPlan.SOON) ? Priority.SAME_DAY : Priority.DUTY,
        day.map(Day::hearing),
        now,
        now.plus(LIFE),
        family.office(),
        day.map(Day::when)
            .map(when -> HearingPlan.callBy(now, when, calendar))
            .orElseGet(() -> calendar.guessing().endOfNextCourtDay(now)));
  }

  private static boolean isSoon(Optional<Day> day, Instant now, Duration within) {
    return day.filter(next -> now.plus(within).isAfter(next.when())).isPresent();
  }

  private static NewCall shortNotice(FamilyPlan.News news, Optional<UUID> contact) {
    return new NewCall(
        news.caseId(),
        contact,
        news.office(),
        NewCall.Reason.SHORT_NOTICE,
        news.hearing(),
        news.callBy());
  }
}
