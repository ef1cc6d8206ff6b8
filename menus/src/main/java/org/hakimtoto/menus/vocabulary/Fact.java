package org.hakimtoto.menus.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What the house knows and a screen may show or a way depend on: of the caller, told when the
/// dialogue begins and good for all of it, or of what the caller looks at, good until the first
/// screen is shown again.
public enum Fact implements Word {
  /// The caller's office; known of those on the roster only.
  UNIT(30, Span.CALL),
  /// The name of the caller's own area; only where it is one.
  AREA(26, Span.CALL),
  /// The same and its county, and the sub-county it lies in: how a later screen words the place.
  OWN_PLACE(0, Span.CALL),
  OWN_SUB_COUNTY(0, Span.CALL),
  /// The number of this service.
  SERVICE(9, Span.CALL),
  /// The short code for texts.
  CODE(5, Span.CALL),
  /// For the shell, which alone can read it: who the caller is.
  OFFICER(0, Span.CALL),
  /// For the shell: the caller's own area.
  OWN_AREA(0, Span.CALL),
  /// Which first screen the caller's role has; one of [Front].
  FRONT(0, Span.CALL),
  /// What waits for the caller, counted when the call began.
  ALERTS(2, Span.CALL),
  CALLS(2, Span.CALL),
  RELAYS(2, Span.CALL),
  CHILDREN_HOME(2, Span.CALL),
  ESCORTS(2, Span.CALL),
  TODAY(2, Span.CALL),
  UNRECORDED(2, Span.CALL),
  ARRIVALS(2, Span.CALL),
  REPORTS_DUE(2, Span.CALL),
  OFFICE_REPORTS(2, Span.CALL),
  /// When a report was begun that was not finished, within the last half hour.
  DRAFT_AT(5, Span.CALL),
  /// When a report was saved of which the caller may not have seen the reference.
  SAVED_AT(5, Span.CALL),
  /// The PIN was right in this call; for the shell, which of the officer's PINs it was.
  PIN_GIVEN(0, Span.CALL),
  /// How many tries are left.
  LEFT(1),
  /// How long something is locked.
  MINUTES(5),
  REFERENCE(11),
  /// The same without its lines, as it is typed in a text.
  DIGITS(9),
  SMS_CODE(6),
  /// What the officer signs in with at the desk.
  DESK_CODE(6),
  /// A line of a card.
  ROW(2),
  /// For the shell: which one-time code was proved.
  ACTIVATION(0),
  /// A PIN that was chosen for the caller.
  PIN(6),
  /// For the shell: whose staff number it is, where, and that the card was right.
  STAFF_AREA(0),
  BORROWER(0),
  /// What was reported, as on the confirm screen, of a report that is looked at.
  WHAT_HAPPENED(21, 22),
  WHERE_IT_HAPPENED(24),
  /// What a report about an officer says: the kind of office, and what it does.
  WHOM(18),
  CONDUCT(21),
  SEX_NOW(13),
  AGE_NOW(13, 10),
  WHERE_NOW_IS(20),
  ROLE_OF_CHILD(22),
  STAGE(24, 24),
  STATE_OF_REPORT(34, 36),
  TIME(5),
  /// A number to call.
  CALL(13),
  OFFICE(30),
  OFFICE_SHORT(24),
  /// The code of a contact of the case.
  FAM(2),
  PHONE(10),
  COURT(38),
  COURT_SHORT(24),
  WHEN(24, 44),
  WHEN_SHORT(24, 35),
  WHEN_YEAR(29, 49),
  DAY(15, 22),
  DAY_TO(15, 22),
  NEXT_COURT_DAY(13, 17),
  COUNT(4),
  INSTITUTION_NAME(24),
  /// Why something that was decided was refused.
  REASON(90),
  /// Why a typed day or hour cannot be taken.
  WHY(34, 33),
  /// A report of the same place, time and age waits in the caller's own area.
  ALIKE(0),
  /// The offices were alerted, or told to look after a child, by what was decided.
  ALERTED(0),
  /// Nobody on the roster is in charge of the place.
  NOBODY_IN_CHARGE(0),
  /// Both a children's officer and a police desk of the place are on the roster.
  BOTH_IN_CHARGE(0),
  /// A report that is completed after the line dropped, and where it goes on.
  DRAFT(0),
  /// For the shell: presses at which this report was asked for once more, and may have been sent.
  ASKED_AGAIN(0),
  DISCREET(0),
  NO_DATE(0),
  REPORTER_PUBLIC(0),
  TAKE_BACK_ASKED(0),
  /// The caller's office has accepted the case.
  TAKEN_UP(0),
  HELD(0),
  REPORT_ASKED(0),
  /// What the caller's role may do next by the stage of the case; the first: anything at all.
  STEP(0),
  STEP_SAFE(0),
  STEP_SHELTER(0),
  STEP_COURT(0),
  STEP_PLACED(0),
  STEP_HOME(0),
  STEP_CLOSE(0),
  /// To whom the caller may hand the case over; the first: to anybody at all.
  HAND(0),
  HAND_PROSECUTOR(0),
  HAND_REGISTRY(0),
  HAND_PROBATION(0),
  HAND_CHILDREN(0),
  HAND_POLICE(0),
  FAMILY_CONTACT(0);

