package org.hakimtoto.lab.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.roster.Officers;
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
  Stream<DynamicTest> the_house_keeps_its_rules() {
    return ArchitectureRules.all().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(HOUSE)));
  }

  @Test
  void the_whole_house_is_looked_at() {
    for (String part :
        new String[] {
          "core.casefile", "menus", "store.db", "notifier.plan", "gateway.ussd", "lab.demo"
        }) {
      assertThat(HOUSE.containPackage("org.hakimtoto." + part)).as(part).isTrue();
    }
  }

  /// The rules can fail: here is a class that breaks two of them.
  @Test
  void a_class_that_breaks_the_rules_is_found() {
    var broken = new ClassFileImporter().importClasses(CounterExample.class);

    assertThatThrownBy(() -> ArchitectureRules.clockIsPassed().check(broken))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("CounterExample");
    assertThatThrownBy(() -> ArchitectureRules.noStaticState().check(broken))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("latest");
  }

  @Test
  void a_fault_that_is_half_caught_is_found() {
    var half = new ClassFileImporter().importClasses(HalfCaught.class);

    assertThatThrownBy(() -> ArchitectureRules.faultsCaughtWhole().check(half))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("alone() catches Busy")
        .hasMessageContaining("two() catches CommitUnknown")
        .hasMessageNotContaining("whole()");
  }

  @Test
  void an_object_of_the_store_that_is_built_by_the_way_is_found() {
    var built = new ClassFileImporter().importClasses(BuiltByTheWay.class);

    assertThatThrownBy(() -> ArchitectureRules.storesBuiltOnce().check(built))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("BuiltByTheWay");
  }

  static final class BuiltByTheWay {
    Officers officers(Sealing sealing) {
      return new Officers(sealing);
    }
  }

  static final class HalfCaught {
    boolean alone() {
      try {
        return two();
      } catch (StoreFault.Busy e) {
        return false;
      }
    }

    boolean two() {
      try {
        return whole();
      } catch (StoreFault.Unavailable | StoreFault.CommitUnknown e) {
        return false;
      }
    }

    boolean whole() {
      try {
        throw new StoreFault.Unavailable("away");
      } catch (StoreFault fault) {
        return switch (fault) {
          case StoreFault.Busy _ -> true;
          case StoreFault.Unavailable _, StoreFault.CommitUnknown _ -> false;
        };
      }
    }
  }

  @SuppressWarnings("NonFinalStaticField") // the very thing the rule is there to find
  static final class CounterExample {
    static Instant latest = Instant.EPOCH;

    void look() {
      latest = Instant.now();
    }
  }
}
