package org.hakimtoto.gateway.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineLookTest {
  private static final ZoneOffset KENYA = ZoneOffset.ofHours(3);

  @Test
  void this_machine_is_seen_also_where_the_folder_is_still_to_be_made(@TempDir Path folder) {
    var look =
        MachineLook.at(
            Optional.of(folder.resolve("not/there/yet")), Instant.parse("2026-11-29T09:00:00Z"));

    assertThat(look.zone()).isEqualTo(KENYA);
    assertThat(look.room()).isPresent();
    assertThat(look.faults()).isEmpty();
  }

  @Test
  void a_disk_without_room_is_told_and_zones_that_are_wrong_are_a_fault() {
    assertThat(new MachineLook(Optional.of(5L << 20), KENYA).warnings())
        .containsExactly(
            "the journal's disk has 5 MB left: 128 are wanted, or reports are refused while"
                + " PostgreSQL is away");
    assertThat(new MachineLook(Optional.of(128L << 20), KENYA).warnings()).isEmpty();
    assertThat(new MachineLook(Optional.empty(), KENYA).warnings()).isEmpty();
    assertThat(new MachineLook(Optional.empty(), ZoneOffset.UTC).faults())
        .singleElement()
        .asString()
        .contains("Africa/Nairobi");
  }
}