  /// How long a fact is good.
  enum Span {
    CALL,
    SCREEN
  }

  /// The first screen of a role.
  public enum Front implements Word {
    CHIEF,
    CHILDREN,
    COORDINATOR,
    POLICE,
    PROSECUTOR,
    REGISTRY,
    PROBATION,
    INSTITUTION,
    /// On the roster, and has no PIN yet.
    NEW
  }

  /// What such a fact may be, where it is one of a few things: worded by the book, in each of its
  /// languages. A text holds it as [#said] writes it, until a screen is drawn.
  public enum Value implements Word {
    STAGE_REPORTED(Fact.STAGE),
    STAGE_INTAKE(Fact.STAGE),
    STAGE_MADE_SAFE(Fact.STAGE),
    STAGE_SHELTERED(Fact.STAGE),
    STAGE_IN_COURT(Fact.STAGE),
    STAGE_PLACED(Fact.STAGE),
    STAGE_ARREST(Fact.STAGE),
    STAGE_PROSECUTION(Fact.STAGE),
    STAGE_DECIDED(Fact.STAGE),
    STAGE_ORDER(Fact.STAGE),
    STAGE_DIVERSION(Fact.STAGE),
    STAGE_AFTERCARE(Fact.STAGE),
    STAGE_CLOSED(Fact.STAGE),
    WHAT_THEFT(Fact.WHAT_HAPPENED),
    WHAT_ASSAULT(Fact.WHAT_HAPPENED),
    WHAT_DRUGS(Fact.WHAT_HAPPENED),
    WHAT_SEXUAL_OFFENCE(Fact.WHAT_HAPPENED),
    WHAT_SEXUAL_ABUSE(Fact.WHAT_HAPPENED),
    WHAT_DAMAGE(Fact.WHAT_HAPPENED),
    WHAT_TRUANCY(Fact.WHAT_HAPPENED),
    WHAT_BEATEN(Fact.WHAT_HAPPENED),
    WHAT_MARRIAGE_FGM(Fact.WHAT_HAPPENED),
    WHAT_LABOUR(Fact.WHAT_HAPPENED),
    WHAT_ONLINE(Fact.WHAT_HAPPENED),
    WHAT_NEGLECT(Fact.WHAT_HAPPENED),
    WHAT_ABANDONED(Fact.WHAT_HAPPENED),
    WHAT_LOST(Fact.WHAT_HAPPENED),
    WHAT_STREET(Fact.WHAT_HAPPENED),
    WHAT_CUSTODY(Fact.WHAT_HAPPENED),
    WHAT_POLICE(Fact.WHAT_HAPPENED),
    WHAT_OTHER(Fact.WHAT_HAPPENED),
    WHAT_NOT_TOLD(Fact.WHAT_HAPPENED),
    CHILD_ACCUSED(Fact.ROLE_OF_CHILD),
    CHILD_VICTIM(Fact.ROLE_OF_CHILD),
    CHILD_WITNESS(Fact.ROLE_OF_CHILD),
    CHILD_NEEDS_CARE(Fact.ROLE_OF_CHILD),
    CHILD_UNSURE(Fact.ROLE_OF_CHILD),
    SEX_GIRL(Fact.SEX_NOW),
    SEX_BOY(Fact.SEX_NOW),
    SEX_NOT_KNOWN(Fact.SEX_NOW),
    AGE_NOT_KNOWN(Fact.AGE_NOW),
    AGE_UNDER_ONE(Fact.AGE_NOW),
    AGE_ONE(Fact.AGE_NOW),
    AGE_YEARS(Fact.AGE_NOW),
    NOW_POLICE(Fact.WHERE_NOW_IS),
    NOW_HOME(Fact.WHERE_NOW_IS),
    NOW_CHIEF(Fact.WHERE_NOW_IS),
    NOW_HOSPITAL(Fact.WHERE_NOW_IS),
    NOW_CHILDRENS_HOME(Fact.WHERE_NOW_IS),
    NOW_NOT_KNOWN(Fact.WHERE_NOW_IS),
    STATE_RECEIVED(Fact.STATE_OF_REPORT),
    STATE_ACCEPTED(Fact.STATE_OF_REPORT),
    STATE_CLOSED(Fact.STATE_OF_REPORT),
    NO_DATE_YET(Fact.WHEN_SHORT),
    NO_OFFICE_YET(Fact.OFFICE_SHORT),
    WHOM_CHIEF(Fact.WHOM),
    WHOM_POLICE(Fact.WHOM),
    WHOM_CHILDREN(Fact.WHOM),
    WHOM_COURT(Fact.WHOM),
    WHOM_OTHER(Fact.WHOM),
    CONDUCT_HURTS(Fact.CONDUCT),
    CONDUCT_PRIVATELY(Fact.CONDUCT),
    CONDUCT_MONEY(Fact.CONDUCT),
    CONDUCT_NO_HELP(Fact.CONDUCT),
    CONDUCT_OTHER(Fact.CONDUCT),
    URGENCY_RED(7),
    URGENCY_AMBER(7),
    URGENCY_GREEN(7);

