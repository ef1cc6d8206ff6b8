package org.hakimtoto.core.cpims;

import static org.hakimtoto.core.cpims.CpimsField.Form.ADMISSION;
import static org.hakimtoto.core.cpims.CpimsField.Form.COURT_ATTENDANCE;
import static org.hakimtoto.core.cpims.CpimsField.Form.RECORD_SHEET;
import static org.hakimtoto.core.cpims.CpimsField.Form.TRANSFER;

import java.util.List;
import org.hakimtoto.core.cpims.CpimsField.Where.Carried;
import org.hakimtoto.core.cpims.CpimsField.Where.InEvent;
import org.hakimtoto.core.cpims.CpimsField.Where.NotKnown;

/// A field of one of CPIMS's forms, and where it is here.
///
/// @param required CPIMS does not take the form without it
/// @param note how it is filled, what stands there when it is not known, or why it never is
public record CpimsField(Form form, String label, boolean required, Where where, String note) {
  public enum Form {
    RECORD_SHEET("Case record sheet"),
    COURT_ATTENDANCE("Court attendance"),
    TRANSFER("Transfer"),
    ADMISSION("Admission");

    private final String title;

    Form(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  public sealed interface Where {
    /// In [CpimsCase], by the names of its components.
    record Carried(String path) implements Where {}

    /// Not in the case as it stands, but in an event of it.
    record InEvent(String event) implements Where {}

    /// This house does not know it.
    record NotKnown() implements Where {}
  }

  /// Every field, form by form in CPIMS's order.
  public static List<CpimsField> all() {
    return ALL;
  }

  private static final List<CpimsField> ALL =
      List.of(
          must(RECORD_SHEET, "Reporter type", "reporter.type", "by the officer's role; see below"),
          unknown(RECORD_SHEET, "Reporter name", true, "names of reporters are not kept"),
          may(RECORD_SHEET, "Reporter phone", "reporter.phone", "always known"),
          may(
              RECORD_SHEET,
              "Reporter's court or police station",
              "reporter.office",
              "the officer's unit; empty when nobody on the roster reported"),
          must(RECORD_SHEET, "Court file no", "numbers.COURT_FILE", "when an officer added it"),
          must(
              RECORD_SHEET,
              "OB no",
              "numbers.OB_NUMBER",
              "as an officer added it, else as the reporter typed it"),
          must(RECORD_SHEET, "County", "place.county", "always known"),
          must(RECORD_SHEET, "Sub-county", "place.subCounty", "always known; a constituency"),
          unknown(RECORD_SHEET, "Ward", false, "not asked; the administration has locations"),
          may(RECORD_SHEET, "Location", "place.location", "empty when not in the list"),
          unknown(RECORD_SHEET, "Sub-location", false, "not asked"),
          unknown(RECORD_SHEET, "Village", false, "not asked"),
          must(
              RECORD_SHEET,
              "Reporting office",
              "reportingOffice",
              "the unit responsible; empty while no unit is"),
          must(RECORD_SHEET, "Date", "reportedOn", "the day of the report, in Kenya"),
          may(
              RECORD_SHEET,
              "Child: first name",
              "child.firstName",
              "as typed; empty when an OB number was"),
          unknown(RECORD_SHEET, "Child: other names", false, "not asked"),
          may(RECORD_SHEET, "Child: sex", "child.sex", "Female, Male; empty when not known"),
          may(RECORD_SHEET, "Child: date of birth", "child.dateOfBirth", "once it was assessed"),
          may(
              RECORD_SHEET,
              "Child: age",
              "child.ageInYears",
              "on the day of the report: assessed, else stated, else empty"),
          may(
              RECORD_SHEET,
              "Child: age is",
              "child.ageBasis",
              "ASSESSED, STATED or NOT_KNOWN; our addition"),
          unknown(RECORD_SHEET, "Siblings", false, "not asked"),
          unknown(RECORD_SHEET, "Household economics", true, "the social inquiry finds it"),
          unknown(RECORD_SHEET, "Family status", true, "the social inquiry finds it"),
          unknown(RECORD_SHEET, "Mental condition", true, "a chief does not judge it"),
          unknown(RECORD_SHEET, "Physical condition", true, "only hurt or sick: see needs"),
          unknown(RECORD_SHEET, "Other condition", true, "not asked"),
          must(
              RECORD_SHEET,
              "Case serial no",
              "numbers.CPIMS_SERIAL",
              "empty until CPIMS has given one"),
          may(RECORD_SHEET, "Our reference", "reference", "our addition; always known"),
          unknown(RECORD_SHEET, "Perpetrator known?", true, "never asked by phone"),
          unknown(RECORD_SHEET, "Perpetrator's relationship", true, "never asked by phone"),
          unknown(RECORD_SHEET, "Perpetrator's names", true, "never asked by phone"),
          must(RECORD_SHEET, "Category", "happening.categories", "see below; may be empty"),
          unknown(RECORD_SHEET, "Sub-category", false, "no list of them is public"),
          may(
              RECORD_SHEET,
              "Offence",
              "happening.offence",
              "only of a child charged; never below twelve"),
          unknown(RECORD_SHEET, "Date of the event", false, "only whether within 72 hours"),
          unknown(RECORD_SHEET, "Place of the event", false, "the kind of place is not asked"),
          may(RECORD_SHEET, "Nature", "happening.nature", "see below"),
          must(RECORD_SHEET, "Risk", "risk", "by the urgency; see below"),
          unknown(RECORD_SHEET, "Referrals", true, "who was alerted is no referral"),
          unknown(RECORD_SHEET, "Summons", true, "not kept"),
          must(RECORD_SHEET, "Immediate needs", "needs", "see below; may be empty"),
          unknown(RECORD_SHEET, "Future needs", true, "the officer judges them"),
          unknown(RECORD_SHEET, "Narrative", false, "the officer phones back"),
          event(RECORD_SHEET, "Closure outcome", "Closed", "see below"),
          may(COURT_ATTENDANCE, "Court", "court.court", "the unit of the next day in court"),
          may(
              COURT_ATTENDANCE,
              "P&C no",
              "numbers.PROTECTION_AND_CARE",
              "when an officer added it"),
          unknown(COURT_ATTENDANCE, "CR file no", false, "no kind of reference for it"),
          may(
              COURT_ATTENDANCE,
              "Police case file no",
              "numbers.POLICE_CASE_FILE",
              "when an officer added it; our addition"),
          unknown(COURT_ATTENDANCE, "Charged with an adult?", false, "not asked"),
          unknown(COURT_ATTENDANCE, "Reason (witness, ...)", false, "the officer at court says"),
          unknown(COURT_ATTENDANCE, "State before and after", false, "the escort says"),
          unknown(COURT_ATTENDANCE, "Escort officer, phone", false, "not kept"),
          may(COURT_ATTENDANCE, "Session", "court.session", "see below"),
          unknown(COURT_ATTENDANCE, "Camera, open, mobile; virtual", false, "not kept"),
          unknown(COURT_ATTENDANCE, "Plea", false, "not kept"),
          may(
              COURT_ATTENDANCE,
              "Adjourned for",
              "court.adjournedFor",
              "when the next day follows an earlier one; see below"),
          event(COURT_ATTENDANCE, "Outcome", "HearingHeld", "see below"),
          unknown(COURT_ATTENDANCE, "Orders", false, "which of the 54 is not kept"),
          event(
              COURT_ATTENDANCE,
              "Reason if not proceeded",
              "HearingMoved, HearingCancelled",
              "in our words; CPIMS has free text"),
          may(COURT_ATTENDANCE, "Next date", "court.nextDate", "the next day that is set"),
          unknown(COURT_ATTENDANCE, "Return date", false, "not kept"),
          may(TRANSFER, "From", "transfer.from", "the unit's name"),
          may(TRANSFER, "To", "transfer.to", "the unit's name"),
          may(TRANSFER, "Date", "transfer.left", "the day of leaving"),
          may(TRANSFER, "Expected", "transfer.expected", "our addition"),
          unknown(TRANSFER, "Reason", false, "not kept"),
          unknown(TRANSFER, "Length of stay", false, "not kept"),
          unknown(TRANSFER, "Requesting officer", false, "stands in the audit, not in the case"),
          may(ADMISSION, "Admission no", "numbers.ADMISSION", "when an officer added it"),
          may(ADMISSION, "Reason", "admission.reason", "see below; none for a police cell"),
          may(ADMISSION, "Institution type", "admission.institutionType", "see below"),
          may(ADMISSION, "Date", "admission.since", "the day custody began"),
          may(
              ADMISSION,
              "Persons not permitted to have contact",
              "contactBarred",
              "whether the guardian is; nobody is named"));

  private static CpimsField must(Form form, String label, String path, String note) {
    return new CpimsField(form, label, true, new Carried(path), note);
  }

  private static CpimsField may(Form form, String label, String path, String note) {
    return new CpimsField(form, label, false, new Carried(path), note);
  }

  private static CpimsField event(Form form, String label, String event, String note) {
    return new CpimsField(form, label, false, new InEvent(event), note);
  }

  private static CpimsField unknown(Form form, String label, boolean required, String why) {
    return new CpimsField(form, label, required, new NotKnown(), why);
  }
}
