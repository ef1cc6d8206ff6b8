package org.hakimtoto.gateway.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentFileTest {
  @TempDir private Path folder;

  @Test
  void reads_what_systemd_reads() throws IOException {
    Path file =
        written(
            """
            # where the database is
            HAKI_PG_HOST=10.0.0.5

              HAKI_PG_PORT=5432\s
            HAKI_SERVICE_CODE="*384*115#"
            HAKI_AT_SENDER='HAKI MTOTO'
            HAKI_LINK_URL=
            HAKI_PG_PASSWORD=a=b#c
            ; another remark
            """);
    assertThat(EnvironmentFile.read(file))
        .containsOnly(
            Map.entry("HAKI_PG_HOST", "10.0.0.5"),
            Map.entry("HAKI_PG_PORT", "5432"),
            Map.entry("HAKI_SERVICE_CODE", "*384*115#"),
            Map.entry("HAKI_AT_SENDER", "HAKI MTOTO"),
            Map.entry("HAKI_LINK_URL", ""),
            Map.entry("HAKI_PG_PASSWORD", "a=b#c"));
  }

  @Test
  void tells_every_wrong_line_and_no_value() throws IOException {
    Path file =
        written(
            """
            HAKI_PG_HOST=here
            export HAKI_PG_PASSWORD=secret-1
            HAKI_PG_PASSWORD="secret-2
            PATH=/bin
            HAKI_PG_HOST=there
            HAKI_PG_USER=back\\slash
            """);
    assertThatThrownBy(() -> EnvironmentFile.read(file))
        .isInstanceOf(CannotStart.class)
        .hasMessageContainingAll("line 2", "line 3", "line 4", "line 5", "line 6")
        .hasMessageNotContainingAny("line 1", "secret-1", "secret-2", "slash");
  }

  @Test
  void says_what_is_wrong_with_a_line_that_looks_right() throws IOException {
    Path file =
        written(
            """
            HAKI_PG_HOST=here
            export HAKI_PG_USER=me
            HAKI_PG_PASSWORD="secret-2
            HAKI_PG_HOST=there
            """);
    assertThatThrownBy(() -> EnvironmentFile.read(file))
        .hasMessage(
            """
            F line 2 begins with export: leave that word out
            F line 3 has quotes or escapes in HAKI_PG_PASSWORD that systemd reads in another \
            way: put all of the value in quotes
            F line 4 sets HAKI_PG_HOST a second time: take one of them out\
            """
                .replace("F line", file + " line"));

    Files.writeString(file, "\uFEFFHAKI_PG_HOST=here\n");
    assertThatThrownBy(() -> EnvironmentFile.read(file))
        .hasMessageContaining("line 1 begins with a byte order mark");
    Files.write(file, new byte[] {'#', (byte) 0xe9, '\n'});
    assertThatThrownBy(() -> EnvironmentFile.read(file)).hasMessageContaining("is not UTF-8 text");
  }

  @Test
  void a_secret_that_others_may_read_is_refused_and_not_said() throws IOException {
    Path file = written("HAKI_PG_HOST=here\nHAKI_AT_API_KEY=atsk_1\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    assertThatThrownBy(() -> EnvironmentFile.read(file))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("holds HAKI_AT_API_KEY and is open to others: chmod 0600")
        .hasMessageNotContaining("atsk_1");

    Files.writeString(file, "HAKI_PG_HOST=here\nHAKI_AT_API_KEY=\n");
    assertThat(EnvironmentFile.read(file)).containsEntry("HAKI_PG_HOST", "here");
  }

  @Test
  void a_file_that_is_not_there_is_told_in_a_line() {
    Path file = folder.resolve("none");
    assertThatThrownBy(() -> EnvironmentFile.read(file))
        .isInstanceOf(CannotStart.class)
        .hasMessageStartingWith("cannot read " + file);
  }

  @Test
  void a_file_that_is_too_long_is_not_read() throws IOException {
    Path file = written("#".repeat((int) EnvironmentFile.MAX_BYTES + 1));
    assertThatThrownBy(() -> EnvironmentFile.read(file)).hasMessageContaining("longer than 64 KB");
  }

  @Test
  void what_is_written_is_read_again_and_by_its_owner_only() throws IOException {
    Path file = written("HAKI_PG_HOST=before");
    var variables = Map.of("HAKI_PG_PASSWORD", "0af3 #x=", "HAKI_SERVICE_CODE", "*384*115#");
    EnvironmentFile.write(file, variables);
    assertThat(EnvironmentFile.read(file)).isEqualTo(variables);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  private Path written(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("haki.env"), text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }
}
