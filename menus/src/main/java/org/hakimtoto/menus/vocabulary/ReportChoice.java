package org.hakimtoto.menus.vocabulary;

/// What can be chosen in a report, slot by slot. The words are those of domain.md §5.1 and §6.3.
public final class ReportChoice {
  private ReportChoice() {}

  /// How the reporter sees the child.
  public enum Role implements Word {
    ACCUSED,
    VICTIM,
    WITNESS,
    NEEDS_CARE,
    UNSURE
  }

  public enum Danger implements Word {
    POLICE_CELL,
    ABUSE_ONGOING,
    HURT_OR_SICK,
    ALONE_OR_LOST,
    NONE
  }

  /// What happened; which of them are offered depends on the role.
  public enum What implements Word {
    THEFT,
    ASSAULT,
    DRUGS,
    SEXUAL,
    DAMAGE,
    TRUANCY,
    BEATEN,
    MARRIAGE_FGM,
    LABOUR_TRAFFICKING,
    ONLINE,
    NEGLECT,
    ABANDONED,
    LOST,
    STREET,
    CUSTODY,
    POLICE_TROUBLE,
    OTHER
  }

  /// Whether it happened within the 72 hours in which hospital care matters most.
  public enum WithinThreeDays implements Word {
    YES,
    NO,
    NOT_KNOWN
  }

  public enum Sex implements Word {
    GIRL,
    BOY,
    NOT_KNOWN
  }

  /// In the caller's own area or sub-county, in that of a staff number, or in a place that is found
  /// by its letters or chosen from lists.
  public enum Where implements Word {
    OWN,
    MY_SUB_COUNTY,
    WORK_AREA,
    OTHER
  }

  public enum WhereNow implements Word {
    POLICE,
    HOME,
    CHIEF,
    HOSPITAL,
    CHILDRENS_HOME,
    UNKNOWN_OR_MISSING
  }

  public enum Guardian implements Word {
    PHONE,
    NOT_KNOWN,
    DO_NOT_CONTACT
  }

  public enum SmsOk implements Word {
    YES,
    NO
  }
}
