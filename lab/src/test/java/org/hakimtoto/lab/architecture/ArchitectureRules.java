package org.hakimtoto.lab.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Map;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.cases.ChangeCase;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.outbox.MessageOutbox;
import org.hakimtoto.store.roster.Officers;

/// The rules of ARCHITECTURE.md as the build knows them: which way the arrows point, what is pure,
/// and where each server may be spoken to.
final class ArchitectureRules {
  private static final String ROOT = "org.hakimtoto.";
  private static final String CORE = ROOT + "core..";
  private static final String MENUS = ROOT + "menus..";
  private static final String STORE = ROOT + "store..";
  private static final String NOTIFIER = ROOT + "notifier..";
  private static final String GATEWAY = ROOT + "gateway..";
  private static final String LAB = ROOT + "lab..";

  /// Reading a clock, drawing a random number, touching a file, a socket or a thread.
  private static final List<String> EFFECTS =
      List.of(
          "java.io.File",
          "java.io.FileInputStream",
          "java.nio.file.Files",
          "java.time.Clock",
          "java.time.InstantSource",
          "java.util.Random",
          "java.security.SecureRandom",
          "java.util.concurrent.ThreadLocalRandom",
          "java.lang.Thread",
          "java.lang.ProcessBuilder");

  private ArchitectureRules() {}

  static Map<String, ArchRule> all() {
    return Map.ofEntries(
        Map.entry("core knows nobody", knowsOnly(CORE, CORE)),
        Map.entry("menus know nobody", knowsOnly(MENUS, MENUS)),
        Map.entry("the store knows the core", knowsOnly(STORE, STORE, CORE)),
        Map.entry("below the gateway nobody knows it", unknownBelow(GATEWAY, GATEWAY, LAB)),
        Map.entry("the product does not know the lab", unknownBelow(LAB, LAB)),
        Map.entry(
            "the lab's servers know nobody",
            knowsOnly(ROOT + "lab.servers..", ROOT + "lab.servers..")),
        Map.entry("the notifier takes only words from the menus", wordsOnly()),
        Map.entry("core has no effects", pure(CORE)),
        Map.entry("menus have no effects", pure(MENUS)),
        Map.entry("Vert.x stays at the doors", vertxAtTheDoors()),
        Map.entry(
            "Jedis stays in the Redis store", only("redis.clients..", ROOT + "store.redis..", LAB)),
        Map.entry("SQL stays in the store", only("io.vertx.sqlclient..", STORE, LAB)),
        Map.entry("only the store's sentences call a transaction", transactionsStayInTheStore()),
        Map.entry(
            "Tink stays in the crypto store",
            only("com.google.crypto.tink..", ROOT + "store.crypto..")),
        Map.entry("a store's fault is caught whole", faultsCaughtWhole()),
        Map.entry("what knows the tables is built in one place", storesBuiltOnce()),
        Map.entry("no static state that changes", noStaticState()),
        Map.entry("the clock is asked through InstantSource", clockIsPassed()),
        Map.entry("no written name is the name of a class", writtenNamesAreOurs()),
        Map.entry("no package is in a circle with others", noCycles()));
  }

  private static ArchRule knowsOnly(String part, String... known) {
    return noClasses()
        .that()
        .resideInAPackage(part)
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are ours and outside " + String.join(", ", known),
                target ->
                    target.getPackageName().startsWith(ROOT)
                        && !JavaClass.Predicates.resideInAnyPackage(known).test(target)));
  }

  private static ArchRule unknownBelow(String part, String... above) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(above)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(part);
  }

  /// Rows are read and statements sent where the tables are known. Others open a transaction and
  /// hand it on.
  static ArchRule transactionsStayInTheStore() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(STORE, LAB)
        .should()
        .callMethodWhere(
            JavaCall.Predicates.target(HasOwner.Predicates.With.owner(type(Tx.class))));
  }

  private static ArchRule wordsOnly() {
    return noClasses()
        .that()
        .resideInAPackage(NOTIFIER)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ROOT + "menus",
            ROOT + "menus.book",
            ROOT + "menus.dialogue",
            ROOT + "menus.vocabulary");
  }

  /// Neither the clock nor chance nor the world outside.
  private static ArchRule pure(String part) {
    return noClasses()
        .that()
        .resideInAPackage(part)
        .should()
        .dependOnClassesThat()
        .haveNameMatching(String.join("|", EFFECTS))
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime");
  }

  static ArchRule clockIsPassed() {
    return noClasses()
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis");
  }

  private static ArchRule vertxAtTheDoors() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(GATEWAY, STORE, LAB)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.vertx..");
  }

  private static ArchRule only(String library, String... places) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(places)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  /// Outside the store a member of the family is not caught by itself: a switch over all of them
  /// says what becomes of the others.
  static ArchRule faultsCaughtWhole() {
    return codeUnits()
        .that()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage(STORE)
        .should(
            new ArchCondition<JavaCodeUnit>("catch StoreFault and none of its members") {
              @Override
              public void check(JavaCodeUnit code, ConditionEvents events) {
                code.getTryCatchBlocks().stream()
                    .flatMap(block -> block.getCaughtThrowables().stream())
                    .filter(ArchitectureRules::isMemberOfFault)
                    .distinct()
                    .forEach(caught ->
                        events.add(
                            SimpleConditionEvent.violated(
                                code, code.getFullName() + " catches " + caught.getSimpleName())));
              }
            });
  }

  /// Outside the store nobody builds what everybody needs: it is handed on.
  static ArchRule storesBuiltOnce() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(STORE)
        .should()
        .callConstructorWhere(
            JavaCall.Predicates.target(
                HasOwner.Predicates.With.owner(
                    type(Officers.class)
                        .or(type(Audit.class))
                        .or(type(ChangeCase.class))
                        .or(type(MessageOutbox.class)))));
  }

  private static boolean isMemberOfFault(JavaClass caught) {
    return caught.getName().startsWith(ROOT + "store.fault.StoreFault$");
  }

  static ArchRule noStaticState() {
    return noFields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage("org.hakimtoto..")
        .and()
        .areStatic()
        .should()
        .notBeFinal();
  }

  /// Or a class could not be renamed without changing what is on the wire and in the database.
  private static ArchRule writtenNamesAreOurs() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "gateway.cli..", ROOT + "lab..")
        .should()
        .callMethod(Class.class, "getSimpleName");
  }

  /// Each package is a slice of its own, those with packages below them included.
  static ArchRule noCycles() {
    return slices().assignedFrom(ITSELF).should().beFreeOfCycles();
  }

  private static final SliceAssignment ITSELF =
      new SliceAssignment() {
        @Override
        public String getDescription() {
          return "packages";
        }

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
          return javaClass.getPackageName().startsWith(ROOT)
              ? SliceIdentifier.of(javaClass.getPackageName())
              : SliceIdentifier.ignore();
        }
      };
}
