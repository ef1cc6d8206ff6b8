package org.hakimtoto.menus.vocabulary;

import static org.hakimtoto.menus.vocabulary.Filling.chosen;
import static org.hakimtoto.menus.vocabulary.Filling.listed;
import static org.hakimtoto.menus.vocabulary.Filling.typed;

import java.util.List;
import java.util.Optional;

/// What a caller is asked, each kept under its name as the dialogue goes on.
public enum Slot implements Word {
  // the report
  ROLE,
  DANGER,
  WHERE,
  PLACE_LETTERS,
  FOUND_PLACE,
  COUNTY,
  SUB_COUNTY,
  LOCATION,
  /// The name of a place that is in no list.
  PLACE_NAME,
  WHAT,
  WITHIN_3_DAYS,
  SEX,
  AGE,
  WHERE_NOW,
  GUARDIAN,
  GUARDIAN_PHONE,
  SMS_OK,
  // who calls
  PHONE_OF,
  STAFF_NUMBER,
  NEW_PIN,
  GOAL,
  // own reports
  CASE,
  NEW_DANGER,
  NEW_WHERE,
  NAME,
  WITHDRAW_WHY,
  RELAY,
  RELAY_ANSWER,
  SEEN,
  // conduct
  ABOUT_WHOM,
  ABOUT_WHAT,
  ABOUT_DANGER,
  MAY_CALL,
  // cases
  DECLINE_WHY,
  ACCESS_WHY,
  STEP,
  CLOSE_WHY,
  PLAN,
  TAKE_BACK,
  CHARGE,
  DIVERSION,
  LATE,
  FAMILY_TOLD,
  FILE_NUMBER,
  HAND_TO,
  CALL,
  CALL_RESULT,
  // contacts
  CONTACT,
  CONTACT_MODE,
  CONTACT_FIRST,
  CONTACT_HOURS,
  CONTACT_LANGUAGE,
  // dates in court
  HEARING_KIND,
  DAY,
  DAY_CHOICE,
  HOUR,
  HOUR_CHOICE,
  MOVE_WHY,
  CALLED_OFF,
  OUTCOME,
  REPORT_FROM,
  DAY_FROM,
  // ways of the child
  TRIP,
  ARRIVED_HOW,
  NOT_ARRIVED,
  INSTITUTION,
  ARRIVES,
  ESCORT_PHONE,
  CUSTODY_END,
  // families
  FAMILY_WHY,
  FAMILY_WHEN,
  FAMILY_PHONE,
  FAMILY_LANGUAGE;

  /// What is kept when the caller chooses the line "not in this list".
  public static final String OTHER = "other";

