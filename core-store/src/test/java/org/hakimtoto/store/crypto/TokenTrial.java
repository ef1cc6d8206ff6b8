package org.hakimtoto.store.crypto;

import java.nio.file.Path;
import java.time.Instant;

/// What a process does with a key file whose token it finds by its environment: SoftHSM reads that
/// from nowhere else.
final class TokenTrial {
  private TokenTrial() {}

  /// One deed, whose outcome is one line.
  public static void main(String[] arguments) {
    Path file = Path.of(arguments[1]);
    try {
      System.out.println("well " + done(arguments, file));
    } catch (KeySource.KeyTrouble e) {
      System.out.println("trouble " + e.getMessage());
    }
  }

  private static String done(String[] arguments, Path file) {
    var ring = new KeyRing(file);
    switch (arguments[0]) {
      case "wrap" ->
          ring.wrap(
              new TokenKey(
                  Path.of(arguments[2]),
                  Long.parseLong(arguments[3]),
                  arguments[4],
                  Path.of(arguments[5])));
      case "unwrap" -> ring.unwrap(Path.of(arguments[2]));
      case "rotate" -> {
        ring.announce("fields", Instant.EPOCH);
        ring.promote("fields", Instant.EPOCH.plus(KeyRing.KNOWN));
      }
      default -> {
        // only loaded
      }
    }
    Keys keys = new KeyFile(file).load();
    return keys.index().hex("phone", "1") + " " + keys.fields().keyId();
  }
}
