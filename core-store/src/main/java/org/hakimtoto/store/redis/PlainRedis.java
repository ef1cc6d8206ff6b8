package org.hakimtoto.store.redis;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/// Finds out whether a server that keeps silent to TLS speaks in the clear: Redis waits for the end
/// of a line that never comes. Nothing of ours is said to it.
final class PlainRedis {
  private static final byte[] PING = "PING\r\n".getBytes(US_ASCII);

  private PlainRedis() {}

  static boolean answers(RedisSentinels.Host host) {
    int patience = (int) RedisSessions.TIMEOUT.toMillis();
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(host.name(), host.port()), patience);
      socket.setSoTimeout(patience);
      socket.getOutputStream().write(PING);
      int first = socket.getInputStream().read();
      return first == '+' || first == '-';
    } catch (IOException away) {
      return false;
    }
  }
}
