package org.hakimtoto.gateway.desk;

import java.util.List;

/// A rough name of a browser, for an officer to know a session by. Pure; nothing of what was sent
/// is kept but what is known here.
final class DeviceName {
  private static final List<String> BROWSERS = List.of("Edg", "OPR", "Firefox", "Chrome", "Safari");
  private static final List<String> SYSTEMS =
      List.of("Android", "Windows", "iPhone", "Mac", "Linux");

  private DeviceName() {}

  /// @param agent the `User-Agent` of the request; empty: none
  static String of(String agent) {
    return named(BROWSERS, agent) + ", " + named(SYSTEMS, agent);
  }

  private static String named(List<String> known, String agent) {
    return known.stream()
        .filter(agent::contains)
        .findFirst()
        .map(name ->
            switch (name) {
              case "Edg" -> "Edge";
              case "OPR" -> "Opera";
              default -> name;
            })
        .orElse("?");
  }
}
