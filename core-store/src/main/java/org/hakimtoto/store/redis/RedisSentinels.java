package org.hakimtoto.store.redis;

import java.util.List;

/// Who tells which of several Redis is the master.
///
/// @param master the name by which they watch it
/// @param hosts of the Sentinels, never empty
/// @param password of the Sentinels; empty: none
public record RedisSentinels(String master, List<Host> hosts, String password) {
  /// More than stand anywhere. One that does not answer costs its share of a trip's time.
  public static final int MOST = 8;

  public RedisSentinels {
    hosts = List.copyOf(hosts);
  }

  /// Where one of them listens.
  public record Host(String name, int port) {}

  @Override
  public String toString() {
    return "RedisSentinels[" + master + " by " + hosts + "]";
  }
}
