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
import org.hakimtoto.notifier.message.Dates;

/// What a case shows on a screen, in the words of its reader: Kiswahili, and English for any other.
/// Each word has the room that the book gives its fact.
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

  private String in(String english, String kiswahili) {
    return sw ? kiswahili : english;
  }

  String urgency(Urgency urgency) {
    return switch (urgency) {
      case RED -> in("RED", "DHARURA");
      case AMBER -> in("AMBER", "HARAKA");
      case GREEN -> in("GREEN", "KAWAIDA");
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
    return in("none yet", "bado haijapangwa");
  }

  String noOffice() {
    return in("no office yet", "bado hakuna ofisi");
  }

  String notKnown() {
    return in("not known", "haijulikani");
  }

  String stage(Stage stage) {
    return switch (stage) {
      case REPORTED -> in("waiting for an office", "inasubiri ofisi");
      case INTAKE -> in("with the office", "iko ofisini");
      case MADE_SAFE -> in("first steps taken", "hatua za kwanza");
      case PLACE_OF_SAFETY -> in("under care", "chini ya uangalizi");
      case CARE_ORDER, PLEA, HEARINGS -> in("before the court", "mbele ya mahakama");
      case PLACEMENT -> in("care agreed", "malezi yameamuliwa");
      case ARREST -> in("with the police", "iko kwa polisi");
      case PROSECUTION_DECISION -> in("with the prosecutor", "kwa kiongozi wa mashtaka");
      case FINDING_AND_ORDER -> in("the court has decided", "mahakama imeamua");
      case COURT_PLACEMENT -> in("order being followed", "amri inafuatiliwa");
      case DIVERSION -> in("agreed plan running", "mpango unaendelea");
      case AFTERCARE -> in("being visited at home", "inafuatiliwa nyumbani");
      case CLOSED -> in("closed", "imefungwa");
    };
  }

  /// As on the screens on which it was reported.
  String what(Report report) {
    return what(report.category(), report.role());
  }

  private String what(Category category, ChildRole role) {
    return switch (category) {
      case THEFT -> in("Theft", "Wizi");
      case ASSAULT -> in("Fight, assault", "Kupigana");
      case DRUGS -> in("Drugs, alcohol", "Dawa za kulevya, pombe");
      case SEXUAL ->
          role == ChildRole.ACCUSED
              ? in("Sexual offence", "Kosa la ngono")
              : in("Sexual abuse", "Dhuluma ya kingono");
      case DAMAGE -> in("Damage, fire", "Kuharibu mali");
      case TRUANCY -> in("Out of school", "Haendi shule");
      case BEATEN -> in("Beaten or hurt", "Kupigwa au kuumizwa");
      case MARRIAGE_FGM -> in("Marriage, FGM", "Kuozwa, ukeketaji");
      case LABOUR_TRAFFICKING -> in("Labour, trafficking", "Kazi, ulanguzi");
      case ONLINE -> in("Abuse online", "Mtandaoni");
      case NEGLECT -> in("Neglect", "Kutojaliwa");
      case ABANDONED -> in("Abandoned", "Ametelekezwa");
      case LOST -> in("Lost or found", "Amepotea, amepatikana");
      case STREET -> in("On the street", "Yuko mtaani");
      case CUSTODY -> in("Custody, upkeep", "Malezi, matunzo");
      case POLICE_TROUBLE -> in("With the police", "Yuko kwa polisi");
      case OTHER -> in("Other", "Mengine");
      case NOT_STATED -> in("not told yet", "bado haijasemwa");
    };
  }

  String role(ChildRole role) {
    return switch (role) {
      case ACCUSED -> in("Accused", "Anashukiwa kwa kosa");
      case VICTIM -> in("A victim", "Ni mwathiriwa");
      case WITNESS -> in("A witness", "Ni shahidi");
      case NEEDS_CARE -> in("In need of care", "Anahitaji malezi");
      case UNSURE -> in("Not sure", "Haijulikani");
    };
  }

  String sex(Sex sex) {
    return switch (sex) {
      case GIRL -> in("Girl", "Msichana");
      case BOY -> in("Boy", "Mvulana");
      case NOT_KNOWN -> in("Sex not known", "Hajulikani");
    };
  }

  String age(StatedAge age) {
    OptionalInt years = age.years();
    if (years.isEmpty()) {
      return in("age not known", "umri: ?");
    }
    return years.getAsInt() == 0
        ? in("under 1 year", "chini ya 1")
        : in("", "miaka ") + years.getAsInt() + in(years.getAsInt() == 1 ? " year" : " years", "");
  }

  String whereNow(Whereabouts at) {
    return switch (at) {
      case POLICE -> in("With police", "Kwa polisi");
      case HOME -> in("At home", "Nyumbani");
      case CHIEF -> in("With chief", "Kwa chifu");
      case HOSPITAL -> in("In hospital", "Hospitalini");
      case CHILDRENS_HOME -> in("Children's home", "Makao ya watoto");
      case UNKNOWN_OR_MISSING, NOT_STATED -> in("Not known", "Hajulikani alipo");
    };
  }
}
