package org.hakimtoto.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurableSettingsTest {
  @ParameterizedTest
  @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"})
  void a_setting_that_is_off_is_named(String off) {
    assertThat(DurableSettings.faults(setting -> setting.equals(off) ? "off" : "on"))
        .containsExactly("PostgreSQL setting " + off + " must be on");
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "remote_write", "", "ON", "unknown"})
  void only_on_is_on(String value) {
    assertThat(DurableSettings.faults(_ -> value)).hasSize(4);
  }

  @org.junit.jupiter.api.Test
  void a_durable_server_has_no_fault() {
    assertThat(DurableSettings.faults(_ -> "on")).isEmpty();
  }
}
