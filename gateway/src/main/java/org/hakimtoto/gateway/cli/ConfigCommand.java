package org.hakimtoto.gateway.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.hakimtoto.gateway.config.Key;
import org.hakimtoto.gateway.config.Secret;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Shows the configuration.
@Command(
    name = "config",
    description = "Print every configuration key with its value, default and help, and all faults.")
public final class ConfigCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Map<String, String> environment = Haki.environment(spec);
    var out = spec.commandLine().getOut();
    for (Key key : Key.values()) {
      String value = environment.getOrDefault(key.variable(), key.fallback());
      String shown = key.secret() ? new Secret(value).toString() : value;
      String origin = environment.containsKey(key.variable()) ? "set" : "default";
      out.printf("%-26s %-18s %-8s %s%n", key.variable(), shown, origin, key.help());
    }
    out.flush();
    var _ = CliContext.checked(spec);
    return 0;
  }
}
