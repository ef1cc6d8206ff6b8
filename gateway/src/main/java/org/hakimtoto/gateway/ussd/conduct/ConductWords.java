package org.hakimtoto.gateway.ussd.conduct;

import java.time.LocalDate;
import java.util.Map;
import org.hakimtoto.core.conduct.ConductReport;
import org.hakimtoto.core.conduct.ConductReport.Conduct;
import org.hakimtoto.core.conduct.ConductReport.ReportedOffice;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.menus.dialogue.Choice;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.notifier.message.Dates;
import org.hakimtoto.store.conduct.ConductReports.Line;
import org.hakimtoto.store.conduct.ConductReports.Told;

/// What a report about an officer shows to the office that reads it: the kind of office, what it
/// does, where and when. Kiswahili, and English for any other language.
final class ConductWords {
  private final Gazetteer gazetteer;

  ConductWords(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// A line looks like that of a case.
  static Choice line(Line line, Asker asker) {
    String day = dayOfList(Kenya.day(line.filedAt()));
    String red = line.urgent() ? in(asker.language().code(), "RED ", "DHARURA ") : "";
    return new Choice(line.reference().shown(), line.reference().shown() + " " + red + day);
  }

  Map<Fact, String> told(Told told, Asker asker) {
    String language = asker.language().code();
    ConductReport report = told.report();
    return Map.of(
        Fact.REFERENCE,
        told.line().reference().shown(),
        Fact.WHOM,
        whom(report.whom(), language),
        Fact.CONDUCT,
        conduct(report.what(), language),
        Fact.WHERE_IT_HAPPENED,
        gazetteer.withCounty(
            gazetteer.name(report.place()),
            report.place(),
            Fact.WHERE_IT_HAPPENED.septets(language)),
        Fact.DAY,
        Dates.spoken(Kenya.day(told.line().filedAt()), language, Kenya.day(asker.now())));
  }

  private static String whom(ReportedOffice whom, String language) {
    return switch (whom) {
      case CHIEF -> in(language, "Chief, assistant", "Chifu au naibu");
      case POLICE -> in(language, "Police", "Polisi");
      case CHILDRENS_OFFICE -> in(language, "Children's officer", "Afisa wa watoto");
      case COURT_OR_PROSECUTION -> in(language, "Court, prosecution", "Mahakama au ODPP");
      case OTHER -> in(language, "Another officer", "Afisa mwingine");
    };
  }

  private static String conduct(Conduct what, String language) {
    return switch (what) {
      case HURTS_A_CHILD -> in(language, "Hurts a child", "Anamuumiza mtoto");
      case SETTLES_PRIVATELY -> in(language, "Settles it privately", "Anapatanisha kwa siri");
      case ASKS_FOR_MONEY -> in(language, "Asks for money", "Anaomba pesa");
      case REFUSES_TO_HELP -> in(language, "Refuses to help", "Anakataa kusaidia");
      case OTHER -> in(language, "Other", "Mengine");
    };
  }

  private static String dayOfList(LocalDate day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue();
  }

  private static String in(String language, String english, String kiswahili) {
    return language.equals("sw") ? kiswahili : english;
  }
}
