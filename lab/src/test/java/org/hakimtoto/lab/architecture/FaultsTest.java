package org.hakimtoto.lab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Each fault that the house must stand has a row that names a test that is there, or says why none
/// can be.
class FaultsTest {
  private static final Path PAGE = Path.of("docs", "faults.md");
  private static final int FAULTS = 36;

  private static final Pattern ROW = Pattern.compile("(?m)^\\| F(\\d\\d) \\|.*\\|(.*)\\|$");

  private final Checkout tree = Checkout.here();
  private final NamedTests tests = new NamedTests(tree);

  @Test
  void every_fault_has_a_row_that_names_a_test_or_says_why_not() {
    List<MatchResult> rows = ROW.matcher(tree.read(PAGE)).results().toList();

    assertThat(rows).hasSize(FAULTS);
    for (int row = 0; row < FAULTS; row++) {
      assertThat(Integer.parseInt(rows.get(row).group(1))).isEqualTo(row + 1);
      String shown = rows.get(row).group(2);
      assertThat(tests.areIn(shown) || shown.contains("not run here"))
          .as(rows.get(row).group())
          .isTrue();
    }
  }

  @Test
  void every_test_that_is_named_exists() {
    assertThat(tests.missingOf(PAGE)).isEmpty();
  }
}
