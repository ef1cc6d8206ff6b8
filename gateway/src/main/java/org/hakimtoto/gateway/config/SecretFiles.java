package org.hakimtoto.gateway.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hakimtoto.store.crypto.PrivateFile;

/// Secrets that stand in files: `HAKI_PG_PASSWORD_FILE` names the file whose one line is
/// `HAKI_PG_PASSWORD`, and so for every secret key. A service whose files systemd hands over
/// (`LoadCredential=`) reads systemd's copy, which has the same name in `CREDENTIALS_DIRECTORY`, or
/// the unit's before it, so that the files themselves stay root's. A fault names the variable and
/// never quotes the file.
final class SecretFiles {
  /// Bytes of the longest secret that is read.
  static final int MAX_BYTES = 4_096;

  static final String ENDING = "_FILE";
  private static final String CREDENTIALS = "CREDENTIALS_DIRECTORY";

  /// What systemd puts before the name of each file of a folder that our unit hands over as a whole
  /// (`LoadCredential=haki:/etc/haki/secrets`).
  private static final String OF_OUR_FOLDER = "haki_";

  private final Map<String, String> environment;
  private final Map<String, String> values;
  private final List<String> faults = new ArrayList<>();
  private final Set<Key> unread = EnumSet.noneOf(Key.class);

  private SecretFiles(Map<String, String> environment) {
    this.environment = environment;
    this.values = new HashMap<>(environment);
  }

  /// @param values the variables, with each secret in place of the file's name
  /// @param faults a line each
  /// @param unread keys whose value could not be read: nothing more is to be said of them
  record Read(Map<String, String> values, List<String> faults, Set<Key> unread) {}

  /// A file is no secret's; the message is the end of a sentence.
  private static final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    Unfit(String what) {
      super(what);
    }
  }

  static Read read(Map<String, String> environment) {
    var files = new SecretFiles(environment);
    Arrays.stream(Key.values())
        .filter(Key::secret)
        .filter(key -> !named(environment, key).isEmpty())
        .forEach(files::take);
    return new Read(Map.copyOf(files.values), List.copyOf(files.faults), files.unread);
  }

  /// Whether it is the variable of a secret's file.
  static boolean isVariable(String name) {
    return name.endsWith(ENDING)
        && Key.of(name.substring(0, name.length() - ENDING.length()))
            .filter(Key::secret)
            .isPresent();
  }

  /// The file that is named for a secret; empty: none.
  static String named(Map<String, String> environment, Key key) {
    return environment.getOrDefault(key.fileVariable(), "").strip();
  }

  /// The copy that systemd hands to a service, if it does; else the file itself.
  static Path standing(Map<String, String> environment, Path file) {
    return Optional.ofNullable(environment.get(CREDENTIALS))
        .filter(folder -> !folder.isEmpty() && file.getFileName() != null)
        .stream()
        .flatMap(folder ->
            Stream.of("", OF_OUR_FOLDER)
                .map(before -> Path.of(folder).resolve(before + file.getFileName())))
        .filter(Files::exists)
        .findFirst()
        .orElse(file);
  }

  private void take(Key key) {
    try {
      if (!environment.getOrDefault(key.variable(), "").isBlank()) {
        throw new Unfit("must not be set beside " + key.variable());
      }
      values.put(key.variable(), content(Path.of(named(environment, key))));
    } catch (InvalidPathException e) {
      fault(key, "must be the path of a file");
    } catch (IOException e) {
      fault(key, "cannot be read: is the file there, and ours to read?");
    } catch (Unfit e) {
      fault(key, String.valueOf(e.getMessage()));
    }
  }

  private String content(Path named) throws IOException, Unfit {
    Path file = standing(environment, named);
    if (!Files.exists(file)) {
      throw new Unfit("cannot be read: is the file there, and ours to read?");
    }
    Optional<String> open = PrivateFile.fault(file);
    if (open.isPresent()) {
      throw new Unfit("names a file that " + open.get());
    }
    return line(bytes(file));
  }

  private static byte[] bytes(Path file) throws IOException, Unfit {
    try (var in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new Unfit("names a file that is longer than 4 KB");
      }
      return bytes;
    }
  }

  /// Editors end a line, and blanks around a value are not part of it.
  private static String line(byte[] bytes) throws Unfit {
    String text = text(bytes).strip();
    if (text.isEmpty()) {
      throw new Unfit("names a file that is empty");
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new Unfit("names a file that is not one line of text");
    }
    return text;
  }

  private static String text(byte[] bytes) throws Unfit {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Unfit("names a file that is not one line of text");
    }
  }

  private void fault(Key key, String what) {
    unread.add(key);
    faults.add(key.fileVariable() + " " + what);
  }
}
