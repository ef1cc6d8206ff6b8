package org.hakimtoto.gateway.sms;

import java.time.InstantSource;
import org.hakimtoto.gateway.registry.CourtDays;
import org.hakimtoto.notifier.planner.HearingNotices;
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

  public IncomingSmsHandler(
      Stores stores,
      SmsCodes codes,
      CaseWork work,
      CourtDays days,
      String carrier,
      InstantSource clock) {
    var replies = new SmsReplies(stores.messages(), stores.limits(), clock);
    var hearings = new HearingNotices(stores);
    this.database = stores.database();
    this.officers = stores.officers();
    this.received = stores.received();
    this.limits = stores.limits();
    this.officerDesk =
        new OfficerSms(stores, codes, hearings, work, new CourtDaySms(days), replies, clock);
    this.peopleDesk =
        new PublicSms(stores.people(), stores.numbers(), hearings, received, replies, clock);
    this.carrier = carrier;
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
    SmsCommand command = SmsCommand.read(sms.text());
    return officers
        .byPhone(tx, sms.from())
        .map(officer -> officerDesk.answer(tx, officer, command))
        .orElseGet(() -> peopleDesk.answer(tx, sms.from(), command));
  }
}
