package org.hakimtoto.lab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Each thing that people need is played by a test that is there.
class ScenariosTest {
  private static final Path PAGE = Path.of("docs", "scenarios.md");
  private static final int SCENARIOS = 18;

  private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+)\\. .*$");
  private static final Pattern PLAYED = Pattern.compile("`\\w+Acceptance(?:#\\w+)?`");

  private final Checkout tree = Checkout.here();

  @Test
  void every_scenario_has_a_row_that_names_a_test() {
    List<MatchResult> rows = ROW.matcher(tree.read(PAGE)).results().toList();

    assertThat(rows).hasSize(SCENARIOS);
    for (int row = 0; row < SCENARIOS; row++) {
      assertThat(rows.get(row).group(1)).isEqualTo(Integer.toString(row + 1));
      assertThat(PLAYED.matcher(rows.get(row).group()).find()).as(rows.get(row).group()).isTrue();
    }
  }

  @Test
  void every_test_that_is_named_exists() {
    assertThat(new NamedTests(tree).missingOf(PAGE)).isEmpty();
  }
}
