package org.hakimtoto.gateway.sms.reply;

/// What a phrase asks for. Of two that begin at one place and are as long, the one that stands
/// first here is read: the order of danger.
enum ReplyIntent {
  /// A phone that answers by itself.
  AUTOREPLY,
  WRONG_PERSON,
  /// The phone is somebody else's, though the text may come from the right person.
  SHARED_PHONE,
  STOP,
  /// `SITAKI` alone: to come, when that was asked, else to be texted.
  UNWILLING,
  NO,
  /// Neither yes nor no: it hangs on something, or nobody knows.
  UNSURE,
  ANOTHER_DAY,
  FEAR,
  HELP,
  LATE,
  NEW_NUMBER,
  WHO,
  ENGLISH,
  KISWAHILI,
  START,
  NOT_TOLD,
  TOLD,
  YES,
  STATUS,
  THANKS,
  /// Says nothing, at whatever place it stands.
  COURTESY
}
