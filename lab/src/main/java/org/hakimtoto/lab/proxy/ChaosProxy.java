package org.hakimtoto.lab.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/// Stands on loopback before a server, and carries what goes to and fro as badly as it is told.
/// Threads are virtual; several connections at once.
public final class ChaosProxy implements AutoCloseable {
  /// Waiting to be taken in.
  static final int BACKLOG = 256;

  private static final int CONNECT_MILLIS = 5_000;
  private static final long LOOK_MILLIS = 5;
  private static final long NEVER = Long.MAX_VALUE;

  private final ServerSocket door;
  private final InetSocketAddress server;
  private final Set<Carried> connections = ConcurrentHashMap.newKeySet();
  private final AtomicReference<Line> line = new AtomicReference<>(Line.GOOD);
  private final AtomicReference<Optional<LostCommit>> loses =
      new AtomicReference<>(Optional.empty());
  private final AtomicReference<Optional<Line>> afterwards =
      new AtomicReference<>(Optional.empty());
  private final AtomicLong answersLeft = new AtomicLong(NEVER);
  private final AtomicLong least = new AtomicLong();
  private final AtomicLong commitsLost = new AtomicLong();
  private final AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});

  private ChaosProxy(ServerSocket door, InetSocketAddress server) {
    this.door = door;
    this.server = server;
  }

  /// Before what listens on that port of this machine, on a free port.
  public static ChaosProxy before(int port) {
    return start(0, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
  }

  /// @param port on loopback; 0 takes a free one
  public static ChaosProxy start(int port, InetSocketAddress server) {
    try {
      var door = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
      var proxy = new ChaosProxy(door, server);
      Thread.ofVirtual().name("chaos-proxy").start(proxy::letIn);
      return proxy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int port() {
    return door.getLocalPort();
  }

  /// From now on, also on the connections that are open.
  public void carry(Line as) {
    line.set(as);
  }

  /// The answer to each COMMIT is lost from now on, with its connection.
  public void loseCommits(LostCommit how) {
    loses.set(Optional.of(how));
  }

  /// The same, and the line is another one from the first of them on: nobody can ask what became of
  /// it.
  ///
  /// @param written what its transaction asked for at least, in bytes: one that only looks or
  ///   claims says less
  public void loseCommits(LostCommit how, Line then, long written) {
    afterwards.set(Optional.of(then));
    least.set(written);
    loseCommits(how);
  }

  /// The same, and at the first of them `happens` first, while who asked waits for its answer.
  public void loseCommits(LostCommit how, long written, Runnable happens) {
    meanwhile.set(happens);
    least.set(written);
    loseCommits(how);
  }

  public void keepCommits() {
    meanwhile.set(() -> {});
    least.set(0);
    loses.set(Optional.empty());
    afterwards.set(Optional.empty());
  }

  /// How many answers to a COMMIT were lost by now.
  public long commitsLost() {
    return commitsLost.get();
  }

  /// Resets the connection on which so many bytes of answers have come from now on, once.
  public void cutAfter(long bytes) {
    answersLeft.set(bytes);
  }

  /// Resets all connections that are open.
  public void cut() {
    connections.forEach(Carried::cut);
  }

  /// How many connections go through it now.
  public int connections() {
    return connections.size();
  }

  void over(Carried connection) {
    connections.remove(connection);
  }

  void awaitsALineThatCarries() throws InterruptedException {
    while (line.get().mood() == Line.Mood.HOLDS && !door.isClosed()) {
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
    }
  }

  /// How long an answer waits, in nanoseconds.
  long holdsBack() {
    Line now = line.get();
    long more = now.jitter().toNanos();
    return now.latency().toNanos() + (more == 0 ? 0 : ThreadLocalRandom.current().nextLong(more));
  }

  /// What becomes of a COMMIT that is on its way; empty: it goes on.
  ///
  /// @param written what was asked on its connection since the last one, in bytes
  Optional<LostCommit> losesThisCommit(long written) {
    Optional<LostCommit> lost = loses.get().filter(_ -> written >= least.get());
    if (lost.isPresent()) {
      afterwards.get().ifPresent(line::set);
      commitsLost.incrementAndGet();
    }
    return lost;
  }

  /// An answer to a COMMIT is about to be lost.
  void meanwhile() {
    meanwhile.getAndSet(() -> {}).run();
  }

  /// So many bytes of an answer came.
  void heard(int bytes) throws IOException {
    if (answersLeft.get() != NEVER && answersLeft.addAndGet(-bytes) <= 0) {
      answersLeft.set(NEVER);
      throw new IOException("cut");
    }
  }

  private void letIn() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        Thread.startVirtualThread(() -> carried(client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void carried(Socket client) {
    var toServer = new Socket();
    var carried = new Carried(this, client, toServer);
    try {
      if (line.get().mood() == Line.Mood.REFUSES) {
        carried.cut();
        return;
      }
      client.setTcpNoDelay(true);
      toServer.setTcpNoDelay(true);
      toServer.connect(server, CONNECT_MILLIS);
      connections.add(carried);
      carried.start();
    } catch (IOException away) {
      carried.cut();
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cut();
  }
}
