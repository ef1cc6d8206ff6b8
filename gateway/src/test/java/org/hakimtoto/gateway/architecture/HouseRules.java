package org.hakimtoto.gateway.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;

/// The rules of ARCHITECTURE.md as the build knows them: which way the arrows point, what is pure,
/// and where each server may be spoken to.
final class HouseRules {
  private static final String ROOT = "org.hakimtoto.";
  private static final String CORE = ROOT + "core..";
  private static final String MENUS = ROOT + "menus..";
  private static final String STORE = ROOT + "store..";
  private static final String NOTIFIER = ROOT + "notifier..";
  private static final String GATEWAY = ROOT + "gateway..";

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

  private HouseRules() {}

  static Map<String, ArchRule> all() {
    return Map.ofEntries(
        Map.entry("core knows nobody", knowsOnly(CORE, CORE)),
        Map.entry("menus know nobody", knowsOnly(MENUS, MENUS)),
        Map.entry("the store knows the core", knowsOnly(STORE, STORE, CORE)),
        Map.entry("nobody knows the gateway", nobodyKnowsTheGateway()),
        Map.entry("the notifier takes only words from the menus", wordsOnly()),
        Map.entry("core has no effects", pure(CORE)),
        Map.entry("menus have no effects", pure(MENUS)),
        Map.entry("Vert.x stays at the doors", vertxAtTheDoors()),
        Map.entry(
            "Jedis stays in the Redis store",
            only(
                "redis.clients..",
                ROOT + "store.redis..",
                ROOT + "store.embedded..",
                ROOT + "gateway.load..")),
        Map.entry(
            "SQL stays in the PostgreSQL store",
            only("io.vertx.sqlclient..", ROOT + "store.postgres..")),
        Map.entry(
            "Tink stays in the crypto store",
            only("com.google.crypto.tink..", ROOT + "store.crypto..")),
        Map.entry("no static state that changes", noStaticState()),
        Map.entry("the clock is asked through InstantSource", clockIsPassed()),
        Map.entry("the store has no cycles", noCycles("store")),
        Map.entry("the gateway has no cycles", noCycles("gateway")));
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
                        && !com.tngtech.archunit.core.domain.JavaClass.Predicates
                            .resideInAnyPackage(known)
                            .test(target)));
  }

  private static ArchRule nobodyKnowsTheGateway() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(GATEWAY)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(GATEWAY);
  }

  private static ArchRule wordsOnly() {
    return noClasses()
        .that()
        .resideInAPackage(NOTIFIER)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + "menus");
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
        .resideOutsideOfPackages(GATEWAY, ROOT + "store.postgres..")
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

  private static ArchRule noCycles(String part) {
    return slices().matching(ROOT + part + ".(*)..").should().beFreeOfCycles();
  }
}
