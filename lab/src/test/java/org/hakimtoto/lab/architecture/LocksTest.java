package org.hakimtoto.lab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever takes a case or the end of the audit's chain says so to its transaction, which holds the
/// order in which that is done (docs/decisions/2026-11-30-one-order-of-locks.md).
class LocksTest {
  private static final Pattern TEXT =
      Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL);

  private static final Pattern TAKES =
      Pattern.compile(
          "(?s).*\\b(case_file|audit_head)\\b.*\\bfor\\s+(no\\s+key\\s+)?update\\b(?!\\s+of\\s+[^c]).*");

  private static final Pattern ENDS =
      Pattern.compile("(?s).*\\baudit_head\\b.*\\bfor\\s+(no\\s+key\\s+)?update\\b.*");

  private static final Pattern AUDITS = Pattern.compile("\\.(takes|got)\\(\\s*Lock\\.AUDIT\\b");

  private static final Pattern OFFICERS_KEY =
      Pattern.compile("(?s).*\\bfrom\\s+officer\\b.*\\bfor\\s+update\\b(?!\\s+of\\s+[^o]).*");

  private static final String MAIN = ".*/src/main/java/.*[.]java";

  private static final Pattern SAYS =
      Pattern.compile("\\.(takes|got)\\(\\s*Lock\\.(CASE|AUDIT)\\b");

  @Test
  void whoever_takes_a_case_or_the_audits_end_says_so() {
    var checkout = Checkout.here();
    List<Path> taking =
        Checkout.ours().stream()
            .filter(path -> path.toString().matches(MAIN))
            .filter(path -> takes(checkout.read(path)))
            .toList();
    assertThat(taking).hasSizeGreaterThan(4);
    assertThat(taking).allSatisfy(path -> assertThat(checkout.read(path)).containsPattern(SAYS));
  }

  /// What the transaction writes last it takes last (`Tx#last`): nobody else comes to it earlier.
  @Test
  void the_audit_alone_takes_its_ends() {
    var checkout = Checkout.here();
    assertThat(Checkout.ours())
        .filteredOn(path -> path.toString().matches(MAIN))
        .filteredOn(
            path -> holds(ENDS, checkout.read(path)) || AUDITS.matcher(checkout.read(path)).find())
        .extracting(path -> String.valueOf(path.getFileName()))
        .containsExactly("Audit.java");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tx.one(\"select 1 from case_file where id = $1 for no key update\", id)",
        "tx.one(\"\"\"\n select seq from audit_head\n  for update\n \"\"\")",
        "tx.one(\"select 1 from case_clock k join case_file c for no key update of c skip"
            + " locked\")",
      })
  void one_that_takes_is_found(String source) {
    assertThat(takes(source)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tx.one(\"select 1 from case_file where id = $1\", id)",
        "tx.one(\"select 1 from message m join case_file f for update of m skip locked\")",
      })
  void one_that_looks_is_none(String source) {
    assertThat(takes(source)).isFalse();
  }

  /// A row of the audit refers to who did it, and is written by whoever holds the end of the chain:
  /// it would wait for who holds the officer's key, and comes to write the audit as well.
  @Test
  void nobody_holds_an_officers_key() {
    var checkout = Checkout.here();
    assertThat(Checkout.ours())
        .filteredOn(path -> path.toString().matches(MAIN))
        .noneMatch(path -> holds(OFFICERS_KEY, checkout.read(path)));
    assertThat(holds(OFFICERS_KEY, "tx.one(\"select 1 from officer where id = $1 for update\")"))
        .isTrue();
  }

  private static boolean takes(String source) {
    return holds(TAKES, source);
  }

  private static boolean holds(Pattern statement, String source) {
    return TEXT.matcher(source)
        .results()
        .anyMatch(text -> statement.matcher(text.group()).matches());
  }
}
