package org.hakimtoto.gateway.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.hakimtoto.gateway.config.HostList.Host;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostListTest {
  private static final int MOST = 3;

  @Test
  void names_and_addresses_of_both_kinds_are_taken_in_their_order() {
    assertThat(HostList.read("pg-1.haki.ke:5432, 10.0.0.5:6432,[fd00::1]:5432", MOST))
        .hasValueSatisfying(hosts ->
            assertThat(hosts)
                .containsExactly(
                    new Host("pg-1.haki.ke", 5432),
                    new Host("10.0.0.5", 6432),
                    new Host("fd00::1", 5432)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pg-1",
        "pg-1:",
        ":5432",
        "pg-1:0",
        "pg-1:65536",
        "pg-1:99999999999",
        "pg-1:5432,",
        ",pg-1:5432",
        "pg-1:5432;pg-2:5432",
        "pg-1:5432,pg-1:5432",
        "fd00::1:5432",
        "user@pg-1:5432",
        "a:1,b:1,c:1,d:1"
      })
  void what_is_no_list_of_different_servers_is_refused(String line) {
    assertThat(HostList.read(line, MOST)).isEmpty();
  }
}