    private final int septets;
    private final int septetsElsewhere;

    Value(Fact fact) {
      this.septets = fact.septets;
      this.septetsElsewhere = fact.septetsElsewhere;
    }

    /// In the line of a list.
    Value(int septets) {
      this.septets = septets;
      this.septetsElsewhere = septets;
    }

    /// The most room its words may take.
    public int septets(String language) {
      return language.equals("en") ? septets : septetsElsewhere;
    }

    public String said() {
      return "{" + wire() + "}";
    }

    /// With what goes into its words.
    public String said(String value) {
      return "{" + wire() + ":" + value.replaceAll("[{}]", "") + "}";
    }
  }

  private final int septets;
  private final int septetsElsewhere;
  private final Span span;
  private final String wire = name().toLowerCase(Locale.ROOT);

  Fact(int septets) {
    this(septets, septets, Span.SCREEN);
  }

  Fact(int septets, Span span) {
    this(septets, septets, span);
  }

  Fact(int septets, int septetsElsewhere) {
    this(septets, septetsElsewhere, Span.SCREEN);
  }

  Fact(int septets, int septetsElsewhere, Span span) {
    this.septets = septets;
    this.septetsElsewhere = septetsElsewhere;
    this.span = span;
  }

  /// Asked for at every press, of many words.
  @Override
  public String wire() {
    return wire;
  }

  /// The most room it may take on a screen in a language; none when it is never shown. English says
  /// some things shorter than any other language here.
  public int septets(String language) {
    return language.equals("en") ? septets : septetsElsewhere;
  }

  public boolean lasting() {
    return span == Span.CALL;
  }

  /// The words of which it is one; none where it is a text.
  public List<Word> words() {
    return this == FRONT ? List.of(Front.values()) : List.of();
  }

  /// What is known of a report that was filed or goes on; nothing of the next one.
  public static List<Fact> ofAReport() {
    return List.of(REFERENCE, ALIKE, NOBODY_IN_CHARGE, DRAFT, ASKED_AGAIN);
  }

  /// Every value that may be shown.
  public static List<Fact> shown() {
    return Stream.of(values()).filter(Fact::isShown).toList();
  }

  public boolean isShown() {
    return septetsElsewhere > 0;
  }
}
