package org.hakimtoto.gateway.ussd.own;

import java.time.LocalDate;
import java.util.Map;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Gazetteer;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.ShortWhen;
import org.hakimtoto.menus.dialogue.Choice;
import org.hakimtoto.menus.vocabulary.Fact;
import org.hakimtoto.menus.words.Gsm7;
import org.hakimtoto.notifier.plan.CallNumber;
import org.hakimtoto.store.cases.OwnReports.Line;
import org.hakimtoto.store.cases.OwnReports.Standing;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.hearing.FamiliesToTell.Family;
import org.hakimtoto.store.roster.Officers;

/// What a chief reads: a reference and a place, a contact's code and number; never a name.
final class OwnWords {
  private static final String HELPLINE = "116";

  private final Gazetteer gazetteer;

  OwnWords(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  Choice line(Line line) {
    return new Choice(
        line.reference().digits(), line.reference().shown() + " " + gazetteer.name(line.place()));
  }

  static Choice line(Family family) {
    LocalDate day = Kenya.day(family.when());
    return new Choice(
        family.contact().toString(),
        family.code().shown()
            + " "
            + CallNumber.dialled(family.phone())
            + " "
            + day.getDayOfMonth()
            + "/"
            + day.getMonthValue());
  }

  /// Received, accepted by which office, closed: no stage and no date.
  static String state(Standing standing) {
    return switch (standing) {
      case Standing.Received _ -> Fact.Value.STATE_RECEIVED.said();
      case Standing.Accepted(Unit office, var _) -> Fact.Value.STATE_ACCEPTED.said(office.name());
      case Standing.Closed _ -> Fact.Value.STATE_CLOSED.said();
    };
  }

  /// Whoever took it up; while nobody did, or that one is gone, the helpline finds the office.
  static String call(Standing standing) {
    return switch (standing) {
      case Standing.Accepted accepted ->
          accepted.officer().map(CallNumber::dialled).orElse(HELPLINE);
      case Standing.Received _, Standing.Closed _ -> HELPLINE;
    };
  }

  static Map<Fact, String> message(Tx tx, Family family, Asker asker) {
    String language = asker.language().code();
    return Map.of(
        Fact.FAM,
        family.code().shown(),
        Fact.PHONE,
        CallNumber.dialled(family.phone()),
        Fact.COURT_SHORT,
        Gsm7.cut(court(tx, family), Fact.COURT_SHORT.septets(language)),
        Fact.WHEN_SHORT,
        ShortWhen.of(family.when(), language, Kenya.day(asker.now())));
  }

  private static String court(Tx tx, Family family) {
    return Officers.unitOf(tx, family.court()).map(Unit::name).orElse("");
  }
}
