package org.hakimtoto.store.db;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// While a new release begins, the one before works on its tables: each statement that it holds is
/// still understood by them, by the login of a gateway. What the statements mean is not tried.
@ExtendWith(WithRealStores.class)
class ReleaseBeforeIT {
  /// The statements of the release before, a line each. Whoever tags a release writes them anew,
  /// with `-Dhaki.statements.of=FOLDER`: the compiled classes of core-store that are tagged.
  private static final String BEFORE = "/org/hakimtoto/store/migrations/released.statements";

  private static final Path WRITTEN = Path.of("..", "core-store", "src/test/resources" + BEFORE);

  @Test
  void what_the_release_before_asks_is_still_understood(RealStores stores) throws IOException {
    Optional<Path> tagged =
        Optional.ofNullable(System.getProperty("haki.statements.of")).map(Path::of);
    if (tagged.isPresent()) {
      List<String> all = List.copyOf(WrittenStatements.of(tagged.get()));
      List<String> faults = faults(stores, all);
      Files.write(
          WRITTEN,
          all.stream().filter(one -> faults.stream().noneMatch(of -> of.endsWith(one))).toList());
    }
    assertThat(faults(stores, before())).isEmpty();
    assertThat(before()).as("a list that says something").hasSizeGreaterThan(200);
  }

  @Test
  void a_column_that_is_taken_away_is_seen(RealStores stores) throws IOException {
    stores.change("alter table case_file drop column next_date cascade");

    assertThat(faults(stores, before())).isNotEmpty().allMatch(fault -> fault.contains("42703"));
  }

  /// With the login of a gateway.
  private static List<String> faults(RealStores stores, List<String> statements) {
    var settings = stores.settings();
    try (var connection =
            DriverManager.getConnection(settings.jdbcUrl(), settings.user(), settings.password());
        var statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      return statements.stream().flatMap(one -> fault(statement, one).stream()).toList();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<String> fault(Statement statement, String one) {
    try {
      statement.execute("prepare release_before as " + one);
      statement.execute("deallocate release_before");
      return Optional.empty();
    } catch (SQLException refused) {
      return Optional.of(refused.getSQLState() + " " + refused.getMessage() + ": " + one);
    }
  }

  private static List<String> before() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ReleaseBeforeIT.class.getResourceAsStream(BEFORE))) {
      return new String(in.readAllBytes(), UTF_8).lines().filter(line -> !line.isBlank()).toList();
    }
  }
}
