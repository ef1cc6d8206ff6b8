package org.hakimtoto.gateway.cli.subscriber;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hakimtoto.core.roster.Agency;
import picocli.CommandLine.Option;

/// Which events a subscriber is sent; what is left out limits nothing.
final class EventFilter {
  @Option(names = "--kinds", split = ",", description = "of events, such as hearing-set,closed")
  private Set<String> kinds = Set.of();

  @Option(names = "--counties", split = ",", description = "1 to 47")
  private Set<Integer> counties = Set.of();

  @Option(names = "--agencies", split = ",", description = "that take part, such as probation")
  private Set<String> agencies = Set.of();

  @Option(names = "--units", split = ",", description = "that take part, by code")
  private Set<String> units = Set.of();

  Set<String> kinds() {
    return kinds;
  }

  Set<Integer> counties() {
    return counties;
  }

  Set<Agency> agencies(Function<String, Agency> named) {
    return agencies.stream().map(named).collect(Collectors.toSet());
  }

  Set<String> units() {
    return units;
  }
}
