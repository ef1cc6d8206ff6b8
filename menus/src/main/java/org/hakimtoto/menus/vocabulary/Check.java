package org.hakimtoto.menus.vocabulary;

import java.util.List;

/// A check of something typed by the world outside. The book leads each of its results somewhere.
public enum Check implements Word {
  PHONE_CHECK,
  PIN;

  /// Beside the results of a check that may fail: where it leads when nobody answers.
  public static final String UNAVAILABLE = "unavailable";

  public Question question(String typed) {
    return switch (this) {
      case PHONE_CHECK -> new Question.PhoneCheck(typed);
      case PIN -> new Question.Pin(typed);
    };
  }

  public List<CheckResult> results() {
    return switch (this) {
      case PHONE_CHECK -> List.of(CheckResult.Phone.values());
      case PIN -> List.of(CheckResult.Pin.values());
    };
  }

  /// Whether it needs a store, which may not answer.
  public boolean mayBeUnavailable() {
    return this == PIN;
  }
}
