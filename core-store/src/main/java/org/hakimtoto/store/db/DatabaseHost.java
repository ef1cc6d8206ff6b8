package org.hakimtoto.store.db;

/// Where one PostgreSQL server listens.
///
/// @param host a name or an address
public record DatabaseHost(String host, int port) {
  @Override
  public String toString() {
    return host + ":" + port;
  }
}
