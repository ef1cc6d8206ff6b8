package org.hakimtoto.lab.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hakimtoto.lab.acceptance.report.SmsStory.CHILDREN_OFFICER;
import static org.hakimtoto.lab.acceptance.report.SmsStory.events;
import static org.hakimtoto.lab.acceptance.report.SmsStory.reported;
import static org.hakimtoto.lab.acceptance.report.SmsStory.settled;
import static org.hakimtoto.lab.acceptance.report.SmsStory.withGuardian;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.KeyRing;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.keys.IndexRotation;
import org.hakimtoto.store.keys.IndexedColumn;
import org.hakimtoto.store.keys.Rehash;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.search.NamesAnew;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What is found by the older key of the index is taken to the newer one while a chief dials and an
/// officer texts: nobody is a stranger in between, and no case is lost or made twice.
@ExtendWith(WithRealStores.class)
class RehashUnderCallsAcceptance {
  private static final Instant ANNOUNCED = Instant.parse("2026-11-30T05:00:00Z");
  private static final Instant WRITES = ANNOUNCED.plus(KeyRing.KNOWN);
  private static final Instant KNOWN_TO_ALL =
      WRITES.plus(KeyRing.KNOWN).plus(Duration.ofMinutes(1));

  @TempDir private Path home;

  @Test
  void nobody_notices_that_the_key_is_replaced(RealStores stores) throws Exception {
    String before = reportedWithTheOlderKey(stores);
    Path file = home.resolve("keys.json");
    Files.copy(stores.keyFile(), file, StandardCopyOption.COPY_ATTRIBUTES);
    var ring = new KeyRing(file);
    ring.announce("index", ANNOUNCED);
    ring.promote("index", WRITES);

    var owner = new Database(stores.vertx(), stores.ownerSettings());
    try (owner;
        var house = RunningGateway.openWithKeys(stores, file, file)) {
      List<String> shown = whileReporting(house, () -> rehashed(owner, file, ring));
      settled(stores);

      assertThat(shown).hasSizeGreaterThan(1).doesNotHaveDuplicates();
      assertThat(stores.count("select count(*) from case_file")).isEqualTo(shown.size() + 1);
      assertThat(stores.count("select count(*) from stranger_answered")).isZero();
      assertThat(stillUnderTheOlderKey(stores)).isEmpty();
      ring.retire("index");
      IndexRotation.over(owner);
    }
    acceptedWithTheNewerKeyAlone(stores, file, before);
  }

  /// A case, its texts and its guardian are found by the older key.
  private static String reportedWithTheOlderKey(RealStores stores) {
    try (var house = RunningGateway.open(stores, 1)) {
      String reference = withGuardian(house);
      settled(stores);
      return reference;
    }
  }

  /// @return whether all is through
  private static boolean rehashed(Database owner, Path file, KeyRing ring) {
    var keys = new KeyFile(file).load();
    var rehash = new Rehash(owner, keys, ring.history("index"), new NamesAnew(new Sealing(keys)));
    rehash.begin(KNOWN_TO_ALL);
    return rehash.run(Long.MAX_VALUE);
  }

  private static List<String> stillUnderTheOlderKey(RealStores stores) {
    return stores.database().reading(IndexRotation::left).stream()
        .filter(left -> left.column().fate() == IndexedColumn.Fate.MOVES && left.rows() > 0)
        .map(left -> left.column().name())
        .toList();
  }

  /// A chief reports one child after another, from before the work begins until after its end.
  private static List<String> whileReporting(RunningGateway house, Callable<Boolean> work)
      throws Exception {
    var begun = new CountDownLatch(1);
    var over = new AtomicBoolean();
    try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<List<String>> calls =
          other.submit(() -> {
            var shown = new ArrayList<String>();
            do {
              shown.add(reported(house));
              begun.countDown();
            } while (!over.get());
            shown.add(reported(house));
            return shown;
          });
      begun.await();
      try {
        assertThat(work.call()).isTrue();
      } finally {
        over.set(true);
      }
      return calls.get();
    }
  }

  private static void acceptedWithTheNewerKeyAlone(RealStores stores, Path file, String reference) {
    try (var house = RunningGateway.openWithKeys(stores, file)) {
      int accepted = events(stores, "accepted");
      var officer = house.phone(CHILDREN_OFFICER);
      officer.texts("ok " + reference);
      settled(stores);
      assertThat(events(stores, "accepted")).isEqualTo(accepted + 1);
    }
  }
}
