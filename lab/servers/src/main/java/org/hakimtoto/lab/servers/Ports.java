package org.hakimtoto.lab.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// Ports on loopback.
public final class Ports {
  private static final Duration REST = Duration.ofMillis(50);

  private static final int FIRST = 20_000;

  /// The first that Linux gives to who asks for any.
  private static final int FIRST_GIVEN = 32_768;

  private static final int TRIES = 100;

  private Ports() {}

  /// A port nobody listens on now, and that no machine gives to who asks for any: it is still free
  /// when a server begins to listen on it, and when one that was killed begins again.
  public static int free() {
    return free(0);
  }

  /// The same for a server that listens so much higher as well, as a node of a Redis Cluster does.
  static int free(int higher) {
    for (int tried = 0; tried < TRIES; tried++) {
      int port = ThreadLocalRandom.current().nextInt(FIRST, FIRST_GIVEN - higher);
      if (canListen(port) && canListen(port + higher)) {
        return port;
      }
    }
    throw new EmbeddedTrouble("no free port on loopback");
  }

  private static boolean canListen(int port) {
    try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  /// Throws one line when the port is taken.
  public static void requireFree(int port, String who) {
    if (EmbeddedPostgres.open(port)) {
      throw new EmbeddedTrouble(
          "port " + port + " is taken: stop what listens there, or give " + who + " another one");
    }
  }

  static void rest() {
    try {
      Thread.sleep(REST);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
