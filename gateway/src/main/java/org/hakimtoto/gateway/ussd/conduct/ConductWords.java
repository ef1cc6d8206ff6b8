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
import org.hakimtoto.menus.vocabulary.Fact.Value;
import org.hakimtoto.notifier.message.Dates;
import org.hakimtoto.store.conduct.ConductReports.Line;
import org.hakimtoto.store.conduct.ConductReports.Told;

/// What a report about an officer shows to the office that reads it: the kind of office, what it
/// does, where and when, as values that the book words.
final class ConductWords {
  private final Gazetteer gazetteer;

  ConductWords(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// A line looks like that of a case.
  static Choice line(Line line) {
    String day = dayOfList(Kenya.day(line.filedAt()));
    String red = line.urgent() ? Value.URGENCY_RED.said() + " " : "";
    return new Choice(line.reference().shown(), line.reference().shown() + " " + red + day);
  }

  Map<Fact, String> told(Told told, Asker asker) {
    String language = asker.language().code();
    ConductReport report = told.report();
    return Map.of(
        Fact.REFERENCE,
        told.line().reference().shown(),
        Fact.WHOM,
        whom(report.whom()),
        Fact.CONDUCT,
        conduct(report.what()),
        Fact.WHERE_IT_HAPPENED,
        gazetteer.line(report.place()),
        Fact.DAY,
        Dates.spoken(Kenya.day(told.line().filedAt()), language, Kenya.day(asker.now())));
  }

  private static String whom(ReportedOffice whom) {
    return switch (whom) {
      case CHIEF -> Value.WHOM_CHIEF.said();
      case POLICE -> Value.WHOM_POLICE.said();
      case CHILDRENS_OFFICE -> Value.WHOM_CHILDREN.said();
      case COURT_OR_PROSECUTION -> Value.WHOM_COURT.said();
      case OTHER -> Value.WHOM_OTHER.said();
    };
  }

  private static String conduct(Conduct what) {
    return switch (what) {
      case HURTS_A_CHILD -> Value.CONDUCT_HURTS.said();
      case SETTLES_PRIVATELY -> Value.CONDUCT_PRIVATELY.said();
      case ASKS_FOR_MONEY -> Value.CONDUCT_MONEY.said();
      case REFUSES_TO_HELP -> Value.CONDUCT_NO_HELP.said();
      case OTHER -> Value.CONDUCT_OTHER.said();
    };
  }

  private static String dayOfList(LocalDate day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue();
  }
}
