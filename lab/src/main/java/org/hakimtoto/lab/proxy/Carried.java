package org.hakimtoto.lab.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.LockSupport;

/// One connection through the proxy. What is said goes on at once; what is answered waits as the
/// line wants it, in order, and what comes meanwhile does not wait longer for it.
final class Carried {
  private static final int PIECE = 16 * 1024;

  /// Pieces of answers that wait; a server that says more waits as well.
  private static final int WAITING = 256;

  private final ChaosProxy proxy;
  private final Socket client;
  private final Socket server;
  private final Frames asked = Frames.commitsSent();
  private final Frames answered = Frames.commitsAnswered();
  private final BlockingQueue<Piece> pieces = new ArrayBlockingQueue<>(WAITING);
  private volatile boolean answerLost;

  /// Some bytes of an answer, to be handed over then; none: the end.
  private record Piece(ByteBuffer bytes, long dueAt) {
    boolean ends() {
      return bytes.capacity() == 0;
    }
  }

  Carried(ChaosProxy proxy, Socket client, Socket server) {
    this.proxy = proxy;
    this.client = client;
    this.server = server;
  }

  void start() {
    Thread.startVirtualThread(() -> run(this::ask));
    Thread.startVirtualThread(() -> run(this::hear));
    Thread.startVirtualThread(() -> run(this::answer));
  }

  /// Resets both ends, as a machine does that lost its power.
  void cut() {
    reset(client);
    reset(server);
    proxy.over(this);
  }

  /// One direction; when it ends, both do.
  private void run(Direction direction) {
    try {
      direction.carry();
    } catch (IOException | UncheckedIOException over) {
      cut();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      cut();
    }
  }

  private interface Direction {
    void carry() throws IOException, InterruptedException;
  }

  private void ask() throws IOException, InterruptedException {
    var bytes = new byte[PIECE];
    long written = 0;
    for (int read = client.getInputStream().read(bytes);
        read >= 0;
        read = client.getInputStream().read(bytes)) {
      proxy.awaitsALineThatCarries();
      int commit = asked.find(bytes, read);
      written += read;
      Optional<LostCommit> lost = commit < 0 ? Optional.empty() : proxy.losesThisCommit(written);
      written = commit < 0 ? written : 0;
      if (lost.filter(LostCommit.NOT_DONE::equals).isPresent()) {
        server.getOutputStream().write(bytes, 0, commit);
        proxy.meanwhile();
        cut();
        return;
      }
      answerLost = answerLost || lost.isPresent();
      server.getOutputStream().write(bytes, 0, read);
    }
    server.shutdownOutput();
  }

  private void hear() throws IOException, InterruptedException {
    var bytes = new byte[PIECE];
    long before = System.nanoTime();
    boolean first = true;
    for (int read = server.getInputStream().read(bytes);
        read >= 0;
        read = server.getInputStream().read(bytes)) {
      proxy.awaitsALineThatCarries();
      // no TLS here: a server says so with a bare letter, which is no message
      int commit = first && read == 1 ? -1 : answered.find(bytes, read);
      first = false;
      boolean ends = answerLost && commit >= 0;
      if (ends) {
        proxy.meanwhile();
      }
      before = Math.max(before, System.nanoTime() + proxy.holdsBack());
      pieces.put(new Piece(ByteBuffer.wrap(Arrays.copyOf(bytes, ends ? commit : read)), before));
      if (ends) {
        break;
      }
      proxy.heard(read);
    }
    pieces.put(new Piece(ByteBuffer.allocate(0), before));
  }

  private void answer() throws IOException, InterruptedException {
    boolean over = false;
    while (!over) {
      Piece piece = pieces.take();
      for (long left = piece.dueAt() - System.nanoTime();
          left > 0;
          left = piece.dueAt() - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      over = piece.ends();
      client.getOutputStream().write(piece.bytes().array());
    }
    if (answerLost) {
      cut();
    } else {
      client.close();
      server.close();
      proxy.over(this);
    }
  }

  private static void reset(Socket socket) {
    try {
      socket.setSoLinger(true, 0);
      socket.close();
    } catch (IOException gone) {
      // nobody is there to be reset
    }
  }
}
