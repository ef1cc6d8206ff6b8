package org.hakimtoto.gateway.cli.smoke;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.hakimtoto.core.roster.PinPolicy;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.gateway.config.CannotStart;
import org.hakimtoto.store.crypto.PrivateFile;

/// The officer by whom a house that serves is tried, as `haki smoke prepare` leaves it in a file of
/// mode 0600: the number that dials, its PIN, and what opens the API in its name.
record Canary(PhoneNumber number, String pin, String token) {
  /// The unit whose only officer it is.
  static final String UNIT = "smoke-test";

  private static final int MAX_BYTES = 1_000;
  private static final String PREPARE = " (haki smoke prepare --number +254... FILE makes it)";

  /// Throws [CannotStart] with what is wrong with the file, of which nothing is quoted.
  static Canary read(Path file) {
    try {
      if (!Files.exists(file)) {
        throw unfit("is not there");
      }
      Optional<String> open = PrivateFile.fault(file);
      if (open.isPresent()) {
        throw unfit(open.get());
      }
      if (Files.size(file) > MAX_BYTES) {
        throw unfit("is too long");
      }
      var lines = new Properties();
      lines.load(new StringReader(Files.readString(file)));
      return of(lines).orElseThrow(() -> unfit("is none of ours"));
    } catch (IOException e) {
      throw unfit("cannot be read");
    }
  }

  private static Optional<Canary> of(Properties lines) {
    String pin = lines.getProperty("pin", "");
    String token = lines.getProperty("token", "");
    return PhoneNumber.parse(lines.getProperty("number", ""))
        .filter(_ -> PinPolicy.strong(pin) && token.matches("[A-Za-z0-9_-]{20,200}"))
        .map(number -> new Canary(number, pin, token));
  }

  private static CannotStart unfit(String what) {
    return new CannotStart(List.of("not prepared: the file of --canary " + what + PREPARE));
  }

  /// In place of an older one, whole or not at all.
  void write(Path file) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    Files.createFile(
        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(
        fresh, "number=%s%npin=%s%ntoken=%s%n".formatted(number.e164(), pin, token), UTF_8);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public String toString() {
    return "Canary[***]";
  }
}
