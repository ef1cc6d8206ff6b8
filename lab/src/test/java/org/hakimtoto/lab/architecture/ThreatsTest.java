package org.hakimtoto.lab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Each threat has a row that names what stands against it and a test that is there, or says what
/// is open.
class ThreatsTest {
  private static final Path PAGE = Path.of("docs", "security", "threats.md");
  private static final Path ATTACKS = Path.of("docs", "security", "attacks.md");
  private static final int THREATS = 46;

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| T(\\d\\d) \\|([^|]+)\\|([^|]+)\\|([^|]+)\\|$");

  private final Checkout tree = Checkout.here();
  private final NamedTests tests = new NamedTests(tree);

  @Test
  void every_threat_has_a_row_that_names_a_test_or_says_what_is_open() {
    List<MatchResult> rows = ROW.matcher(tree.read(PAGE)).results().toList();

    assertThat(rows).hasSize(THREATS);
    for (int row = 0; row < THREATS; row++) {
      assertThat(Integer.parseInt(rows.get(row).group(1))).isEqualTo(row + 1);
      String shown = rows.get(row).group(4);
      assertThat(tests.areIn(shown) || shown.contains("**open**"))
          .as(rows.get(row).group())
          .isTrue();
    }
  }

  @Test
  void every_test_that_is_named_exists() {
    assertThat(tests.missingOf(PAGE)).isEmpty();
    assertThat(tests.missingOf(ATTACKS)).isEmpty();
  }

  /// The reader can fail: of these three only this class and this method are there.
  @Test
  void a_test_that_nobody_wrote_is_found() {
    assertThat(
            tests.missing(
                "`ThreatsTest`, `NobodysTest`, `ThreatsTest#nobody_shows_it`, "
                    + "`ThreatsTest#a_test_that_nobody_wrote_is_found`"))
        .containsExactly("`NobodysTest`", "`ThreatsTest#nobody_shows_it`");
  }
}
