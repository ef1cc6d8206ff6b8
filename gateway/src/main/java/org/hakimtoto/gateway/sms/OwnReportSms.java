package org.hakimtoto.gateway.sms;

import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.roster.Agency;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.notifier.message.MessageKind;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.cases.OwnReports;
import org.hakimtoto.store.cases.OwnReports.Standing;
import org.hakimtoto.store.db.Tx;

/// Tells a chief where an own report stands, as the screens do: no stage and no date, for elders
/// may want to know when a family goes to court. The question is audited by whoever asks here.
final class OwnReportSms {
  private final OwnReports reports;
  private final SmsReplies replies;

  OwnReportSms(Stores stores, SmsReplies replies) {
    this.reports = new OwnReports(stores.sealing());
    this.replies = replies;
  }

  /// Nothing for whoever is no chief, or did not report it.
  Optional<String> status(Tx tx, Officer officer, CaseReference reference) {
    return officer.role().agency() == Agency.ADMINISTRATION
        ? reports
            .standing(tx, officer, reference)
            .map(standing -> told(tx, officer, reference, standing))
        : Optional.empty();
  }

  private String told(Tx tx, Officer officer, CaseReference reference, Standing standing) {
    return switch (standing) {
      case Standing.Received _ ->
          add(tx, officer, MessageKind.OWN_RECEIVED, Map.of("reference", reference.shown()));
      case Standing.Accepted accepted ->
          add(
              tx,
              officer,
              MessageKind.OWN_ACCEPTED,
              Map.of("reference", reference.shown(), "office", accepted.office().name()));
      case Standing.Closed _ ->
          add(tx, officer, MessageKind.OWN_CLOSED, Map.of("reference", reference.shown()));
    };
  }

  private String add(Tx tx, Officer officer, MessageKind kind, Map<String, String> facts) {
    return replies.add(
        tx,
        new SmsReplies.To(officer.phone(), officer.language(), true),
        kind,
        Optional.empty(),
        facts);
  }
}
