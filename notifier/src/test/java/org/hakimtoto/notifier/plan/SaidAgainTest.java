package org.hakimtoto.notifier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.casefile.CaseEvent;
import org.hakimtoto.core.casefile.EventExamples;
import org.hakimtoto.core.contact.Contact;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.core.value.Urgency;
import org.junit.jupiter.api.Test;

class SaidAgainTest {
  private static final CaseEvent REPORTED = EventExamples.all().getFirst();
  private static final Instant LATER = REPORTED.at().plus(Duration.ofHours(1));

  @Test
  void a_danger_is_told_once_a_day_and_another_one_as_well() {
    var hurt = added(Optional.of(Danger.HURT_OR_SICK), false, LATER);

    assertThat(SaidAgain.is(hurt, List.of(REPORTED))).isFalse();
    assertThat(SaidAgain.is(hurt, List.of(REPORTED, hurt))).isTrue();
    assertThat(SaidAgain.is(added(Optional.of(Danger.ABUSE_ONGOING), false, LATER), many(hurt)))
        .isFalse();
    assertThat(
            SaidAgain.is(
                added(Optional.of(Danger.HURT_OR_SICK), false, LATER.plus(Duration.ofDays(1))),
                List.of(REPORTED, hurt)))
        .isFalse();
  }

  @Test
  void what_made_it_more_urgent_is_always_told() {
    var rose = added(Optional.of(Danger.HURT_OR_SICK), true, LATER);

    assertThat(SaidAgain.is(rose, many(rose))).isFalse();
  }

  @Test
  void notes_are_told_three_times_a_day() {
    var note = added(Optional.empty(), false, LATER);

    assertThat(SaidAgain.is(note, List.of(REPORTED, note, note))).isFalse();
    assertThat(SaidAgain.is(note, List.of(REPORTED, note, note, note))).isTrue();
  }

  /// The alert of the report is on its way, and nobody has looked yet.
  @Test
  void what_is_told_in_the_call_of_the_report_is_not_news_until_somebody_accepts() {
    Instant soon = REPORTED.at().plus(Duration.ofMinutes(1));
    var note = added(Optional.empty(), false, soon);
    var number =
        new CaseEvent.GuardianNamed(
            new Guardian.Reachable(new PhoneNumber("+254711000001")), Optional.empty(), soon);
    var accepted = new CaseEvent.Accepted(new UUID(1, 1), new UUID(1, 2), soon);

    assertThat(SaidAgain.is(note, List.of(REPORTED))).isTrue();
    assertThat(SaidAgain.is(number, List.of(REPORTED))).isTrue();
    assertThat(SaidAgain.is(number, List.of(REPORTED, accepted))).isFalse();
    assertThat(SaidAgain.is(notSafe(soon), List.of(REPORTED))).isFalse();
  }

  /// The guardian is named a danger: that is one text, however many contacts it blocks.
  @Test
  void who_is_not_safe_is_told_once() {
    var blocked = new CaseEvent.ContactSet(new UUID(3, 1), never(), LATER);

    assertThat(SaidAgain.is(blocked, List.of(REPORTED))).isFalse();
    assertThat(SaidAgain.is(blocked, List.of(REPORTED, blocked))).isTrue();
    assertThat(SaidAgain.is(blocked, List.of(REPORTED, notSafe(LATER)))).isTrue();
    assertThat(
            SaidAgain.is(
                new CaseEvent.ContactSet(new UUID(3, 2), never(), LATER),
                List.of(REPORTED, blocked)))
        .isFalse();
  }

  private static CaseEvent.GuardianNamed notSafe(Instant at) {
    return new CaseEvent.GuardianNamed(new Guardian.DoNotContact(), Optional.empty(), at);
  }

  private static CaseEvent.Added added(Optional<Danger> danger, boolean rose, Instant at) {
    return new CaseEvent.Added(danger, Optional.empty(), "", Urgency.RED, rose, at);
  }

  private static List<CaseEvent> many(CaseEvent event) {
    var events = new ArrayList<CaseEvent>(Collections.nCopies(20, event));
    events.addFirst(REPORTED);
    return events;
  }

  private static Contact never() {
    return new Contact(
            Contact.Relation.PARENT,
            Optional.of(new PhoneNumber("+254711000001")),
            Contact.Mode.CALL_ONLY,
            Language.ENGLISH,
            false,
            true,
            Optional.empty(),
            Contact.DEFAULT_FROM,
            Contact.DEFAULT_UNTIL)
        .never();
  }
}
