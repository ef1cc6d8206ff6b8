package org.hakimtoto.gateway.supervisor;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.invoke.MethodHandle;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Listens as systemd does.
final class Notified implements AutoCloseable {
  private static final String END = "end";
  private static final int LONGEST = 256;
  private static final MethodHandle SOCKET =
      NotifySocket.call("socket", JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT);
  private static final MethodHandle BIND =
      NotifySocket.call("bind", JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT);
  private static final MethodHandle RECV =
      NotifySocket.call("recv", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);

  private final String address;
  private final int socket;
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

  private Notified(String address, int socket) {
    this.address = address;
    this.socket = socket;
    Thread.ofPlatform().daemon().start(this::listen);
  }

  static Notified at(String address) {
    try (var arena = Arena.ofConfined()) {
      int socket = (int) SOCKET.invokeExact(NotifySocket.AF_UNIX, NotifySocket.DATAGRAM, 0);
      var at = NotifySocket.address(arena, address);
      int bound = (int) BIND.invokeExact(socket, at, (int) at.byteSize());
      if (bound != 0) {
        throw new IllegalStateException("cannot listen at " + address);
      }
      return new Notified(address, socket);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /// The next message. Fails when none comes.
  String next(Duration patience) {
    try {
      String message = heard.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (message == null) {
        throw new AssertionError("nothing was told");
      }
      return message;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void listen() {
    try (var arena = Arena.ofConfined()) {
      var room = arena.allocate(LONGEST);
      String message = "";
      while (!message.equals(END)) {
        long length = (long) RECV.invokeExact(socket, room, (long) LONGEST, 0);
        message = new String(room.asSlice(0, length).toArray(JAVA_BYTE), UTF_8);
        heard.add(message);
      }
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      NotifySocket.send(address, END);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
