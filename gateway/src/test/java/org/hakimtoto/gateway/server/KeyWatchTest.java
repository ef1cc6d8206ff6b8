package org.hakimtoto.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.KeyRing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyWatchTest {
  private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");

  @TempDir private Path home = Path.of("");

  @Test
  void a_rotation_is_taken_while_serving_and_a_file_that_is_no_good_is_not() throws IOException {
    Path file = home.resolve("keys.json");
    new KeyFile(file).createdIfMissing();
    try (var watch = new KeyWatch(file, new Metrics())) {
      long first = watch.keys().fields().keyId();
      byte[] sealed = watch.keys().fields().seal("t.c:1", "plain");
      var ring = new KeyRing(file);
      ring.announce("fields", NOW);
      ring.promote("fields", NOW.plus(KeyRing.KNOWN));
      touched(file, 1);
      watch.look();
      assertThat(watch.keys().fields().keyId()).isNotEqualTo(first);
      assertThat(watch.keys().fields().openText("t.c:1", sealed)).isEqualTo("plain");

      Files.writeString(file, "{}");
      touched(file, 2);
      watch.look();
      assertThat(watch.keys().fields().openText("t.c:1", sealed)).isEqualTo("plain");
    }
  }

  private static void touched(Path file, int second) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(NOW.plusSeconds(second)));
  }
}
