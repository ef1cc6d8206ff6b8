package org.hakimtoto.gateway.server;

/// The ports of a gateway, known once it listens; 0 before.
record OpenPorts(int carrier, int operations, int desk) {
  static final OpenPorts NONE_YET = new OpenPorts(0, 0, 0);
}
