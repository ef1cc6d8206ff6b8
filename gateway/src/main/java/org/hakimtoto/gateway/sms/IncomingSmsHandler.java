package org.hakimtoto.gateway.sms;

import java.time.InstantSource;
import org.hakimtoto.gateway.registry.CourtDays;
import org.hakimtoto.notifier.planner.HearingNotices;
import org.hakimtoto.notifier.planner.OfficeNumber;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.sms.ReceivedSms;
import org.hakimtoto.store.sms.SmsCodes;
import org.hakimtoto.store.sms.SmsLimits;

/// Answers incoming SMS. The carrier's id, what was asked or changed, its audit row and the reply
/// are one transaction: a repeated callback does nothing, and nothing is half done.
public final class IncomingSmsHandler {
  private final Database database;
  private final Officers officers;
  private final ReceivedSms received;
  private final SmsLimits limits;
  private final OfficerSms officerDesk;
  private final PublicSms peopleDesk;
  private final String carrier;
  private final InstantSource clock;

  public IncomingSmsHandler(
      Stores stores,
      SmsCodes codes,
      CaseWork work,
      CourtDays days,
      String carrier,
      InstantSource clock) {
    var replies = new SmsReplies(stores.messages(), stores.limits(), clock);
    var answers = new AnswerDesk(stores, new HearingNotices(stores));
    var words = new FamilyWords(stores, clock);
    this.database = stores.database();
    this.officers = stores.officers();
    this.received = stores.received();
    this.limits = stores.limits();
    this.officerDesk =
        new OfficerSms(
            stores,
            codes,
            new OfficerAnswers(answers, words, replies, clock),
            work,
            new CourtDaySms(days),
            replies,
            clock);
    this.peopleDesk =
        new PublicSms(
            stores,
            new ContactSms(stores, answers, words, new OfficeNumber(stores), replies, clock),
            words,
            answers,
            replies,
            clock);
    this.carrier = carrier;
    this.clock = clock;
  }

  /// Returns what became of it, for metrics. Throws when the store is away; then nothing happened,
  /// and the carrier brings it again.
  public String receive(IncomingSms sms) {
    return database.inTransaction(tx -> received(tx, sms));
  }

  private String received(Tx tx, IncomingSms sms) {
    if (!received.firstTime(tx, carrier, sms.id())) {
      return "repeat";
    }
    limits.oneAtATime(tx, sms.from());
    boolean late = SentAt.late(sms, clock.instant());
    return officers
        .byPhone(tx, sms.from())
        .map(officer -> officerDesk.answer(tx, officer, sms.text(), late))
        .orElseGet(() -> peopleDesk.answer(tx, sms.from(), sms.text(), late));
  }
}
