package org.hakimtoto.lab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./haki` over a Java that only notes what it is told: which program it starts, and what becomes
/// of the cache of its start.
class LauncherTest {
  private static final String USES = "-XX:AOTCache=";
  private static final String OPTIONS = "gateway/src/main/resources/java/";
  private static final String MAKES = "-XX:AOTCacheOutput=";

  @TempDir private Path home;

  @BeforeEach
  void install() throws IOException {
    Files.copy(Path.of("..", "haki"), home.resolve("haki"));
    Files.writeString(home.resolve("pom.xml"), "<project>\n  <version>7</version>\n</project>\n");
    write("jdk/release", "JAVA_VERSION=\"25.0.3\"\n");
    write("jdk/bin/java", fakeJava(""));
    for (String file : List.of("all.options", "serve.options")) {
      write(OPTIONS + file, Files.readString(Path.of("..", OPTIONS + file)));
    }
    for (String module : List.of("gateway", "lab")) {
      Files.createDirectories(home.resolve(module + "/target/lib"));
      write(module + "/target/" + module + "-7.jar", "");
    }
  }

  @Test
  void a_command_goes_to_the_program_that_knows_it() {
    assertThat(haki(Map.of("HAKI_START_CACHE", "off"), "demo", "--port", "1")).isZero();
    assertThat(haki(Map.of("HAKI_START_CACHE", "off"), "serve")).isZero();

    assertThat(calls()).hasSize(2);
    assertThat(calls().getFirst()).endsWith("lab/target/lab-7.jar demo --port 1");
    assertThat(calls().getLast()).endsWith("gateway/target/gateway-7.jar serve");
    assertThat(calls()).noneMatch(call -> call.contains("-XX:AOT"));
  }

  @Test
  void the_first_start_makes_the_cache_and_the_next_ones_use_it() {
    assertThat(haki(Map.of(), "doctor")).isZero();
    assertThat(calls().getFirst()).doesNotContain("-XX:AOT").endsWith("doctor");
    await().until(() -> caches().size() == 1);

    assertThat(haki(Map.of(), "doctor")).isZero();

    assertThat(calls().getLast()).contains(USES + caches().getFirst());
    assertThat(calls()).filteredOn(call -> call.contains(MAKES)).hasSize(1);
  }

  @Test
  void it_is_made_at_once_for_who_installs_it() {
    assertThat(haki(Map.of("HAKI_START_CACHE", "make"), "serve")).isZero();

    assertThat(calls()).hasSize(1).allMatch(call -> call.contains(MAKES));
    assertThat(caches()).hasSize(1);
  }

  @Test
  void a_cache_of_another_build_or_another_java_is_not_used() throws IOException {
    assertThat(haki(Map.of("HAKI_START_CACHE", "make"), "serve")).isZero();
    Path cache = caches().getFirst();
    Files.setLastModifiedTime(cache, FileTime.from(Instant.now().minusSeconds(3_600)));
    assertThat(haki(Map.of(), "serve")).isZero();
    assertThat(calls().getLast()).doesNotContain(USES);

    Files.setLastModifiedTime(cache, FileTime.from(Instant.now().plusSeconds(60)));
    write("jdk/release", "JAVA_VERSION=\"25.0.4\"\n");
    assertThat(haki(Map.of(), "serve")).isZero();
    assertThat(calls().getLast()).doesNotContain(USES);
  }

  @Test
  void of_two_that_make_it_at_once_one_does() throws IOException {
    assertThat(haki(Map.of("HAKI_START_CACHE", "make"), "serve")).isZero();
    Path making = Path.of(caches().getFirst() + ".making");
    Files.delete(caches().getFirst());
    Files.createDirectory(making);

    assertThat(haki(Map.of("HAKI_START_CACHE", "make"), "serve")).isOne();
    assertThat(caches()).isEmpty();

    Files.setLastModifiedTime(making, FileTime.from(Instant.now().minusSeconds(3_600)));
    assertThat(haki(Map.of("HAKI_START_CACHE", "make"), "serve")).as("left behind").isZero();
    assertThat(caches()).hasSize(1);
    assertThat(making).doesNotExist();
  }

  @Test
  void a_cache_that_cannot_be_made_leaves_nothing_and_stops_nobody() throws IOException {
    write("jdk/bin/java", fakeJava("case \"$*\" in *AOTCacheOutput*) exit 1;; esac"));
    assertThat(haki(Map.of("HAKI_START_CACHE", "make"), "serve")).isOne();
    assertThat(caches()).isEmpty();

    assertThat(haki(Map.of(), "serve")).isZero();
  }

  @Test
  void the_program_ends_as_it_ends_by_itself() throws IOException {
    write("jdk/bin/java", fakeJava("exit 3"));

    assertThat(haki(Map.of("HAKI_START_CACHE", "off"), "serve")).isEqualTo(3);
  }

  @Test
  void help_is_printed_by_the_quick_compiler_and_options_of_the_house_come_last() {
    assertThat(haki(Map.of("HAKI_START_CACHE", "off"), "--help")).isZero();
    assertThat(
            haki(Map.of("HAKI_START_CACHE", "off", "HAKI_JAVA_OPTIONS", "-Xmx1g -Da=b"), "serve"))
        .isZero();

    assertThat(calls().getFirst()).contains("-XX:TieredStopAtLevel=1").endsWith("--help");
    assertThat(calls().getLast())
        .doesNotContain("-XX:TieredStopAtLevel")
        .containsPattern("@\\S+/all.options @\\S+/serve.options .*-Xmx1g -Da=b -jar ");
  }

  @Test
  void only_who_serves_has_the_memory_of_one_who_serves() {
    assertThat(haki(Map.of("HAKI_START_CACHE", "off"), "trial")).isZero();
    assertThat(haki(Map.of("HAKI_START_CACHE", "off"), "migrate")).isZero();

    assertThat(calls().getFirst()).contains(OPTIONS + "serve.options");
    assertThat(calls().getLast()).contains(OPTIONS + "all.options").doesNotContain("serve.options");
  }

  private String fakeJava(String more) {
    return """
    #!/bin/sh
    printf '%%s\\n' "$*" >>'%s'
    %s
    for option in "$@"; do
      case $option in -XX:AOTCacheOutput=*) printf made >"${option#*=}" ;; esac
    done
    exit 0
    """
        .formatted(home.resolve("calls"), more);
  }

  private void write(String file, String text) throws IOException {
    Path path = home.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    if (!path.toFile().setExecutable(true)) {
      throw new IOException("no program: " + path);
    }
  }

  private int haki(Map<String, String> environment, String... arguments) {
    var command = Stream.concat(Stream.of("sh", "haki"), Stream.of(arguments)).toList();
    var builder = new ProcessBuilder(command).directory(home.toFile()).inheritIO();
    builder.environment().keySet().removeIf(name -> name.startsWith("HAKI_"));
    builder.environment().put("HAKI_JAVA_HOME", home.resolve("jdk").toString());
    builder.environment().putAll(environment);
    try {
      return builder.start().onExit().join().exitValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> calls() {
    try {
      return Files.readAllLines(home.resolve("calls"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> caches() {
    try (Stream<Path> files = Files.list(home.resolve("gateway/target"))) {
      return files.filter(file -> file.toString().endsWith(".aot")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
