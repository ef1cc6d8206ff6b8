package org.hakimtoto.store.redis;

import java.util.List;

/// A press as the script wants it.
///
/// @param keys its session and its caller's count
/// @param arguments known version, life, next version and what is sealed
record SessionPress(List<byte[]> keys, List<byte[]> arguments) {
  SessionPress {
    keys = List.copyOf(keys);
    arguments = List.copyOf(arguments);
  }
}
