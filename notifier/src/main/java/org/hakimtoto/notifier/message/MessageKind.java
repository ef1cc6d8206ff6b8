package org.hakimtoto.notifier.message;

import java.util.Arrays;
import org.hakimtoto.store.outbox.ClaimedMessage;
import org.hakimtoto.store.outbox.DeliveryClass;

/// The wordings there are, by the names of the wording file.
public enum MessageKind {
  ALERT_RED(DeliveryClass.A),
  ALERT_AMBER(DeliveryClass.A),
  ALERT_GREEN(DeliveryClass.A),
  ALERT_PARTIAL(DeliveryClass.A),
  ALERT_SUPERVISING(DeliveryClass.A),
  CONDUCT_NEW(DeliveryClass.A),
  CONDUCT_RED(DeliveryClass.A),
  CONDUCT_CHILD(DeliveryClass.A),
  CASE_ADDED(DeliveryClass.A),
  CASE_NOT_SAFE(DeliveryClass.A),
  CASE_DECLINED(DeliveryClass.A),
  CASE_DECLINED_BY(DeliveryClass.A),
  CASE_YOURS(DeliveryClass.A),
  CASE_INVOLVED(DeliveryClass.A),
  CASE_GIVEN(DeliveryClass.A),
  TURN_PROSECUTOR(DeliveryClass.A),
  TURN_COURT(DeliveryClass.A),
  TURN_REPORT(DeliveryClass.A),
  WITHDRAWAL_ASKED(DeliveryClass.A),
  ACCESS_ASKED(DeliveryClass.A),
  ACCESS_GRANTED(DeliveryClass.A),
  ACCESS_REFUSED(DeliveryClass.A),
  CLOCK_WARNED(DeliveryClass.A),
  CLOCK_MISSED(DeliveryClass.A),
  CLOCK_MISSED_ABOVE(DeliveryClass.A),
  HEARING_SET_OFFICE(DeliveryClass.A),
  HEARING_SET_HOLDER(DeliveryClass.A),
  HEARING_SET_HOLDER_ASKS(DeliveryClass.A),
  HEARING_MOVED_OFFICE(DeliveryClass.A),
  HEARING_CANCELLED_OFFICE(DeliveryClass.A),
  HEARING_ENDED_OFFICE(DeliveryClass.A),
  RESULTS_MISSING(DeliveryClass.A),
  NEW_DATE_MISSING(DeliveryClass.A),
  DAY_IN_COURT(DeliveryClass.A),
  DIGEST_OFFICE(DeliveryClass.A),
  DIGEST_COUNTY(DeliveryClass.A),
  ESCORT(DeliveryClass.A),
  ESCORT_HOLDER(DeliveryClass.A),
  TRIP_NO_VEHICLE(DeliveryClass.A),
  TRIP_CANNOT_TRAVEL(DeliveryClass.A),
  TRANSFER_AWAITED(DeliveryClass.A),
  TRANSFER_AWAITED_HOLDER(DeliveryClass.A),
  TRANSFER_LEFT(DeliveryClass.A),
  TRANSFER_ARRIVED(DeliveryClass.A),
  TRANSFER_CANCELLED(DeliveryClass.A),
  TRANSFER_DECLINED(DeliveryClass.A),
  TRANSFER_NOT_ARRIVED(DeliveryClass.A),
  TRANSFER_NOT_ARRIVED_HOLDER(DeliveryClass.A),
  TRANSFER_NOT_ARRIVED_COUNTY(DeliveryClass.A),
  TRANSFER_FOUND_COUNTY(DeliveryClass.A),
  CALL_PEOPLE(DeliveryClass.A),
  CALL_OFFICE(DeliveryClass.A),
  ALERT_UNREACHED(DeliveryClass.A),
  CANNOT_COME(DeliveryClass.A),
  ASKS_CALL(DeliveryClass.A),
  NUMBER_UNSURE(DeliveryClass.A),
  FAMILY_NOT_REACHED(DeliveryClass.A),
  REPORT_LATE(DeliveryClass.A),
  REPORTER_PRESSED(DeliveryClass.A),
  OFFICE_EMPTY(DeliveryClass.A),
  SIM_SWAPPED(DeliveryClass.A),
  OTHER_PHONE_USED(DeliveryClass.A),
  DESK_NEW_COMPUTER(DeliveryClass.A),
  DESK_NEW_PASSKEY(DeliveryClass.A),
  HOLIDAY_HITS(DeliveryClass.A),
  HEARING_SET(DeliveryClass.A),
  HEARING_SET_DISCREET(DeliveryClass.A),
  HEARING_SET_RELAY(DeliveryClass.A),
  HEARING_MOVED(DeliveryClass.A),
  HEARING_MOVED_DISCREET(DeliveryClass.A),
  HEARING_MOVED_RELAY(DeliveryClass.A),
  HEARING_CANCELLED(DeliveryClass.A),
  HEARING_CANCELLED_DISCREET(DeliveryClass.A),
  HEARING_CANCELLED_RELAY(DeliveryClass.A),
  HEARING_HOLIDAY(DeliveryClass.A),
  HEARING_HOLIDAY_DISCREET(DeliveryClass.A),
  HEARING_HOLIDAY_RELAY(DeliveryClass.A),
  CLOSED_FAMILY(DeliveryClass.A),
  CLOSED_FAMILY_DISCREET(DeliveryClass.A),
  CLOSED_RELAY(DeliveryClass.A),
  CHILD_MOVED(DeliveryClass.A),
  CHILD_MOVED_DISCREET(DeliveryClass.A),
  CHILD_MOVED_RELAY(DeliveryClass.A),
  REMINDER,
  REMINDER_DISCREET,
  REMINDER_ASKS,
  REMINDER_ASKS_DISCREET,
  REMINDER_ASKS_RELAY,
  AFTERCARE_EXPECT,
  AFTERCARE_ASKS,
  RECEIPT,
  RECEIPT_PUBLIC,
  DROPPED_CALL,
  STATUS,
  STATUS_NO_OFFICE,
  OWN_RECEIVED,
  OWN_ACCEPTED,
  OWN_CLOSED,
  REFERENCE_MISTYPED,
  STATUS_NOT_FOR_YOU,
  HELPLINE,
  PUBLIC_HELP,
  SMS_HELP,
  STATUS_DATE,
  STATUS_OFFICE,
  TODAY,
  TODAY_NONE,
  ACCEPTED,
  ACCEPTED_ALREADY,
  CHANGED,
  CHANGED_ALREADY,
  NOTHING_ACCEPTED,
  REFUSED,
  REFUSED_NOT_ALLOWED,
  REFUSED_STAGE,
  REFUSED_CLOSED,
  CODE_NEEDED,
  DESK_CODE,
  COURT_DAY_BEGUN,
  COURT_DAY_BEGUN_OFF,
  COURT_DAY_MOVED,
  COURT_DAY_OFF,
  COURT_DAY_LEFT,
  COURT_DAY_LEFT_MANY,
  COURT_DAY_NONE,
  COURT_DAY_REFUSED,
  COURT_DAY_OVER,
  COURT_DAY_NOT_LATER,
  COURT_DAY_NO_COURT,
  COURT_DAY_YEAR,
  COURT_DAY_HOW,
  STAGE_UNKNOWN,
  SMS_LOCKED,
  LANGUAGE_SET,
  STOPPED,
  STOPPED_DISCREET,
  STOPPED_NOBODY,
  STOPPED_ON_DUTY,
  NOT_ME_HOW,
  STARTED,
  WRONG_PERSON,
  CONFIRMED,
  CONFIRMED_YES,
  CONFIRMED_NO,
  CONFIRMED_TOLD,
  CONFIRMED_TOLD_NO,
  WHICH_ONE,
  HELP_COMING,
  WHO_WE_ARE,
  ONLY_THESE,
  TOO_LATE,
  NOT_ARRIVED_HEARD,
  WITHDRAWAL_HEARD,
  WITHDRAWAL_STANDS,
  WITHDRAWAL_AGREED;

