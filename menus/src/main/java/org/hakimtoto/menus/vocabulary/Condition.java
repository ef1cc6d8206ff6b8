package org.hakimtoto.menus.vocabulary;

import org.hakimtoto.menus.vocabulary.ReportChoice.Danger;
import org.hakimtoto.menus.vocabulary.ReportChoice.Role;
import org.hakimtoto.menus.vocabulary.ReportChoice.What;
import org.hakimtoto.menus.vocabulary.ReportChoice.Where;
import org.hakimtoto.menus.vocabulary.ReportChoice.WithinThreeDays;

/// By what an option is offered, or a way chosen, beside what was said and what is known as such.
public enum Condition implements Word {
  /// On the roster, with a PIN, and on the own phone.
  REGISTERED,
  HAS_OWN_AREA,
  VICTIM_OR_WITNESS,
  UNDER_12_ACCUSED,
  ADULT,
  /// Sexual abuse, less than three days ago or nobody knows when.
  WITHIN_3_DAYS,
  /// What was answered says already where the child is.
  WHERE_CLEAR,
  /// The place was found by its letters.
  PLACE_SEARCHED;

  public boolean holds(Known known) {
    return switch (this) {
      case REGISTERED ->
          !known.fact(Fact.OFFICER).isEmpty()
              && !known.fact(Fact.FRONT).equals(Fact.Front.NEW.wire());
      case HAS_OWN_AREA -> !known.fact(Fact.AREA).isEmpty();
      case VICTIM_OR_WITNESS ->
          known.said(Slot.ROLE, Role.VICTIM) || known.said(Slot.ROLE, Role.WITNESS);
      case UNDER_12_ACCUSED ->
          known.said(Slot.ROLE, Role.ACCUSED) && Age.belowResponsibility(known);
      case ADULT -> Age.adult(known);
      case WITHIN_3_DAYS -> withinThreeDays(known);
      case WHERE_CLEAR -> whereClear(known);
      case PLACE_SEARCHED ->
          known.said(Slot.WHERE, Where.OTHER) || known.answer(Slot.WHERE).isEmpty();
    };
  }

  private static boolean withinThreeDays(Known known) {
    boolean sexual = known.said(Slot.WHAT, What.SEXUAL) && !known.said(Slot.ROLE, Role.ACCUSED);
    return sexual && !known.said(Slot.WITHIN_3_DAYS, WithinThreeDays.NO);
  }

  private static boolean whereClear(Known known) {
    return known.said(Slot.DANGER, Danger.POLICE_CELL)
        || known.said(Slot.DANGER, Danger.ABUSE_ONGOING)
        || known.said(Slot.WHAT, What.POLICE_TROUBLE)
        || !known.answer(Slot.WITHIN_3_DAYS).isEmpty()
        || known.said(Slot.WHERE, Where.MY_SUB_COUNTY);
  }
}
