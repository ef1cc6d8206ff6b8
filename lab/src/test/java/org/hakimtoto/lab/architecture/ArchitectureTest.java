package org.hakimtoto.lab.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("tests.jar"))
          .importPackages("org.hakimtoto");

  @TestFactory
  Stream<DynamicTest> theHouseKeepsItsRules() {
    return ArchitectureRules.all().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(HOUSE)));
  }

  @Test
  void theWholeHouseIsLookedAt() {
    for (String part :
        new String[] {
          "core.casefile", "menus", "store.db", "notifier.plan", "gateway.ussd", "lab.demo"
        }) {
      assertThat(HOUSE.containPackage("org.hakimtoto." + part)).as(part).isTrue();
    }
  }

  /// The rules can fail: here is a class that breaks two of them.
  @Test
  void aClassThatBreaksTheRulesIsFound() {
    var broken = new ClassFileImporter().importClasses(CounterExample.class);

    assertThatThrownBy(() -> ArchitectureRules.clockIsPassed().check(broken))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("CounterExample");
    assertThatThrownBy(() -> ArchitectureRules.noStaticState().check(broken))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("latest");
  }

  @SuppressWarnings("NonFinalStaticField") // the very thing the rule is there to find
  static final class CounterExample {
    static Instant latest = Instant.EPOCH;

    void look() {
      latest = Instant.now();
    }
  }
}
