package org.hakimtoto.core.casefile;

/// What a day in court is for (the session types of CPIMS).
public enum HearingKind {
  PLEA,
  MENTION,
  HEARING,
  APPLICATION,
  INQUIRY,
  JUDGEMENT
}
