package org.hakimtoto.gateway.ussd.report;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.gateway.ussd.journey.Asker;
import org.hakimtoto.gateway.ussd.journey.Meanwhile;
import org.hakimtoto.menus.vocabulary.Deed;
import org.hakimtoto.menus.vocabulary.ReportRoom;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.journal.JournalWord;
import org.hakimtoto.store.journal.JournaledReport;
import org.hakimtoto.store.journal.Kept;
import org.hakimtoto.store.journal.SealedJournal;
import org.hakimtoto.store.journal.SealedJournal.Agreement;

/// Reports that are told to their end while the store is away, kept in the journal of this gateway.
public final class KeptReports implements Meanwhile {
  private final ReportDesk desk;
  private final SealedJournal journal;
  private final Agreement agreement;
  private final Runnable kept;
  private final Metrics metrics;

  /// @param kept told of each that is kept
  public KeptReports(
      ReportDesk desk, SealedJournal journal, Agreement agreement, Runnable kept, Metrics metrics) {
    this.desk = desk;
    this.journal = journal;
    this.agreement = agreement;
    this.kept = kept;
    this.metrics = metrics;
  }

  @Override
  public Optional<String> keep(Deed deed, Asker asker, Function<CaseReference, String> screen) {
    return deed instanceof ReportRoom.Deeds decided
        ? desk.sent(decided, asker).flatMap(told -> keep(told, asker, screen))
        : Optional.empty();
  }

  private Optional<String> keep(
      JournaledReport.Told told, Asker asker, Function<CaseReference, String> screen) {
    return switch (journal.keep(told, asker.now(), screen, agreement)) {
      case Kept.Done(String shown) -> {
        metrics.count("haki_journal", "kept");
        kept.run();
        yield Optional.of(shown);
      }
      case Kept.Refused(JournalWord why) -> {
        metrics.count("haki_journal", "refused-" + why.wire());
        yield Optional.empty();
      }
    };
  }

  @Override
  public Optional<String> before(PressKey press) {
    return journal.before(press);
  }

  @Override
  public boolean takes(Instant now) {
    return journal.takes(now);
  }
}
