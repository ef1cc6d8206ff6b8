package org.hakimtoto.store.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hakimtoto.lab.servers.EmbeddedRedis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A run of tests begins where one that was killed has left files, and servers that still live.
@ExtendWith(WithRealStores.class)
class ServersHomeIT {
  /// They are ended with the program that started them, but not before the next one begins.
  @Test
  void servers_of_a_killed_run_are_stopped_before_their_files_are_taken_away(
      RealStores stores, @TempDir Path module) throws Exception {
    var killed = ServersHome.empty(module);
    try (var left =
        EmbeddedRedis.start(
            killed.folder().resolve("set-1").resolve("redis"),
            stores.keyFile().resolveSibling("bin"),
            0)) {
      var next = ServersHome.empty(module);

      assertThat(left.alive()).isFalse();
      try (var files = Files.list(next.folder())) {
        assertThat(next.inMemory() ? files.toList() : java.util.List.of()).isEmpty();
      }
    } finally {
      killed.leave();
    }
  }
}
