package org.hakimtoto.gateway.config;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// reliability.md T-40: the carrier's key lies in memory once, where it is sent from, and nothing
/// keeps the file or the variables it came with.
class SecretOnHeapTest {
  private static final int LENGTH = 48;

  @TempDir private Path folder;

  @Test
  void a_key_from_a_file_lies_in_memory_once() throws IOException {
    // its bits turned over, so that what we look for is none of what we find
    byte[] turned = new byte[LENGTH];
    Config config = read(turned);
    Path dump = folder.resolve("heap.hprof");

    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .dumpHeap(dump.toString(), true);

    assertThat(copies(dump, turned)).isEqualTo(1);
    assertThat(config.sms().first().account()).isPresent();
    Files.delete(dump);
  }

  private Config read(byte[] turned) throws IOException {
    var random = new SecureRandom();
    byte[] key = new byte[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      key[i] = (byte) ('a' + random.nextInt(26));
      turned[i] = (byte) ~key[i];
    }
    Path file =
        Files.createFile(
            folder.resolve("at-api-key"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, new String(key, ISO_8859_1) + "\n");
    return ConfigReader.read(
        Map.of(
            "HAKI_AT_TOKEN", "t0ken-of-32-characters-or-more-0",
            "HAKI_KEY_FILE", "keys.json",
            "HAKI_AT_USERNAME", "haki",
            "HAKI_AT_API_KEY_FILE", file.toString()));
  }

  /// How often the key stands in a file. No part of it stands at its own beginning, nearly always.
  private static int copies(Path file, byte[] turned) throws IOException {
    int found = 0;
    int fits = 0;
    byte[] block = new byte[1 << 20];
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      for (int read = in.read(block); read > 0; read = in.read(block)) {
        for (int i = 0; i < read; i++) {
          byte now = (byte) ~block[i];
          fits = now == turned[fits] ? fits + 1 : now == turned[0] ? 1 : 0;
          if (fits == LENGTH) {
            found++;
            fits = 0;
          }
        }
      }
    }
    return found;
  }
}
