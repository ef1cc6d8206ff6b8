package org.hakimtoto.gateway.config;

/// The keys that say how the house is watched from outside.
final class WatchKeys {
  private final ConfigReader reader;
  private final boolean demo;

  /// @param demo whether an address may be plain `http`
  WatchKeys(ConfigReader reader, boolean demo) {
    this.reader = reader;
    this.demo = demo;
  }

  Config.Watch read() {
    return new Config.Watch(
        reader.address(Key.DIAL_URL, demo), reader.address(Key.TRACES_URL, demo));
  }
}
