package org.hakimtoto.gateway.cli.context;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// Which build this is, told by what it consists of: the jar that was started and those that it
/// names, byte by byte. Equal ones are the same program, wherever and whenever they were built.
public final class BuildId {
  /// Of 64 hexadecimal digits.
  private static final int DIGITS = 12;

  private BuildId() {}

  /// Of the jar that Java was started with. Empty: it was started with none, or one of those that
  /// it names is not there.
  ///
  /// @param classPath as the property `java.class.path` has it
  public static Optional<String> of(String classPath) {
    Path started = Path.of(classPath);
    if (!classPath.endsWith(".jar") || !Files.isRegularFile(started)) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(started));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  static String of(Path jar) throws IOException {
    MessageDigest digest = sha256();
    try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      for (Path one : withThoseItNames(jar)) {
        Files.copy(one, out);
      }
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  private static List<Path> withThoseItNames(Path jar) throws IOException {
    try (var file = new JarFile(jar.toFile())) {
      var manifest = file.getManifest();
      String named =
          manifest == null
              ? ""
              : Optional.ofNullable(
                      manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH))
                  .orElse("");
      return Stream.concat(
              Stream.of(jar),
              Arrays.stream(named.split(" ", -1))
                  .filter(name -> !name.isEmpty())
                  .sorted()
                  .map(name -> jar.resolveSibling(name.replace("/", File.separator))))
          .toList();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
