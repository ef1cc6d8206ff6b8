package org.hakimtoto.lab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hakimtoto.gateway.config.Key;
import org.junit.jupiter.api.Test;

/// What is installed keeps its secrets: none in the environment, none left on a disk.
class DeploymentTest {
  private static final Path EXAMPLE = Checkout.ROOT.resolve("deploy/haki.env.example");
  private static final Path MIGRATE = Checkout.ROOT.resolve("deploy/migrate.env.example");
  private static final Path UNIT = Checkout.ROOT.resolve("deploy/systemd/haki.service");
  private static final String OPTIONS = "gateway/src/main/resources/java/";
  private static final Pattern SET = Pattern.compile("(?m)^(HAKI_[A-Z_]+)=(.*)$");
  private static final Pattern NAMED = Pattern.compile("(?m)^#?(HAKI_[A-Z_]+)=");
  private static final Pattern HANDED = Pattern.compile("(?m)^LoadCredential=([^:]+):(.*)$");

  @Test
  void every_line_of_the_example_is_a_key_of_this_release() throws IOException {
    List<String> known =
        Arrays.stream(Key.values())
            .flatMap(key ->
                key.secret()
                    ? Stream.of(key.variable(), key.fileVariable())
                    : Stream.of(key.variable()))
            .toList();

    assertThat(known).containsAll(found(NAMED, EXAMPLE).map(line -> line.group(1)).toList());
  }

  @Test
  void no_secret_stands_in_the_example() throws IOException {
    List<String> secrets =
        Arrays.stream(Key.values()).filter(Key::secret).map(Key::variable).toList();

    assertThat(found(NAMED, EXAMPLE).map(line -> line.group(1)))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(secrets);
  }

  /// A copy is found by the file's own name, with what systemd puts before it.
  @Test
  void the_unit_hands_over_the_folder_of_each_file_that_the_example_names() throws IOException {
    List<String> files =
        found(SET, EXAMPLE)
            .filter(line -> line.group(1).endsWith("_FILE"))
            .map(line -> line.group(2))
            .toList();

    assertThat(found(HANDED, UNIT).map(line -> line.group(1) + " " + line.group(2)))
        .containsExactly("haki /etc/haki/secrets");
    assertThat(files).isNotEmpty().allMatch(file -> file.startsWith("/etc/haki/secrets/"));
  }

  @Test
  void the_gateway_is_never_given_the_password_of_the_owner() throws IOException {
    assertThat(found(NAMED, EXAMPLE).map(line -> line.group(1)))
        .noneMatch(name -> name.startsWith("HAKI_PG_OWNER"));
    assertThat(found(SET, MIGRATE).filter(line -> line.group(1).startsWith("HAKI_PG_OWNER_")))
        .isNotEmpty()
        .allMatch(line -> line.group(2).startsWith("/etc/haki/owner/"));
  }

  @Test
  void no_memory_is_left_on_a_disk() throws IOException {
    assertThat(Files.readString(UNIT)).contains("\nLimitCORE=0\n");
    assertThat(read(OPTIONS + "all.options").lines())
        .contains("-XX:-HeapDumpOnOutOfMemoryError", "-XX:-CreateCoredumpOnCrash");
    for (String launcher : List.of("haki", "deploy/debian/haki")) {
      assertThat(read(launcher)).as(launcher).contains("ulimit -c 0");
    }
  }

  /// Another gateway is started in its place (`Restart=always`).
  @Test
  void a_process_without_memory_ends() throws IOException {
    assertThat(read(OPTIONS + "all.options").lines()).contains("-XX:+ExitOnOutOfMemoryError");
    assertThat(Files.readString(UNIT)).contains("\nRestart=always\n");
  }

  /// How Java is run stands in two files, once. Whatever starts it reads them, first those for all.
  @Test
  void every_launcher_reads_the_same_options_and_has_none_of_its_own() throws IOException {
    for (String launcher : List.of("haki", "deploy/debian/haki", "deploy/image/build")) {
      assertThat(read(launcher)).as(launcher).containsPattern("(?s)all\\.options.*serve\\.options");
    }
    for (String starter :
        List.of(
            "haki",
            "deploy/debian/haki",
            "deploy/debian/postinst",
            "deploy/image/build",
            "deploy/compose/compose.yaml",
            "deploy/prove/package.inside")) {
      assertThat(read(starter))
          .as(starter)
          .contains("all.options")
          .doesNotContain("-Xm", "GC", "OutOfMemory", "CodeCache", "NativeHeap");
    }
    assertThat(read("deploy/debian/build")).contains("gateway/src/main/resources/java/*.options");
  }

  private static String read(String file) throws IOException {
    return Files.readString(Checkout.ROOT.resolve(file));
  }

  private static Stream<MatchResult> found(Pattern line, Path file) throws IOException {
    return line.matcher(Files.readString(file)).results().toList().stream();
  }
}
