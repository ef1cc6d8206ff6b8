package org.hakimtoto.lab.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;

/// Ports on loopback.
public final class Ports {
  private static final Duration REST = Duration.ofMillis(50);

  private Ports() {}

  /// A port nobody listens on now.
  public static int free() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new EmbeddedTrouble("no free port on loopback", e);
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
