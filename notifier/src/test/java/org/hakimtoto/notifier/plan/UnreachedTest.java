package org.hakimtoto.notifier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hakimtoto.core.contact.NumberHealth.Fate;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.contact.NewCall.Reason;
import org.hakimtoto.store.outbox.EndedMessage;
import org.hakimtoto.store.outbox.EndedMessage.Follows;
import org.hakimtoto.store.outbox.EndedMessage.OfNumber;
import org.hakimtoto.store.outbox.MessageState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What follows from a text that did not arrive, and what it says of the number.
class UnreachedTest {
  private static final Instant NOW = Instant.parse("2026-11-25T06:00:00Z");
  private static final UUID SOMEBODY = new UUID(0, 1);
  private static final Optional<Addressed.HearingVersion> A_DAY =
      Optional.of(new Addressed.HearingVersion(new UUID(0, 2), 1));

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // label, kind, to, state, failure, legal, hours to the hearing, follows
    "a reminder was not delivered, reminder, contact, FAILED, '', false, 72, NOT_REACHED",
    "nobody ever said, reminder, contact, UNREPORTED, '', false, 72, NOT_REACHED",
    "the filter threw it away, reminder, contact, EXPIRED, '', false, 72, NOT_REACHED",
    "it was too late to send, reminder, contact, DEAD, deadline, false, 5, NOT_REACHED",
    "the day is over, reminder, contact, DEAD, deadline, false, -1, nothing",
    "the day was moved since, reminder, contact, FAILED, '', false, gone, nothing",
    "a chief was to pass it on, reminder_relay, relay, FAILED, '', false, 72, NOT_REACHED",
    "the family heard nothing of a move, child_moved, contact, FAILED, '', false, -, NOT_REACHED",
    "a court registry was not reached, hearing_set_office, officer, FAILED, '', false, 72, NOT_REACHED",
    "the number was blocked meanwhile, reminder, contact, DEAD, do-not-contact, false, 72, nothing",
    "the person wants no texts, reminder, contact, DEAD, stopped, false, 72, nothing",
    "opted out at the carrier, reminder, contact, DEAD, UserInBlacklist, false, 72, nothing",
    "opted out but the law wants it, hearing_set, contact, FAILED, UserInBlackList, true, 72, NOT_REACHED",
    "call-only since it was planned, reminder, contact, DEAD, call-only, false, 72, CALL_ONLY",
    "unsure since it was planned, reminder, contact, DEAD, number-unsure, true, 72, NUMBER_UNSURE",
    "a child in danger, alert_red, officer, FAILED, '', false, -, alarm",
    "the office above, alert_supervising, officer, DEAD, deadline, false, -, alarm",
    "an amber alert, alert_amber, officer, FAILED, '', false, -, nothing",
    "a reply, status, number, DEAD, deadline, false, -, nothing",
  })
  void what_follows(
      String label,
      String kind,
      String to,
      MessageState state,
      String failure,
      boolean legal,
      String hours,
      String follows) {
    assertThat(said(Unreached.follows(ended(kind, to, state, failure, legal, hours), NOW)))
        .as(label)
        .isEqualTo(follows);
  }

  @ParameterizedTest(name = "case open {0}, reached nobody {1}: {2}")
  @CsvSource({
    "true, true, alarm",
    // one is on its way still, or somebody acts
    "true, false, nothing",
    "false, true, nothing",
  })
  void an_alarm_is_raised_when_nobody_at_all_was_reached(
      boolean open, boolean nobody, String follows) {
    var alert = ended("alert_red", "officer", MessageState.FAILED, "", false, "-");

    assertThat(said(Unreached.follows(with(alert, open, nobody, Optional.empty()), NOW)))
        .isEqualTo(follows);
  }

  @Test
  void of_a_closed_case_nobody_phones() {
    var reminder = ended("reminder", "contact", MessageState.FAILED, "", true, "72");

    assertThat(said(Unreached.follows(with(reminder, false, false, Optional.empty()), NOW)))
        .isEqualTo("nothing");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // label, failure of this text, failures before it, unsure already, follows
    "the first that failed, AbsentSubscriber, 1, false, nothing",
    "the third in a row, AbsentSubscriber, 3, false, FAILING",
    "the third but it is known, AbsentSubscriber, 3, true, nothing",
    "opted out at the carrier, UserInBlacklist, 0, false, opted out",
    "opted out of a number that is unsure, UserInBlackList, 3, true, opted out",
  })
  void what_follows_for_the_number(
      String label, String failure, int failures, boolean unsure, String follows) {
    var message = ended("reminder", "contact", MessageState.FAILED, failure, false, "72");
    var texts =
        IntStream.range(0, failures)
            .mapToObj(days ->
                new EndedMessage.Text(
                    MessageState.FAILED, "AbsentSubscriber", NOW.minus(Duration.ofDays(days))))
            .toList();
    var past = new EndedMessage.NumberPast(unsure, texts, true);

    assertThat(said(Unreached.of(with(message, true, false, Optional.of(past)), NOW).ofNumber()))
        .as(label)
        .isEqualTo(follows);
  }

  @Test
  void silence_counts_only_where_reports_reach_us() {
    var message = ended("reminder", "contact", MessageState.UNREPORTED, "", false, "72");
    var texts =
        Stream.of(1, 91)
            .map(days ->
                new EndedMessage.Text(
                    MessageState.UNREPORTED, "", NOW.minus(Duration.ofDays(days))))
            .toList();

    for (boolean reports : List.of(true, false)) {
      var past = new EndedMessage.NumberPast(false, texts, reports);
      assertThat(said(Unreached.ofNumber(with(message, true, false, Optional.of(past)), NOW)))
          .isEqualTo(reports ? "SILENT" : "nothing");
    }
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "DELIVERED, '', ARRIVED",
    "FAILED, '', FAILED",
    "FAILED, DeliveryFailure, FAILED",
    "FAILED, AbsentSubscriber, FAILED",
    "FAILED, NotNetworkSubcriber, FAILED",
    "FAILED, UserDoesNotExist, FAILED",
    "FAILED, InsufficientCredit, -",
    "FAILED, DoNotDisturbRejection, -",
    "FAILED, UserInBlackList, -",
    "EXPIRED, '', -",
    "UNREPORTED, '', UNKNOWN",
    "DEAD, InvalidPhoneNumber, FAILED",
    "DEAD, UnsupportedNumberType, FAILED",
    "DEAD, InsufficientBalance, -",
    "DEAD, deadline, -",
    "CANCELLED, '', -",
    "ACCEPTED, '', -",
    "READY, '', -",
  })
  void what_a_text_says_of_its_number(MessageState state, String failure, String fate) {
    assertThat(Unreached.fate(state, failure))
        .isEqualTo(fate.equals("-") ? Optional.empty() : Optional.of(Fate.valueOf(fate)));
  }

  @ParameterizedTest(name = "a hearing in {0}: {1}")
  @CsvSource({"PT240H, PT24H", "PT26H1S, PT24H", "PT25H, PT23H", "PT3H, PT1H", "PT1H, PT30M"})
  void a_call_is_due_in_time_for_the_hearing(Duration hearing, Duration due) {
    assertThat(Unreached.due(Optional.of(NOW.plus(hearing)), NOW)).isEqualTo(NOW.plus(due));
  }

  @Test
  void a_call_about_no_hearing_is_due_within_a_day() {
    assertThat(Unreached.due(Optional.empty(), NOW)).isEqualTo(NOW.plus(Unreached.CALL_WITHIN));
  }

  private static EndedMessage ended(
      String kind, String to, MessageState state, String failure, boolean legal, String hours) {
    boolean contact = to.equals("contact") || to.equals("relay");
    boolean officer = to.equals("officer") || to.equals("relay");
    var addressed =
        new Addressed(
            contact ? Optional.of(SOMEBODY) : Optional.empty(),
            officer ? Optional.of(SOMEBODY) : Optional.empty(),
            hours.equals("-") ? Optional.empty() : A_DAY,
            legal,
            Optional.empty());
    Optional<Instant> hearing =
        hours.equals("-") || hours.equals("gone")
            ? Optional.empty()
            : Optional.of(NOW.plus(Duration.ofHours(Long.parseLong(hours))));
    return new EndedMessage(
        SOMEBODY, SOMEBODY, kind, state, failure, addressed, hearing, true, true, Optional.empty());
  }

  private static EndedMessage with(
      EndedMessage message,
      boolean open,
      boolean nobody,
      Optional<EndedMessage.NumberPast> number) {
    return new EndedMessage(
        message.id(),
        message.caseId(),
        message.kind(),
        message.state(),
        message.failure(),
        message.addressed(),
        message.hearing(),
        open,
        nobody,
        number);
  }

  private static String said(OfNumber ofNumber) {
    return switch (ofNumber) {
      case OfNumber.Nothing _ -> "nothing";
      case OfNumber.OptedOut _ -> "opted out";
      case OfNumber.Suspect suspect -> suspect.trouble().name();
    };
  }

  private static String said(Follows follows) {
    return switch (follows) {
      case Follows.Nothing _ -> "nothing";
      case Follows.Alarm _ -> "alarm";
      case Follows.Call(Reason reason, Instant _) -> reason.name();
    };
  }
}
