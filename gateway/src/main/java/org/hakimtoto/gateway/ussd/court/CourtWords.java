package org.hakimtoto.gateway.ussd.court;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.casefile.HearingOutcome;
import org.hakimtoto.core.casefile.MoveReason;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.menus.vocabulary.CourtRoom;

/// What the menus' words for dates are called in the case core, and how dates are shown.
public final class CourtWords {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
  private static final DateTimeFormatter STROKE = DateTimeFormatter.ofPattern("d/M", Locale.ROOT);

  private CourtWords() {}

  static HearingKind kind(CourtRoom.HearingKind said) {
    return switch (said) {
      case HEARING -> HearingKind.HEARING;
      case MENTION -> HearingKind.MENTION;
      case PLEA -> HearingKind.PLEA;
      case RULING -> HearingKind.JUDGEMENT;
    };
  }

  static MoveReason reason(CourtRoom.MoveWhy said) {
    return switch (said) {
      case WITNESS_ABSENT -> MoveReason.WITNESS_ABSENT;
      case MAGISTRATE_AWAY -> MoveReason.COURT_NOT_SITTING;
      case ADVOCATE_NOT_READY -> MoveReason.ADVOCATE_NOT_READY;
      case CHILD_NOT_BROUGHT -> MoveReason.CHILD_NOT_BROUGHT;
      case PAPERS_NOT_READY -> MoveReason.FILE_NOT_READY;
      case OTHER -> MoveReason.OTHER;
    };
  }

  /// What came of a hearing that was held, by what follows it.
  static HearingOutcome outcome(CourtRoom.Outcome said) {
    return switch (said) {
      case DECIDED -> HearingOutcome.ORDER;
      case DIVERSION, ENDED -> HearingOutcome.RULING;
      case HELD, MOVED, NOT_BROUGHT, NEW_DATE, REPORT_ASKED, NOBODY_CAME -> HearingOutcome.GOES_ON;
    };
  }

  static LocalTime hour(CourtRoom.HourChoice said, String typed) {
    return switch (said) {
      case HALF_PAST_8 -> LocalTime.of(8, 30);
      case HALF_PAST_2 -> LocalTime.of(14, 30);
      case NINE -> LocalTime.of(9, 0);
      case TEN -> LocalTime.of(10, 0);
      case ELEVEN -> LocalTime.of(11, 0);
      case TYPED -> LocalTime.parse(typed);
    };
  }

  /// The office's clock, as lists and times of today show it.
  public static String clock(Instant at) {
    return CLOCK.format(Kenya.time(at));
  }

  /// Such as `14/7`.
  public static String day(Instant at) {
    return STROKE.format(Kenya.day(at));
  }
}
