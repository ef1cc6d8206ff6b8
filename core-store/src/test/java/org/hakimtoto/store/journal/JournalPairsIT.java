package org.hakimtoto.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.crypto.FieldCipher;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.KeyRing;
import org.hakimtoto.store.crypto.Keys;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.journal.JournaledReport.Told;
import org.hakimtoto.store.journal.SealedJournal.Bounds;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.report.DraftKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The pair that journals seal to is replaced while they serve, and while one of them is away.
@ExtendWith(WithRealStores.class)
class JournalPairsIT {
  private static final Instant NOW = Samples.FRIDAY_NIGHT;

  @TempDir private Path home;
  private RealStores stores;
  private Database owner;
  private Officer chief;
  private final AtomicInteger serials = new AtomicInteger(2_000_000);

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    owner = new Database(real.vertx(), real.ownerSettings());
    chief = real.officer("+254700000001");
  }

  @AfterEach
  void close() {
    owner.close();
  }

  @Test
  void a_gateway_that_was_away_for_days_is_read_and_the_old_key_waits_for_it() throws IOException {
    try (var here = open("here", stores.sealing());
        var away = open("away", stores.sealing())) {
      supply(here, stores.sealing());
      supply(away, stores.sealing());
      kept(away, "before");
      rotate();

      supply(here, stores.sealing());
      assertThat(here.key()).isNotEqualTo(away.key());
      assertThat(against()).singleElement().asString().contains(id(away), "needs an older key");

      drained(away, stores.sealing());
      assertThat(against()).as("it still seals to the older one").isNotEmpty();
      supply(away, stores.sealing());
      assertThat(against()).isEmpty();
      assertThat(JournalPairs.retire(owner)).isEqualTo(1);
      kept(here, "after");
      drained(here, stores.sealing());
      assertThat(stores.count("select count(*) from case_file")).isEqualTo(2);
    }
  }

  @Test
  void what_waits_for_the_old_key_after_the_new_one_came_keeps_it() throws IOException {
    try (var journal = open("one", stores.sealing())) {
      supply(journal, stores.sealing());
      kept(journal, "before");
      rotate();
      supply(journal, stores.sealing());
      assertThat(against()).singleElement().asString().contains(id(journal));
      kept(journal, "after");
      drained(journal, stores.sealing());
      supply(journal, stores.sealing());

      assertThat(against()).isEmpty();
      assertThat(stores.count("select count(*) from case_file")).isEqualTo(2);
    }
  }

  @Test
  void one_that_never_said_what_it_needs_keeps_the_old_key_until_a_person_says_that_it_is_gone()
      throws IOException {
    UUID old = UUID.randomUUID();
    stores.change(
        "insert into reserved_reference values (482137559, '"
            + old
            + "', now() + interval '1 day')");
    try (var journal = open("one", stores.sealing())) {
      supply(journal, stores.sealing());
      rotate();
      supply(journal, stores.sealing());

      assertThat(against()).singleElement().asString().contains(old.toString(), "never said");
      assertThat(JournalPairs.gone(owner, old)).isTrue();
      assertThat(against()).isEmpty();
    }
  }

  @Test
  void nobody_who_has_the_database_alone_makes_a_gateway_seal_to_a_key_of_theirs()
      throws IOException {
    try (var journal = open("one", stores.sealing())) {
      supply(journal, stores.sealing());
      var ours = journal.key();
      rotate();
      stores.change("update journal_key set public_key = '\\x00', private_key = '\\x01'");

      assertThatThrownBy(() -> supply(journal, stores.sealing()))
          .isInstanceOf(FieldCipher.Unsealable.class);
      assertThat(journal.key()).isEqualTo(ours);
    }
  }

  @Test
  void what_the_older_key_of_the_index_has_marked_is_read_marked_anew_and_told_until_then()
      throws IOException {
    Path file = home.resolve("keys.json");
    Files.copy(stores.keyFile(), file, StandardCopyOption.COPY_ATTRIBUTES);
    try (var before = open("one", stores.sealing())) {
      supply(before, stores.sealing());
      kept(before, "before");
    }
    var ring = new KeyRing(file);
    ring.announce("index", NOW);
    ring.promote("index", NOW.plus(KeyRing.KNOWN));
    var both = new Sealing(load(file));
    try (var journal = open("one", both)) {
      assertThat(journal.standing(NOW).waiting()).isEqualTo(1);
      supply(journal, both);
      assertThat(marked(both)).singleElement().asString().contains("has marked");
      drained(journal, both);
      supply(journal, both);
      assertThat(marked(both)).isEmpty();
    }
    ring.retire("index");
    var after = new Sealing(load(file));
    try (var journal = open("one", after)) {
      assertThat(journal.standing(NOW).aside()).isZero();
      assertThat(journal.standing(NOW).references()).isEqualTo(JournalSupplier.REFERENCES - 1);
      assertThat(journal.key()).isPresent();
    }
  }

  private java.util.List<String> marked(Sealing sealing) {
    return stores.database().reading(tx -> JournalPairs.markedOtherwise(tx, sealing.indexKey()));
  }

  private void rotate() {
    stores
        .database()
        .inTransaction(tx -> {
          JournalPairs.make(tx, stores.sealing(), UUID.randomUUID());
          return true;
        });
  }

  private java.util.List<String> against() {
    return stores.database().reading(JournalPairs::against);
  }

  private static String id(SealedJournal journal) {
    return journal.id().orElseThrow().toString();
  }

  private static Keys load(Path file) {
    return new KeyFile(file).load();
  }

  private SealedJournal open(String name, Sealing sealing) {
    return SealedJournal.open(home.resolve(name), Bounds.SHIPPED, sealing, UUID::randomUUID);
  }

  private void supply(SealedJournal journal, Sealing sealing) throws IOException {
    new JournalSupplier(stores.database(), sealing, UUID::randomUUID, this::serial)
        .supply(journal, NOW);
  }

  private void drained(SealedJournal journal, Sealing sealing) throws IOException {
    var filing =
        new FileJournaled(
            stores.database(), sealing, UUID::randomUUID, this::serial, CaseReference::parse);
    assertThat(filing.drain(journal, NOW).filed()).isPositive();
  }

  private int serial() {
    return serials.getAndAdd(7_919);
  }

  private void kept(SealedJournal journal, String press) {
    var told =
        new Told(
            stores.sealing().pressKey(press, chief.phone(), ""),
            Samples.report(chief).report(),
            new DraftKey(press, chief.phone(), 9),
            Optional.empty(),
            NOW);
    assertThat(journal.keep(told, NOW, CaseReference::shown, (_, mine) -> mine))
        .isInstanceOf(Kept.Done.class);
  }
}
