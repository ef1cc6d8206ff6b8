package org.hakimtoto.menus.vocabulary;

import org.hakimtoto.menus.vocabulary.ReportChoice.Role;

/// By what an option is offered, or a way chosen.
public enum Condition implements Word {
  REGISTERED,
  HAS_OWN_AREA,
  ACCUSED,
  UNDER_12_ACCUSED,
  ADULT,
  VICTIM_OR_WITNESS,
  NEEDS_CARE,
  ENGLISH,
  KISWAHILI;

  public boolean holds(Known known) {
    return switch (this) {
      case REGISTERED -> !known.fact(Fact.UNIT).isEmpty();
      case HAS_OWN_AREA -> !known.fact(Fact.AREA).isEmpty();
      case ACCUSED -> known.said(Slot.ROLE, Role.ACCUSED);
      case UNDER_12_ACCUSED -> ACCUSED.holds(known) && Age.belowResponsibility(known);
      case ADULT -> Age.adult(known);
      case VICTIM_OR_WITNESS ->
          known.said(Slot.ROLE, Role.VICTIM) || known.said(Slot.ROLE, Role.WITNESS);
      case NEEDS_CARE -> known.said(Slot.ROLE, Role.NEEDS_CARE);
      case ENGLISH -> known.language().equals("en");
      case KISWAHILI -> known.language().equals("sw");
    };
  }
}
