package org.hakimtoto.core;

/// What a day in court is for (the session types of CPIMS).
public enum HearingKind {
  PLEA,
  MENTION,
  HEARING,
  APPLICATION,
  INQUIRY,
  JUDGEMENT
}
