package org.hakimtoto.lab.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hakimtoto.lab.architecture.Advisories.Advisory;
import org.hakimtoto.lab.architecture.BillOfMaterials.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What ships may be given on, and has no hole that we know of: docs/security/supply-chain.md.
class ShippedLibrariesTest {
  private static final Path PAGE = Path.of("docs", "security", "supply-chain.md");
  private static final Path KNOWN = Path.of("docs", "security", "advisories.csv");
  private static final Path MADE = Path.of("target", "haki-mtoto-sbom.json");

  private static final Set<String> LICENCES =
      Set.of(
          "0BSD",
          "Apache-2.0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "Bouncy Castle Licence",
          "CC0-1.0",
          "EPL-1.0",
          "EPL-2.0",
          "MIT",
          "Public Domain");

  private static final Pattern ACCEPTED = Pattern.compile("(?m)^\\| (CVE-[\\d-]+) \\| (\\S+) \\|");

  private final Checkout tree = Checkout.here();
  private final Advisories advisories = Advisories.read(tree.read(KNOWN));

  @Test
  void every_library_may_be_given_on() {
    assertThat(shipped()).hasSizeGreaterThan(60).filteredOn(this::mayNotBeGivenOn).isEmpty();
  }

  @Test
  void no_library_has_a_known_hole_that_was_not_accepted() {
    assertThat(advisories.of(shipped()).filter(hole -> !accepted().contains(named(hole))))
        .isEmpty();
  }

  /// What no version of ours has any more is not excused any more either.
  @Test
  void nothing_is_accepted_for_nothing() {
    assertThat(advisories.of(shipped()).map(ShippedLibrariesTest::named).toList())
        .containsAll(accepted());
  }

  /// The tests can fail: a bill with a licence, with two, and with holes that we must not ship.
  @Test
  void a_bad_library_is_found() {
    var bill =
        BillOfMaterials.read(
            """
            {"components": [
              {"group": "a", "name": "good", "version": "1", "licenses": [
                {"license": {"id": "EPL-2.0"}}, {"license": {"id": "LGPL-2.1-only"}}]},
              {"group": "a", "name": "bad", "version": "1",
                "licenses": [{"license": {"id": "AGPL-3.0-only"}}]},
              {"group": "a", "name": "silent", "version": "1"},
              {"group": "org.yaml", "name": "snakeyaml", "version": "1.33",
                "licenses": [{"license": {"id": "Apache-2.0"}}]},
              {"group": "io.netty", "name": "netty-codec-http", "version": "4.2.12.Final",
                "licenses": [{"license": {"id": "Apache-2.0"}}]},
              {"group": "tools.jackson.core", "name": "jackson-databind", "version": "3.1.1",
                "licenses": [{"license": {"id": "Apache-2.0"}}]}]}
            """);

    assertThat(bill.libraries().stream().filter(this::mayNotBeGivenOn).map(Library::name))
        .containsExactly("a:bad", "a:silent");
    assertThat(advisories.of(bill.libraries()).map(Advisory::id))
        .containsExactlyInAnyOrder(
            "CVE-2022-1471", "CVE-2026-42584", "CVE-2026-50020", "CVE-2026-54513");
  }

  @ParameterizedTest
  @CsvSource({
    "1.0, 1.0.0, 0",
    "4.2.12.Final, 4.2.5, 1",
    "4.2.4.Final, 4.2.5.Final, -1",
    "2.21, 2.21.4, -1",
    "42.7.11, 42.7.7, 1",
    "0.1.1-beta2, 0.1.1, -1",
    "5.0.0.CR1, 5.0.0, -1",
    "20251224, 20231013, 1"
  })
  void versions_follow_each_other_by_their_numbers(String one, String other, int order) {
    assertThat(Integer.signum(Advisories.compare(one, other))).isEqualTo(order);
    assertThat(Integer.signum(Advisories.compare(other, one))).isEqualTo(-order);
  }

  private boolean mayNotBeGivenOn(Library library) {
    return library.licences().stream().noneMatch(LICENCES::contains);
  }

  private static String named(Advisory hole) {
    return hole.id() + " " + hole.library();
  }

  private Set<String> accepted() {
    return ACCEPTED
        .matcher(tree.read(PAGE))
        .results()
        .map(row -> row.group(1) + " " + row.group(2))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// `mvn verify` makes the bill before these tests run; whoever compiles otherwise has none.
  private List<Library> shipped() {
    assumeTrue(Files.exists(Checkout.ROOT.resolve(MADE)), "no bill of materials: mvn verify");
    return BillOfMaterials.read(tree.read(MADE)).libraries();
  }
}
