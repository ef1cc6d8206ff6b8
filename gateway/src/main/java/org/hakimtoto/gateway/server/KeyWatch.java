package org.hakimtoto.gateway.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.KeySource.KeyTrouble;
import org.hakimtoto.store.crypto.Keys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the key file again when it was changed, so that keys are rotated while this serves. A file
/// that cannot be used changes nothing: the keys that are held go on, and it is said at each look.
final class KeyWatch implements AutoCloseable {
  /// Far less than a new key is only read for.
  static final Duration LOOK = Duration.ofSeconds(15);

  private static final String READS = "haki_key_file_reads";
  private static final Logger LOG = LoggerFactory.getLogger(KeyWatch.class);

  private final Path file;
  private final Keys keys;
  private final Metrics metrics;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread = Thread.ofVirtual().name("key-watch").unstarted(this::keepLooking);
  private FileTime seen;

  /// Reads the file; throws [KeyTrouble] when it cannot be used.
  KeyWatch(Path file, Metrics metrics) {
    this.file = file;
    this.metrics = metrics;
    this.seen = changed(file);
    this.keys = new KeyFile(file).load();
  }

  /// Always the newest.
  Keys keys() {
    return keys;
  }

  /// One that looks, until closed.
  static KeyWatch started(Path file, Metrics metrics) {
    var watch = new KeyWatch(file, metrics);
    watch.thread.start();
    return watch;
  }

  /// Looks now.
  void look() {
    FileTime now = changed(file);
    if (now.equals(seen)) {
      return;
    }
    try {
      keys.renew(new KeyFile(file).load());
      seen = now;
      metrics.count(READS, "taken");
      LOG.warn("the key file was changed, and its keys are used from now on");
    } catch (KeyTrouble e) {
      metrics.count(READS, "refused");
      LOG.error("the key file was changed and is not used: {}", e.getMessage());
    }
  }

  private static FileTime changed(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  private void keepLooking() {
    try {
      while (!closed.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
