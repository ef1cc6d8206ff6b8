package org.hakimtoto.store.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Origin;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.KeyRing;
import org.hakimtoto.store.crypto.Keys;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The key that ties the audit is replaced while gateways write, and whoever saw the old one ties
/// nothing with it afterwards.
@ExtendWith(WithRealStores.class)
class RotatedChainIT {
  @TempDir private Path home = Path.of("");

  @Test
  void rows_are_whole_while_two_gateways_come_to_know_the_new_key_one_after_the_other(
      RealStores stores) throws Exception {
    Path file = home.resolve("keys.json");
    Files.copy(stores.keyFile(), file, StandardCopyOption.COPY_ATTRIBUTES);
    var ring = new KeyRing(file);
    Keys one = new KeyFile(file).load();
    Keys other = new KeyFile(file).load();
    Keys stolen = new KeyFile(file).load();
    var go = new AtomicBoolean(true);
    var written = new AtomicInteger();
    var both = new ArrayList<Future<?>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Keys keys : List.of(one, other, one, other)) {
        var audit = new Audit(new Sealing(keys));
        both.add(
            threads.submit(() -> {
              while (go.get()) {
                write(stores, audit);
                written.incrementAndGet();
              }
            }));
      }
      reaches(written, 20);
      Instant announced = Instant.now().minus(KeyRing.KNOWN);
      ring.announce("chains", announced);
      one.renew(new KeyFile(file).load());
      other.renew(new KeyFile(file).load());
      ring.promote("chains", announced.plus(KeyRing.KNOWN));
      one.renew(new KeyFile(file).load());
      reaches(written, 40);
      other.renew(new KeyFile(file).load());
      reaches(written, 60);
      go.set(false);
      for (Future<?> writer : both) {
        writer.get();
      }
    }
    var verify = new VerifyAudit(stores.database(), new Sealing(one));
    assertThat(verify.verify(List.of()).faults()).isEmpty();
    assertThat(new VerifyAudit(stores.database(), new Sealing(stolen)).verify(List.of()).faults())
        .as("some were tied by the new key")
        .isNotEmpty();

    forge(stores, new Sealing(stolen));
    assertThat(verify.verify(List.of()).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.what()).contains("without the key"));
  }

  private static void reaches(AtomicInteger written, int more) {
    int until = written.get() + more;
    Awaitility.await().until(() -> written.get() >= until);
  }

  private static void write(RealStores stores, Audit audit) {
    stores
        .database()
        .inTransaction(tx -> {
          audit.write(tx, entry());
          return true;
        });
  }

  private static Audit.Entry entry() {
    return new Audit.Entry(
        Optional.empty(), Optional.empty(), "case.search", Channel.CLI, Optional.empty(), "told");
  }

  /// A row behind the last, as whoever holds the database and the old key would tie it.
  private static void forge(RealStores stores, Sealing old) {
    stores
        .database()
        .inTransaction(tx -> {
          var head =
              tx.one("select seq, mac from audit_head where shard = 0 for update").orElseThrow();
          long seq = head.getLong("seq") + 1;
          OffsetDateTime at =
              Instant.now().plus(Duration.ofMinutes(5)).atOffset(ZoneOffset.UTC).withNano(0);
          String text =
              AuditRow.of(0, seq, at, entry(), new Origin(Origin.Kind.CLI, Optional.empty()))
                  .canonical();
          var mac = Buffer.buffer(old.chains().auditMac(head.getBuffer("mac").getBytes(), text));
          tx.change("update audit_head set seq = $1, mac = $2 where shard = 0", seq, mac);
          return tx.change(
              """
              insert into audit_entry
                (at, action, channel, outcome, shard, seq, mac, version, origin)
              values ($1, 'case.search', 'cli', 'told', 0, $2, $3, 2, 'cli')
              """,
              at,
              seq,
              mac);
        });
  }
}
