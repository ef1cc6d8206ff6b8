package org.hakimtoto.lab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each line of what is asked of us names what shows it, or says that it is open.
class LedgersTest {
  private static final Path SECURITY = Path.of("docs", "security");

  private static final Pattern SHOWN = Pattern.compile("`[^`]+`|\\]\\([^)]+\\)|\\*\\*open\\*\\*");

  private final Checkout tree = Checkout.here();

  /// @param last of the page, whose rows say why something does not apply or is to be done
  @ParameterizedTest
  @CsvSource({"asvs.md, 90, What does not apply", "dpia.md, 35, Before the first real report"})
  void every_line_names_its_evidence_or_is_open(String page, int least, String last) {
    String words = tree.read(SECURITY.resolve(page));
    List<String> rows =
        words
            .substring(0, words.indexOf("## " + last))
            .lines()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
            .filter(line -> !line.endsWith("| evidence |") && !line.endsWith("| what shows it |"))
            .toList();

    assertThat(rows)
        .hasSizeGreaterThan(least)
        .allSatisfy(row -> assertThat(lastCell(row)).isNotBlank());
    assertThat(new NamedTests(tree).missing(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"dpia.md"})
  void every_evidence_can_be_looked_at(String page) {
    assertThat(
            tree.read(SECURITY.resolve(page))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .filter(line -> !line.endsWith("| evidence |"))
                .filter(line -> !SHOWN.matcher(lastCell(line)).find()))
        .isEmpty();
  }

  private static String lastCell(String row) {
    String[] cells = row.split("\\|", -1);
    return cells[cells.length - 2].strip();
  }
}
