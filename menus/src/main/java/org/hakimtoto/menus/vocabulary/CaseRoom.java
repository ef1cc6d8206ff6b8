package org.hakimtoto.menus.vocabulary;

import java.util.List;
import java.util.Optional;

/// An officer's alerts and cases, and the calls to make.
@SuppressWarnings("ImmutableEnumChecker") // every list here was made by List.of
public final class CaseRoom {
  private CaseRoom() {}

  /// What can be decided here.
  public enum Deeds implements Deed {
    ACCEPT(List.of(Slot.CASE), Fact.REFERENCE, Fact.TIME, Fact.CALL, Fact.REPORTER_PUBLIC),
    PASS_ON(List.of(Slot.CASE, Slot.DECLINE_WHY), Fact.REFERENCE, Fact.OFFICE),
    ASK_ACCESS(List.of(Slot.CASE, Slot.ACCESS_WHY)),
    TAKE_STEP(List.of(Slot.CASE, Slot.STEP), Fact.REFERENCE),
    CLOSE_CASE(List.of(Slot.CASE, Slot.CLOSE_WHY), Fact.REFERENCE),
    REPORT_PLAN(List.of(Slot.CASE, Slot.PLAN), Fact.REFERENCE),
    DECIDE_TAKE_BACK(List.of(Slot.CASE, Slot.TAKE_BACK), Fact.REFERENCE),
    DECIDE_CHARGE(List.of(Slot.CASE, Slot.CHARGE), Fact.REFERENCE),
    BEGIN_DIVERSION(List.of(Slot.CASE, Slot.DIVERSION), Fact.REFERENCE),
    HAND_IN_REPORT(List.of(Slot.CASE), Fact.REFERENCE),
    REPORT_IS_LATE(List.of(Slot.CASE, Slot.LATE), Fact.REFERENCE),
    FAMILY_IS_TOLD(List.of(Slot.CASE, Slot.FAMILY_TOLD), Fact.REFERENCE, Fact.TIME),
    KEEP_FILE_NUMBER(List.of(Slot.CASE, Slot.FILE_NUMBER), Fact.REFERENCE, Fact.TIME),
    HAND_OVER(List.of(Slot.CASE, Slot.HAND_TO), Fact.REFERENCE, Fact.OFFICE_SHORT),
    REPORT_ON_CALL(List.of(Slot.CALL, Slot.CALL_RESULT), Fact.REFERENCE, Fact.FAM);

    private final List<Slot> needs;
    private final List<Fact> brings;

    Deeds(List<Slot> needs, Fact... brings) {
      this.needs = List.copyOf(needs);
      this.brings = List.of(brings);
    }

    @Override
    public List<Slot> needs() {
      return needs;
    }

    @Override
    public List<Fact> brings() {
      return brings;
    }
  }

  /// The lists.
  public enum Lines implements Listing {
    NEW_ALERTS,
    MY_CASES,
    CALLS_TO_MAKE,
    DUE_REPORTS;

    @Override
    public Optional<Slot> within() {
      return Optional.empty();
    }

    @Override
    public boolean byDigits() {
      return this != CALLS_TO_MAKE;
    }
  }

  /// What screens must know.
  public enum Looks implements View {
    ALERT(
        Fact.REFERENCE,
        Fact.TIME,
        Fact.WHAT_HAPPENED,
        Fact.WHERE_IT_HAPPENED,
        Fact.REPORTER_PUBLIC),
    ALERT_MORE(
        Fact.REFERENCE,
        Fact.DIGITS,
        Fact.SEX_NOW,
        Fact.AGE_NOW,
        Fact.WHERE_NOW_IS,
        Fact.ROLE_OF_CHILD),
    ALERT_REPORTER(Fact.REFERENCE, Fact.CALL),
    CASE_MENU(
        Fact.REFERENCE,
        Fact.WHEN_SHORT,
        Fact.NO_DATE,
        Fact.TAKE_BACK_ASKED,
        Fact.TAKEN_UP,
        Fact.HELD,
        Fact.REPORT_ASKED,
        Fact.STEP,
        Fact.STEP_SAFE,
        Fact.STEP_SHELTER,
        Fact.STEP_COURT,
        Fact.STEP_PLACED,
        Fact.STEP_HOME,
        Fact.STEP_CLOSE,
        Fact.HAND,
        Fact.HAND_PROSECUTOR,
        Fact.HAND_REGISTRY,
        Fact.HAND_PROBATION,
        Fact.HAND_CHILDREN,
        Fact.HAND_POLICE),
    CASE_STATUS(
        Fact.REFERENCE,
        Fact.STAGE,
        Fact.OFFICE_SHORT,
        Fact.CALL,
        Fact.COURT_SHORT,
        Fact.WHEN_SHORT,
        Fact.NO_DATE),
    CALL_SCRIPT(Fact.REFERENCE, Fact.FAM, Fact.PHONE, Fact.COURT_SHORT, Fact.WHEN_SHORT),
    RECEIVING_OFFICE(Fact.REFERENCE, Fact.OFFICE_SHORT);

    private final List<Fact> brings;

    Looks(Fact... brings) {
      this.brings = List.of(brings);
    }

    @Override
    public List<Fact> brings() {
      return brings;
    }
  }

  /// Why an office does not take a case up.
  public enum Decline implements Word {
    OTHER_AREA,
    NOBODY_HERE,
    KNOWS_FAMILY,
    OTHER
  }

  /// Why somebody must see a case.
  public enum Access implements Word {
    CHILD_WITH_US,
    BRINGING_CHILD,
    COURT_ORDER,
    OTHER
  }

  /// The next step of a children's office.
  public enum Step implements Word {
    FIRST_STEPS,
    PLACE_OF_SAFETY,
    COURT_FOR_CARE,
    PLACED,
    BACK_HOME
  }

  /// Why a case is closed.
  public enum Close implements Word {
    FINISHED,
    NOT_A_CHILDS_CASE,
    SAME_AS_ANOTHER,
    NOW_18
  }

  /// How a plan goes.
  public enum Plan implements Word {
    KEPT,
    NOT_KEPT,
    ENDED_WELL,
    NEEDS_TIME
  }

  /// What becomes of the wish to take a report back.
  public enum TakeBack implements Word {
    REFUSE,
    AGREE,
    UNDER_PRESSURE
  }

  /// What the prosecution decides.
  public enum Charge implements Word {
    TO_COURT,
    END_IT,
    BACK_TO_POLICE
  }

  /// How long a diversion lasts at the most.
  public enum Level implements Word {
    LEVEL_1,
    LEVEL_2,
    LEVEL_3
  }

  /// When a report will be ready.
  public enum Late implements Word {
    BEFORE_THE_DATE,
    AFTER_THE_DATE
  }

  /// Whether the family knows.
  public enum Family implements Word {
    TOLD_NOW,
    NOT_FOUND,
    NOT_SAFE
  }

  /// To whom a case is handed.
  public enum Receiver implements Word {
    PROSECUTOR,
    REGISTRY,
    PROBATION,
    CHILDREN,
    POLICE
  }

  /// What came of a call.
  public enum CallResult implements Word {
    WILL_COME,
    CANNOT_COME,
    NO_ANSWER,
    WRONG_PERSON
  }
}
