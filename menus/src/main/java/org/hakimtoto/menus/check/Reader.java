package org.hakimtoto.menus.check;

/// How fast somebody reads and presses: characters read in a second, seconds to open the reply of a
/// screen, seconds a key, seconds of network on the way to a screen. The network counts once for
/// the first screen and once for each that follows a press.
enum Reader {
  MIDDLING(11, 2, 0.9, 2.5),
  SLOW(7, 3, 1.2, 4);

  /// A letter takes so many presses on a phone with twelve keys.
  private static final double KEYS_OF_A_LETTER = 2.2;

  private final double characters;
  private final double open;
  private final double key;
  private final double network;

  Reader(double characters, double open, double key, double network) {
    this.characters = characters;
    this.open = open;
    this.key = key;
    this.network = network;
  }

  /// How long a screen is before the reader until the answer goes out.
  double at(String screen, String typed) {
    return screen.codePointCount(0, screen.length()) / characters + open + key * keys(typed);
  }

  double network() {
    return network;
  }

  private static double keys(String typed) {
    return typed
        .codePoints()
        .mapToDouble(point -> Character.isLetter(point) ? KEYS_OF_A_LETTER : 1)
        .sum();
  }
}
