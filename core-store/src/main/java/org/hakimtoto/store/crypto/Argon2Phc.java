package org.hakimtoto.store.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Argon2id, and the PHC string that says of a hash what it was made with. Nothing of a check stays
/// in memory, and a check leaves little more behind than the memory that it must fill. Pure.
final class Argon2Phc {
  private static final Pattern STORED =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})"
              + "\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

  private Argon2Phc() {}

  /// @param memoryKib what it takes, and how often it goes over it
  record Cost(int memoryKib, int passes, int lanes) {}

  /// The PHC string of a secret.
  static String hash(String secret, Cost cost, byte[] salt, int length) {
    var encoder = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            cost.memoryKib(),
            cost.passes(),
            cost.lanes(),
            encoder.encodeToString(salt),
            encoder.encodeToString(filled(secret, cost, salt, length)));
  }

  /// Whether it is the secret that was hashed, at the cost that the PHC string tells.
  static boolean matches(String secret, String phc) {
    MatchResult stored =
        STORED
            .matcher(phc)
            .results()
            .filter(found -> found.end() - found.start() == phc.length())
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no PHC string of Argon2id"));
    var cost = new Cost(number(stored, 1), number(stored, 2), number(stored, 3));
    byte[] hash = Base64.getDecoder().decode(stored.group(5));
    byte[] salt = Base64.getDecoder().decode(stored.group(4));
    return MessageDigest.isEqual(hash, filled(secret, cost, salt, hash.length));
  }

  private static int number(MatchResult stored, int group) {
    return Integer.parseInt(stored.group(group));
  }

  private static byte[] filled(String secret, Cost cost, byte[] salt, int length) {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.memoryKib())
            .withIterations(cost.passes())
            .withParallelism(cost.lanes())
            .withSalt(salt)
            .build());
    byte[] hash = new byte[length];
    generator.generateBytes(secret.getBytes(UTF_8), hash);
    return hash;
  }
}