  /// How it is filled.
  public Filling filling() {
    return switch (this) {
      case ROLE -> chosen(ReportChoice.Role.values());
      case DANGER, NEW_DANGER -> chosen(ReportChoice.Danger.values());
      case WHERE -> chosen(ReportChoice.Where.values());
      case PLACE_LETTERS -> typed(Input.LETTERS);
      case FOUND_PLACE -> listed(ReportRoom.Lines.PLACES);
      case COUNTY -> listed(ReportRoom.Lines.COUNTIES);
      case SUB_COUNTY -> listed(ReportRoom.Lines.SUB_COUNTIES);
      case LOCATION -> listed(ReportRoom.Lines.LOCATIONS, ReportRoom.Lines.MY_LOCATIONS);
      case PLACE_NAME -> typed(Input.LETTERS);
      case WHAT -> chosen(ReportChoice.What.values());
      case WITHIN_3_DAYS -> chosen(ReportChoice.WithinThreeDays.values());
      case SEX -> chosen(ReportChoice.Sex.values()).or(Input.SEX_AND_AGE);
      case AGE -> typed(Input.AGE);
      case WHERE_NOW, NEW_WHERE -> chosen(ReportChoice.WhereNow.values());
      case GUARDIAN -> chosen(ReportChoice.Guardian.values());
      case GUARDIAN_PHONE, ESCORT_PHONE, FAMILY_PHONE -> typed(Input.PHONE_DIGITS);
      case SMS_OK -> chosen(ReportChoice.SmsOk.values());
      case PHONE_OF -> chosen(IdentityRoom.Phone.values());
      case GOAL -> chosen(IdentityRoom.Goal.values());
      case STAFF_NUMBER -> typed(Input.STAFF_DIGITS);
      case NEW_PIN -> typed(Input.NEW_PIN);
      case CASE -> cases();
      case NAME, FILE_NUMBER -> typed(Input.SHORT_TEXT);
      case WITHDRAW_WHY -> chosen(OwnRoom.Withdrawal.values());
      case RELAY -> listed(OwnRoom.Lines.MESSAGES);
      case RELAY_ANSWER -> chosen(OwnRoom.Told.values());
      case SEEN -> chosen(OwnRoom.Seen.values());
      case ABOUT_WHOM -> chosen(ConductRoom.Whom.values());
      case ABOUT_WHAT -> chosen(ConductRoom.What.values());
      case ABOUT_DANGER -> chosen(ConductRoom.Danger.values());
      case MAY_CALL -> chosen(ConductRoom.MayCall.values());
      case DECLINE_WHY -> chosen(CaseRoom.Decline.values());
      case ACCESS_WHY -> chosen(CaseRoom.Access.values());
      case STEP -> chosen(CaseRoom.Step.values());
      case CLOSE_WHY -> chosen(CaseRoom.Close.values());
      case PLAN -> chosen(CaseRoom.Plan.values());
      case TAKE_BACK -> chosen(CaseRoom.TakeBack.values());
      case CHARGE -> chosen(CaseRoom.Charge.values());
      case DIVERSION -> chosen(CaseRoom.Level.values());
      case LATE -> chosen(CaseRoom.Late.values());
      case FAMILY_TOLD -> chosen(CaseRoom.Family.values());
      case HAND_TO -> chosen(CaseRoom.Receiver.values());
      case CALL -> listed(CaseRoom.Lines.CALLS_TO_MAKE);
      case CALL_RESULT -> chosen(CaseRoom.CallResult.values());
      case CONTACT -> listed(ContactRoom.Lines.CONTACTS);
      case CONTACT_MODE -> chosen(ContactRoom.Mode.values());
      case CONTACT_FIRST -> chosen(ContactRoom.First.values());
      case CONTACT_HOURS -> chosen(ContactRoom.Hours.values());
      case CONTACT_LANGUAGE -> chosen(ContactRoom.Tongue.values());
      case HEARING_KIND -> chosen(CourtRoom.HearingKind.values());
      case DAY, DAY_FROM -> typed(Input.DAY);
      case DAY_CHOICE -> chosen(CourtRoom.DayChoice.values());
      case HOUR_CHOICE -> chosen(CourtRoom.HourChoice.values());
      case HOUR -> typed(Input.CLOCK);
      case MOVE_WHY -> chosen(CourtRoom.MoveWhy.values());
      case CALLED_OFF -> chosen(CourtRoom.CalledOff.values());
      case OUTCOME -> chosen(CourtRoom.Outcome.values());
      case REPORT_FROM -> chosen(CourtRoom.ReportFrom.values());
      case TRIP -> chosen(MoveRoom.Trip.values());
      case ARRIVED_HOW -> chosen(MoveRoom.How.values());
      case NOT_ARRIVED -> chosen(MoveRoom.NotArrived.values());
      case INSTITUTION -> listed(MoveRoom.Lines.INSTITUTIONS);
      case ARRIVES -> chosen(MoveRoom.Arrives.values());
      case CUSTODY_END -> chosen(MoveRoom.CustodyEnd.values());
      case FAMILY_WHY -> chosen(FamilyRoom.Why.values());
      case FAMILY_WHEN -> chosen(FamilyRoom.CallWhen.values());
      case FAMILY_LANGUAGE -> chosen(FamilyRoom.Tongue.values());
    };
  }

  private static Filling cases() {
    return typed(Input.REFERENCE)
        .or(OwnRoom.Lines.MY_REPORTS, OwnRoom.Lines.CHILDREN_BACK)
        .or(CaseRoom.Lines.NEW_ALERTS, CaseRoom.Lines.MY_CASES, CaseRoom.Lines.DUE_REPORTS)
        .or(CourtRoom.Lines.TODAYS_DATES, CourtRoom.Lines.UNRECORDED_DATES)
        .or(MoveRoom.Lines.ESCORTED, MoveRoom.Lines.ARRIVING);
  }

  /// The words of which one fills the slot; none where it is typed or comes from a list.
  public List<Word> words() {
    return filling().words();
  }

  /// Whether this is something that may be kept here; nothing is not.
  boolean holds(String kept) {
    return filling().holds(kept);
  }

  public static Optional<Slot> find(String wire) {
    return Word.find(values(), wire);
  }
}
