package org.hakimtoto.gateway.cli.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildIdTest {
  @TempDir private Path folder;

  @Test
  void the_same_bytes_are_the_same_build_whatever_their_name_and_age() throws IOException {
    Path jar = program("one", "of ours");
    String id = BuildId.of(jar);

    assertThat(id).matches("[0-9a-f]{12}");
    Path elsewhere = program("two", "of ours");
    Files.setLastModifiedTime(elsewhere, FileTime.fromMillis(0));
    assertThat(BuildId.of(Files.move(elsewhere, elsewhere.resolveSibling("haki.jar"))))
        .isEqualTo(id);
  }

  @Test
  void another_library_is_another_build() throws IOException {
    assertThat(BuildId.of(program("one", "of ours")))
        .isNotEqualTo(BuildId.of(program("two", "of others")));
  }

  @Test
  void what_runs_from_no_jar_has_none() throws IOException {
    assertThat(BuildId.of("")).isEmpty();
    assertThat(BuildId.of("a.jar:b.jar")).isEmpty();
    assertThat(BuildId.of(folder.toString())).isEmpty();
    Path jar = program("one", "of ours");
    assertThat(BuildId.of(jar.toString())).contains(BuildId.of(jar));
    Files.delete(folder.resolve("one/lib/a.jar"));
    assertThat(BuildId.of(jar.toString())).isEmpty();
  }

  private Path program(String name, String library) throws IOException {
    Path home = folder.resolve(name);
    Files.createDirectories(home.resolve("lib"));
    Files.writeString(home.resolve("lib/a.jar"), library);
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "lib/a.jar");
    Path jar = home.resolve("gateway.jar");
    try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
      var entry = new ZipEntry(JarFile.MANIFEST_NAME);
      entry.setTime(0);
      out.putNextEntry(entry);
      manifest.write(out);
    }
    return jar;
  }
}
