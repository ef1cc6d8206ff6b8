package org.hakimtoto.gateway.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hakimtoto.store.crypto.PrivateFile;

/// A file of `HAKI_*` variables, as systemd's `EnvironmentFile=` reads it: a variable a line, a
/// value in quotes or without, lines with `#` are remarks. What systemd would read in another way
/// than a person is refused here.
public final class EnvironmentFile {
  /// Bytes of the longest file that is read.
  public static final long MAX_BYTES = 64L * 1024;

  private static final Pattern LINE = Pattern.compile("\\s*(HAKI_[A-Z0-9_]+)=(.*?)\\s*");
  private static final Pattern EXPORTED = Pattern.compile("\\s*export\\s+HAKI_[A-Z0-9_]+=.*");
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern REMARK = Pattern.compile("\\s*([#;].*)?");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\]*)\"|'([^']*)'");
  private static final Pattern BARE = Pattern.compile("[^\"'\\\\]*");

  private EnvironmentFile() {}

  /// The variables of a file. Faults are told all at once, by line and never with a value.
  ///
  /// @throws CannotStart when there is no such file, a line of it is none of ours, or a secret
  ///   stands in it that others may read
  public static Map<String, String> read(Path file) {
    var variables = new TreeMap<String, String>();
    var faults = new ArrayList<String>();
    List<String> lines = lines(file);
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      if (!REMARK.matcher(line).matches()) {
        String place = file + " line " + number + " ";
        take(line, variables).ifPresent(why -> faults.add(place + why));
      }
    }
    openSecret(file, variables).ifPresent(faults::add);
    if (!faults.isEmpty()) {
      throw new CannotStart(faults);
    }
    return Map.copyOf(variables);
  }

  private static Optional<String> openSecret(Path file, Map<String, String> variables) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    return Arrays.stream(Key.values())
        .filter(key -> key.secret() && !variables.getOrDefault(key.variable(), "").isEmpty())
        .findFirst()
        .flatMap(key -> fault(file).map(why -> file + " holds " + key.variable() + " and " + why));
  }

  private static Optional<String> fault(Path file) {
    try {
      return PrivateFile.fault(file);
    } catch (IOException e) {
      return Optional.of("cannot be looked at");
    }
  }

  /// Writes a file that only its owner reads, in place of an older one.
  public static void write(Path file, Map<String, String> variables) throws IOException {
    var text = new StringBuilder();
    new TreeMap<>(variables)
        .forEach((name, value) ->
            text.append(name).append('=').append('"').append(value).append('"').append('\n'));
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.deleteIfExists(next);
    Files.createFile(
        next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(next, text);
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static List<String> lines(Path file) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new CannotStart(List.of(file + " is longer than 64 KB"));
      }
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new CannotStart(file + " is not UTF-8 text: save it anew, as UTF-8", e);
    } catch (IOException e) {
      String why =
          Files.isDirectory(file)
              ? file + " is a folder, and a file is asked for"
              : "cannot read " + file + ": is it there, and yours to read?";
      throw new CannotStart(why, new FileSystemException(file.toString()));
    }
  }

  /// Takes the variable of a line. Returns what is wrong with it, without its value.
  private static Optional<String> take(String line, Map<String, String> variables) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      return Optional.of(notOurs(line));
    }
    String name = parts.group(1);
    Optional<String> value = value(parts.group(2));
    if (value.isEmpty()) {
      return Optional.of(
          "has quotes or escapes in "
              + name
              + " that systemd reads in another way: put all of the value in quotes");
    }
    return variables.putIfAbsent(name, value.get()) == null
        ? Optional.empty()
        : Optional.of("sets " + name + " a second time: take one of them out");
  }

  private static String notOurs(String line) {
    if (line.startsWith(BYTE_ORDER_MARK)) {
      return "begins with a byte order mark: save the file as UTF-8 without one";
    }
    return EXPORTED.matcher(line).matches()
        ? "begins with export: leave that word out"
        : "is no line such as HAKI_PG_HOST=10.0.0.5";
  }

  private static Optional<String> value(String written) {
    Matcher quoted = QUOTED.matcher(written);
    if (quoted.matches()) {
      return Optional.of(quoted.group(1) == null ? quoted.group(2) : quoted.group(1));
    }
    return Optional.of(written).filter(bare -> BARE.matcher(bare).matches());
  }
}
