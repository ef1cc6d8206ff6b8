package org.hakimtoto.gateway.server;

import java.util.List;
import java.util.function.UnaryOperator;

/// The settings PostgreSQL must have for a shown reference to mean that the report is on disk.
public final class DurableSettings {
  private static final List<String> MUST_BE_ON =
      List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums");

  /// Waits for a standby as well, until it shows what was saved.
  private static final String STRONGER = "remote_apply";

  private DurableSettings() {}

  /// Every setting that is not on, a line each. Empty: the server is durable.
  ///
  /// @param show asks the server for a setting
  public static List<String> faults(UnaryOperator<String> show) {
    return MUST_BE_ON.stream()
        .filter(setting -> !on(setting, show.apply(setting)))
        .map(setting -> "PostgreSQL setting " + setting + " must be on")
        .toList();
  }

  private static boolean on(String setting, String is) {
    return is.equals("on") || (setting.equals("synchronous_commit") && is.equals(STRONGER));
  }
}
