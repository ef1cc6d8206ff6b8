package org.hakimtoto.store.conduct;

import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.audit.Audit;

/// What the audit is told of reports about officers: who looked and closed, and which one by its
/// id, which stands on no screen. Never who filed one.
final class ConductAudit {
  private ConductAudit() {}

  static Audit.Entry filed() {
    return new Audit.Entry(
        Optional.empty(), Optional.empty(), "conduct.file", Channel.USSD, Optional.empty(), "done");
  }

  static Audit.Entry climbed(UUID report, boolean further) {
    return new Audit.Entry(
        Optional.empty(),
        Optional.empty(),
        "conduct.climb",
        Channel.SYSTEM,
        Optional.empty(),
        (further ? "done " : "at the top ") + report);
  }

  static Audit.Entry of(Officer officer, String action, Channel channel, String outcome) {
    return new Audit.Entry(
        Optional.of(officer.id()), Optional.empty(), action, channel, Optional.empty(), outcome);
  }

  static Audit.Entry of(
      Officer officer, String action, Channel channel, String outcome, Optional<UUID> report) {
    return of(officer, action, channel, outcome + report.map(id -> " " + id).orElse(""));
  }
}
