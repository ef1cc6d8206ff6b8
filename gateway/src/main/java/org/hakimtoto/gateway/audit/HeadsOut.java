package org.hakimtoto.gateway.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.notifier.http.HttpCaller;
import org.hakimtoto.notifier.http.HttpOutcome;
import org.hakimtoto.store.audit.SignedHeads;
import org.hakimtoto.store.audit.VerifyAudit;
import org.hakimtoto.store.audit.VerifyAudit.Head;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.fault.StoreFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends the ends of the audit's chains out each hour, signed: to a file, to an address, or to
/// both. What could not be sent is tried again each minute. Each gateway sends its own; more than
/// one a hour harms nobody. A chain that is shorter than the last time is told aloud at once.
public final class HeadsOut implements AutoCloseable {
  static final Duration HOUR = Duration.ofHours(1);
  static final Duration AGAIN = Duration.ofMinutes(1);

  /// From the first look for the address to the last byte of the answer.
  public static final Duration TOTAL = Duration.ofSeconds(10);

  private static final String COUNTER = "haki_audit_heads";
  private static final Logger LOG = LoggerFactory.getLogger(HeadsOut.class);

  private final Config.Heads to;
  private final VerifyAudit audit;
  private final Sealing sealing;
  private final HttpCaller caller;
  private final InstantSource clock;
  private final Metrics metrics;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread = Thread.ofVirtual().name("audit-heads").unstarted(this::keepSending);
  private List<Head> last = List.of();

  public HeadsOut(
      Config.Heads to,
      Database database,
      Sealing sealing,
      HttpCaller caller,
      InstantSource clock,
      Metrics metrics) {
    this.to = to;
    this.audit = new VerifyAudit(database, sealing);
    this.sealing = sealing;
    this.caller = caller;
    this.clock = clock;
    this.metrics = metrics;
  }

  public void start() {
    if (to.file().isPresent() || to.url().isPresent()) {
      thread.start();
    }
  }

  /// Sends the heads as they stand; whether all who are to have them do.
  public boolean sendNow() {
    List<Head> heads = audit.heads();
    if (shorter(last, heads)) {
      metrics.count(COUNTER, "shorter");
      LOG.error("a chain of the audit is shorter than it was: haki audit verify --heads");
    }
    last = heads;
    String text = new SignedHeads(clock.instant(), heads).text(sealing);
    boolean written = to.file().map(file -> written(file, text)).orElse(true);
    boolean posted = to.url().map(url -> posted(url, text)).orElse(true);
    return written && posted;
  }

  static boolean shorter(List<Head> before, List<Head> now) {
    return before.stream()
        .anyMatch(was ->
            now.stream()
                .filter(head -> head.shard() == was.shard())
                .noneMatch(head -> head.seq() >= was.seq()));
  }

  /// On disk when this returns, and never written over.
  private boolean written(Path file, String text) {
    try (var channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      var bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
      return counted(true, "file");
    } catch (IOException e) {
      LOG.error("the audit's heads could not be written: {}", e.getClass().getName());
      return counted(false, "file");
    }
  }

  private boolean posted(URI url, String text) {
    HttpOutcome outcome =
        caller.post(url, Map.of("Content-Type", "text/plain; charset=utf-8"), text.getBytes(UTF_8));
    boolean taken = outcome instanceof HttpOutcome.Answered answer && answer.status() / 100 == 2;
    if (!taken) {
      LOG.error("the audit's heads were not taken");
    }
    return counted(taken, "address");
  }

  private boolean counted(boolean done, String by) {
    metrics.count(COUNTER, by + (done ? "-done" : "-failed"));
    return done;
  }

  private void keepSending() {
    try {
      boolean sent = sentIfItAnswers();
      while (!closed.await((sent ? HOUR : AGAIN).toMillis(), TimeUnit.MILLISECONDS)) {
        sent = sentIfItAnswers();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean sentIfItAnswers() {
    try {
      return sendNow();
    } catch (StoreFault away) {
      metrics.count(COUNTER, "store-away");
    } catch (RuntimeException e) {
      metrics.count(COUNTER, "failed");
      LOG.error("the audit's heads could not be sent: {}", e.getClass().getName());
    }
    return false;
  }

  @Override
  public void close() {
    closed.countDown();
    caller.close();
  }
}