  /// Whether it is the answer to a person who wants no more texts: the one text that still goes
  /// out.
  public boolean saysGoodbye() {
    return switch (this) {
      case STOPPED, STOPPED_DISCREET, STOPPED_NOBODY, WRONG_PERSON -> true;
      default -> false;
    };
  }

  /// The same to whoever is meant by "call": they are told what they can do themselves.
  public MessageKind toHolder() {
    return switch (this) {
      case HEARING_SET_OFFICE -> HEARING_SET_HOLDER_ASKS;
      case ESCORT -> ESCORT_HOLDER;
      case TRANSFER_AWAITED -> TRANSFER_AWAITED_HOLDER;
      case TRANSFER_NOT_ARRIVED -> TRANSFER_NOT_ARRIVED_HOLDER;
      default -> this;
    };
  }

  /// Whether the same can be said so that it tells nobody what it is about: then it goes to no
  /// phone that somebody else reads.
  public boolean hasDiscreetWords() {
    String discreet = name().replace("_FAR", "") + "_DISCREET";
    return Arrays.stream(values()).map(MessageKind::name).anyMatch(discreet::equals);
  }

  /// Whether it tells what the law requires to be told: a day in court, its move, or that it is
  /// off. A stop does not silence it, and it is recorded as such. Reminders and the news that a
  /// child was moved are a courtesy: no law that we know of asks for them by text.
  public boolean legal() {
    return switch (this) {
      case HEARING_SET_OFFICE,
          HEARING_SET_HOLDER,
          HEARING_SET_HOLDER_ASKS,
          HEARING_SET,
          HEARING_SET_DISCREET,
          HEARING_SET_RELAY,
          HEARING_MOVED_OFFICE,
          HEARING_MOVED,
          HEARING_MOVED_DISCREET,
          HEARING_MOVED_RELAY,
          HEARING_CANCELLED_OFFICE,
          HEARING_CANCELLED,
          HEARING_CANCELLED_DISCREET,
          HEARING_CANCELLED_RELAY,
          HEARING_ENDED_OFFICE,
          HEARING_HOLIDAY,
          HEARING_HOLIDAY_DISCREET,
          HEARING_HOLIDAY_RELAY,
          CLOSED_FAMILY,
          CLOSED_FAMILY_DISCREET,
          CLOSED_RELAY ->
          true;
      default -> false;
    };
  }

  private final DeliveryClass deliveryClass;

  MessageKind() {
    this(DeliveryClass.B);
  }

  MessageKind(DeliveryClass deliveryClass) {
    this.deliveryClass = deliveryClass;
  }

  /// What is worse for it: to be lost, or to be sent twice.
  public DeliveryClass deliveryClass() {
    return deliveryClass;
  }

  public static MessageKind of(ClaimedMessage message) {
    return valueOf(message.kind().toUpperCase(java.util.Locale.ROOT));
  }

  /// As it stands in the wording file and in the outbox.
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
