package org.hakimtoto.gateway.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hakimtoto.store.db.DatabaseHost;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.tls.Tls;
import org.junit.jupiter.api.Test;

class StoreWordsTest {
  @Test
  void each_trouble_of_a_line_names_the_keys_that_mend_it_and_no_secret() {
    var line =
        new DatabaseSettings(
            List.of(new DatabaseHost("one", 5432), new DatabaseHost("two", 5433)),
            "haki",
            "me",
            "s3cret",
            4,
            Tls.OFF);

    assertThat(StoreWords.remedied("PostgreSQL: cannot connect", line))
        .isEqualTo(
            "PostgreSQL: cannot connect (looked for at one:5432, two:5433: HAKI_PG_HOST,"
                + " HAKI_PG_PORT, HAKI_PG_HOSTS)");
    assertThat(StoreWords.remedied("PostgreSQL: no answer in time", line)).contains("one:5432");
    assertThat(StoreWords.remedied("PostgreSQL: refuses the login", line))
        .contains("HAKI_PG_PASSWORD")
        .doesNotContain("s3cret");
    assertThat(StoreWords.remedied("PostgreSQL: has no such database", line))
        .endsWith("(HAKI_PG_DATABASE)");
    assertThat(StoreWords.remedied("PostgreSQL: error 53300", line))
        .isEqualTo("PostgreSQL: error 53300");
    assertThat(StoreWords.ofRedis("login-refused").getFirst()).contains("HAKI_REDIS_PASSWORD");
    assertThat(StoreWords.ofRedis("down").getFirst()).contains("HAKI_REDIS_HOST");
  }
}
