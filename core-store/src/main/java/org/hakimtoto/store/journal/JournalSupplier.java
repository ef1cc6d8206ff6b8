package org.hakimtoto.store.journal;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.Tx;

/// Gives a journal what it needs while the database answers: the newest public key, whose private
/// half stays in the database, and references. It writes down what each journal still needs.
public final class JournalSupplier {
  /// References that a journal has beforehand: an outage is over before so many reports come.
  public static final int REFERENCES = 2_000;

  /// Below so many it is given more.
  static final int FEW = 1_500;

  /// So long they may be shown after the database was there last.
  public static final Duration GOOD_FOR = Duration.ofDays(30);

  /// They are prolonged when they have this much less.
  static final Duration PROLONGED_AFTER = Duration.ofHours(1);

  private final Database database;
  private final Sealing sealing;
  private final Supplier<UUID> ids;
  private final IntSupplier serials;

  /// What was written down of a journal last.
  private JournalPairs.Needs noted = JournalPairs.Needs.UNKNOWN;

  /// @param serials uniform random numbers of `0 .. CaseReference.SPACE - 1`
  public JournalSupplier(
      Database database, Sealing sealing, Supplier<UUID> ids, IntSupplier serials) {
    this.database = database;
    this.sealing = sealing;
    this.ids = ids;
    this.serials = serials;
  }

  /// Brings what is missing. A store that is away throws; so does a disk that takes nothing.
  ///
  /// @param now by the clock of the house
  public void supply(SealedJournal journal, Instant now) throws IOException {
    Optional<UUID> id = journal.id();
    if (id.isEmpty()) {
      return;
    }
    Supplies.Key newest =
        database.reading(this::newest).orElseGet(() -> database.inTransaction(this::key));
    if (!journal.key().equals(Optional.of(newest))) {
      journal.keep(newest);
    }
    note(id.get(), newest.id(), journal);
    int left = journal.standing(now).references();
    Instant until = now.plus(GOOD_FOR);
    boolean old =
        journal.goodUntil().filter(good -> good.isBefore(until.minus(PROLONGED_AFTER))).isPresent();
    if (left < FEW || old) {
      journal.add(reserved(id.get(), REFERENCES - left, until), until);
    }
  }

  /// One for all gateways; the first that comes makes it.
  private Supplies.Key key(Tx tx) {
    tx.one("select pg_advisory_xact_lock(hashtextextended('haki_journal_key', 0))");
    return newest(tx)
        .orElseGet(() -> {
          JournalPairs.make(tx, sealing, ids.get());
          return newest(tx).orElseThrow();
        });
  }

  private Optional<Supplies.Key> newest(Tx tx) {
    return JournalPairs.newest(tx, sealing);
  }

  /// What lies in the journal and needs a key that may be replaced.
  private void note(UUID id, UUID sealsTo, SealedJournal journal) throws IOException {
    long index = sealing.indexKey();
    boolean marked =
        (noted.journal().equals(id) && noted.markedBy() == index) || journal.markAnew();
    var needs = JournalPairs.Needs.of(id, sealsTo, journal, marked ? index : 0);
    if (!needs.equals(noted) || database.reading(tx -> JournalPairs.old(tx, id))) {
      database.inTransaction(tx -> JournalPairs.note(tx, needs));
      noted = needs;
    }
  }

  /// By chance the same number is drawn twice in one supply of fifty; another takes its place. One
  /// statement: whoever is stopped in the middle of it holds up nobody.
  private List<Integer> reserved(UUID journal, int wanted, Instant until) {
    Integer[] drawn =
        IntStream.generate(serials)
            .limit(2L * Math.max(0, wanted))
            .distinct()
            .limit(Math.max(0, wanted))
            .mapToObj(serial -> CaseReference.ofSerial(serial).number())
            .toArray(Integer[]::new);
    return database.alone(tx ->
        tx
            .rows(
                "select n from reserve_references($1, $2::integer[], $3) as n",
                journal,
                drawn,
                until.atOffset(ZoneOffset.UTC))
            .stream()
            .map(row -> row.getInteger("n"))
            .toList());
  }
}
