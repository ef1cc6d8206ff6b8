package org.hakimtoto.menus.vocabulary;

import java.util.Optional;

/// What a book may have decided by an end screen.
public enum IntentName implements Word {
  FILE_REPORT,
  ISSUE_SMS_CODE;

  /// The intent with what was said; empty when that is not enough for it.
  public Optional<Intent> intent(Known said) {
    return switch (this) {
      case FILE_REPORT -> ReportAnswers.report(said);
      case ISSUE_SMS_CODE -> Optional.of(new Intent.IssueSmsCode());
    };
  }

  public Result result() {
    return switch (this) {
      case FILE_REPORT -> Result.REFERENCE;
      case ISSUE_SMS_CODE -> Result.SMS_CODE;
    };
  }
}
