package org.hakimtoto.core.report;

/// What happened: the short lists of domain.md §6.3. Together with [ChildRole] it maps to the
/// categories of Kenya's CPIMS.
public enum Category {
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
  OTHER,
  /// The call ended before it was asked.
  NOT_STATED
}
