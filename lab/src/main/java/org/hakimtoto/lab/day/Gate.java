package org.hakimtoto.lab.day;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.lab.goals.Machine;
import org.hakimtoto.lab.load.ForkedJvm;
import org.hakimtoto.lab.load.HouseProcesses;
import org.hakimtoto.lab.load.HouseProcesses.Doors;
import org.hakimtoto.lab.load.Line;
import org.hakimtoto.lab.load.Meters;

/// One gateway of the day, in a process of its own, which can be killed and started again.
final class Gate implements AutoCloseable {
  private final Class<?> program;
  private final Doors doors;
  private final Map<String, String> variables;
  private final Path log;
  private Optional<ForkedJvm> process = Optional.empty();

  Gate(Class<?> program, Doors doors, Map<String, String> variables, Path journal, Path log) {
    this.program = program;
    this.doors = doors;
    this.log = log;
    var more = new HashMap<>(variables);
    more.put("HAKI_JOURNAL_DIR", journal.toString());
    more.put("HAKI_SMS_PER_DAY", "0");
    this.variables = Map.copyOf(more);
  }

  Doors doors() {
    return doors;
  }

  void start() {
    process = Optional.of(HouseProcesses.gateway(program, variables, doors, log));
  }

  void killHard() {
    process.ifPresent(ForkedJvm::killHard);
    process = Optional.empty();
  }

  /// What it says of itself; 0 where it says nothing.
  double metric(String name) {
    try (var line = Line.open(doors.operations())) {
      return Meters.sum(line.send(Line.get("/metrics")).body(), name);
    } catch (IOException away) {
      return 0;
    }
  }

  long residentBytes() {
    return process.map(ForkedJvm::pid).map(Machine::residentBytes).orElse(0L);
  }

  @Override
  public void close() {
    process.ifPresent(ForkedJvm::close);
    process = Optional.empty();
  }
}
