package org.hakimtoto.gateway.cli.context;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
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

  /// Empty: it runs from no jar, or one of them is not there.
  public static Optional<String> of(Class<?> started) {
    try {
      var from = Path.of(started.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(from) ? Optional.of(of(from)) : Optional.empty();
    } catch (IOException | URISyntaxException e) {
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
