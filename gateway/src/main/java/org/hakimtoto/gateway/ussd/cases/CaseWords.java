package org.hakimtoto.gateway.ussd.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.OptionalInt;
import org.hakimtoto.core.casefile.Stage;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.report.Sex;
import org.hakimtoto.core.report.StatedAge;
import org.hakimtoto.core.report.Whereabouts;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.menus.vocabulary.Fact.Value;
import org.hakimtoto.notifier.message.Dates;

/// What a case shows on a screen, as values that the book words; of a day, what its reader calls
/// it.
final class CaseWords {
  /// The longest that a day with its hour may be in Kiswahili.
  private static final int LONGEST_WHEN = 35;

  private static final int HOURS_APART = 6;
  private static final int HALF_A_DAY = 12;

  private final boolean sw;
  private final String language;

  CaseWords(String language) {
    this.language = language;
    this.sw = language.equals("sw");
  }

  String urgency(Urgency urgency) {
    return switch (urgency) {
      case RED -> Value.URGENCY_RED.said();
      case AMBER -> Value.URGENCY_AMBER.said();
      case GREEN -> Value.URGENCY_GREEN.said();
    };
  }

  /// How long ago, as short as can be: `12m`, `5h`, `3d`.
  static String ago(Instant since, Instant now) {
    Duration past = Duration.between(since, now);
    if (past.compareTo(Duration.ofHours(1)) < 0) {
      return Math.max(0, past.toMinutes()) + "m";
    }
    return past.compareTo(Duration.ofDays(1)) < 0
        ? past.toHours() + "h"
        : Math.min(past.toDays(), 99) + "d";
  }

  /// `14/7`.
  static String dayOfList(Instant when) {
    LocalDate day = Kenya.day(when);
    return day.getDayOfMonth() + "/" + day.getMonthValue();
  }

  /// `9:05`.
  static String clock(Instant when) {
    LocalTime time = Kenya.time(when);
    return time.getHour() + (time.getMinute() < 10 ? ":0" : ":") + time.getMinute();
  }

  /// `17:00` today, `14/7` on any other day.
  static String due(Instant when, Instant now) {
    return Kenya.day(when).equals(Kenya.day(now)) ? clock(when) : dayOfList(when);
  }

  /// A day with its hour: `Tue 14 Jul 9:00 am`, `Jumanne 14 Julai 9:00 (saa 3)`.
  String when(Instant when, Instant now) {
    LocalDate today = Kenya.day(now);
    if (!sw) {
      return Dates.spoken(when, language, today);
    }
    String plain = Dates.spoken(Kenya.day(when), language, today) + " " + clock(when);
    String both = plain + " (" + saa(Kenya.time(when)) + ")";
    return both.length() <= LONGEST_WHEN ? both : plain;
  }

  private static String saa(LocalTime time) {
    int hour = (time.getHour() + HOURS_APART) % HALF_A_DAY;
    String minutes = (time.getMinute() < 10 ? ":0" : ":") + time.getMinute();
    return "saa " + (hour == 0 ? HALF_A_DAY : hour) + (time.getMinute() == 0 ? "" : minutes);
  }

  String noDate() {
    return Value.NO_DATE_YET.said();
  }

  String noOffice() {
    return Value.NO_OFFICE_YET.said();
  }

  String stage(Stage stage) {
    return switch (stage) {
      case REPORTED -> Value.STAGE_REPORTED.said();
      case INTAKE -> Value.STAGE_INTAKE.said();
      case MADE_SAFE -> Value.STAGE_MADE_SAFE.said();
      case PLACE_OF_SAFETY -> Value.STAGE_SHELTERED.said();
      case CARE_ORDER, PLEA, HEARINGS -> Value.STAGE_IN_COURT.said();
      case PLACEMENT -> Value.STAGE_PLACED.said();
      case ARREST -> Value.STAGE_ARREST.said();
      case PROSECUTION_DECISION -> Value.STAGE_PROSECUTION.said();
      case FINDING_AND_ORDER -> Value.STAGE_DECIDED.said();
      case COURT_PLACEMENT -> Value.STAGE_ORDER.said();
      case DIVERSION -> Value.STAGE_DIVERSION.said();
      case AFTERCARE -> Value.STAGE_AFTERCARE.said();
      case CLOSED -> Value.STAGE_CLOSED.said();
    };
  }

  /// As on the screens on which it was reported.
  String what(Report report) {
    return what(report.category(), report.role());
  }

  private String what(Category category, ChildRole role) {
    return switch (category) {
      case THEFT -> Value.WHAT_THEFT.said();
      case ASSAULT -> Value.WHAT_ASSAULT.said();
      case DRUGS -> Value.WHAT_DRUGS.said();
      case SEXUAL ->
          role == ChildRole.ACCUSED
              ? Value.WHAT_SEXUAL_OFFENCE.said()
              : Value.WHAT_SEXUAL_ABUSE.said();
      case DAMAGE -> Value.WHAT_DAMAGE.said();
      case TRUANCY -> Value.WHAT_TRUANCY.said();
      case BEATEN -> Value.WHAT_BEATEN.said();
      case MARRIAGE_FGM -> Value.WHAT_MARRIAGE_FGM.said();
      case LABOUR_TRAFFICKING -> Value.WHAT_LABOUR.said();
      case ONLINE -> Value.WHAT_ONLINE.said();
      case NEGLECT -> Value.WHAT_NEGLECT.said();
      case ABANDONED -> Value.WHAT_ABANDONED.said();
      case LOST -> Value.WHAT_LOST.said();
      case STREET -> Value.WHAT_STREET.said();
      case CUSTODY -> Value.WHAT_CUSTODY.said();
      case POLICE_TROUBLE -> Value.WHAT_POLICE.said();
      case OTHER -> Value.WHAT_OTHER.said();
      case NOT_STATED -> Value.WHAT_NOT_TOLD.said();
    };
  }

  String role(ChildRole role) {
    return switch (role) {
      case ACCUSED -> Value.CHILD_ACCUSED.said();
      case VICTIM -> Value.CHILD_VICTIM.said();
      case WITNESS -> Value.CHILD_WITNESS.said();
      case NEEDS_CARE -> Value.CHILD_NEEDS_CARE.said();
      case UNSURE -> Value.CHILD_UNSURE.said();
    };
  }

  String sex(Sex sex) {
    return switch (sex) {
      case GIRL -> Value.SEX_GIRL.said();
      case BOY -> Value.SEX_BOY.said();
      case NOT_KNOWN -> Value.SEX_NOT_KNOWN.said();
    };
  }

  String age(StatedAge age) {
    OptionalInt years = age.years();
    if (years.isEmpty()) {
      return Value.AGE_NOT_KNOWN.said();
    }
    return switch (years.getAsInt()) {
      case 0 -> Value.AGE_UNDER_ONE.said();
      case 1 -> Value.AGE_ONE.said();
      default -> Value.AGE_YEARS.said("" + years.getAsInt());
    };
  }

  String whereNow(Whereabouts at) {
    return switch (at) {
      case POLICE -> Value.NOW_POLICE.said();
      case HOME -> Value.NOW_HOME.said();
      case CHIEF -> Value.NOW_CHIEF.said();
      case HOSPITAL -> Value.NOW_HOSPITAL.said();
      case CHILDRENS_HOME -> Value.NOW_CHILDRENS_HOME.said();
      case UNKNOWN_OR_MISSING, NOT_STATED -> Value.NOW_NOT_KNOWN.said();
    };
  }
}
