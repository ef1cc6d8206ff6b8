package org.hakimtoto.gateway.server;

import java.nio.file.Path;
import java.time.InstantSource;
import org.hakimtoto.gateway.config.Ids;
import org.hakimtoto.gateway.journal.AgreedReferences;
import org.hakimtoto.gateway.journal.JournalKeeper;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.gateway.ussd.journey.Meanwhile;
import org.hakimtoto.gateway.ussd.journey.Shown;
import org.hakimtoto.gateway.ussd.report.KeptReports;
import org.hakimtoto.gateway.ussd.report.ReportDesk;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.journal.FileJournaled;
import org.hakimtoto.store.journal.JournalSupplier;
import org.hakimtoto.store.journal.SealedJournal;
import org.hakimtoto.store.journal.SealedJournal.Bounds;
import org.hakimtoto.store.redis.RedisSessions;

/// Puts the journal together: the file, what fills it, and what empties it.
record KeptJournal(SealedJournal file, JournalKeeper keeper, AgreedReferences agreed) {
  static KeptJournal open(
      Path folder,
      Database database,
      RedisSessions redis,
      Sealing sealing,
      Ids ids,
      InstantSource clock,
      Metrics metrics) {
    var file = SealedJournal.open(folder, Bounds.SHIPPED, sealing, ids::id);
    var keeper =
        new JournalKeeper(
            file,
            new JournalSupplier(database, sealing, ids::id, ids::serial),
            new FileJournaled(database, sealing, ids::id, ids::serial, Shown::reference),
            clock,
            metrics);
    return new KeptJournal(file, keeper, new AgreedReferences(redis, sealing));
  }

  Meanwhile of(ReportDesk desk, Metrics metrics) {
    return new KeptReports(desk, file, agreed, keeper::lookSoon, metrics);
  }
}
