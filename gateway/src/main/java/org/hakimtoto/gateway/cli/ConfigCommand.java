package org.hakimtoto.gateway.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hakimtoto.gateway.cli.context.AsJson;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.gateway.cli.context.CommandEnvironment;
import org.hakimtoto.gateway.config.Key;
import org.hakimtoto.gateway.config.Secret;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Shows the configuration.
@Command(
    name = "config",
    description = "Print every configuration key with its value, default and help, and all faults.")
public final class ConfigCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private AsJson json = new AsJson();

  /// @param value hidden, if it is a secret
  /// @param origin `set`, `file` or `default`
  private record Shown(String key, String value, String origin, String help) {
    static Shown of(Key key, Map<String, String> environment) {
      String value = environment.getOrDefault(key.variable(), key.fallback());
      boolean filed = Key.inFile(environment, key);
      return new Shown(
          key.variable(),
          key.secret() ? new Secret(filed ? "in a file" : value).toString() : value,
          filed ? "file" : environment.containsKey(key.variable()) ? "set" : "default",
          key.secret() ? key.help() + " (or " + key.fileVariable() + ")" : key.help());
    }

    String line() {
      return "%-26s %-18s %-8s %s".formatted(key, value, origin, help);
    }
  }

  @Override
  public Integer call() {
    Map<String, String> environment = CommandEnvironment.of(spec);
    List<Shown> keys = Arrays.stream(Key.values()).map(key -> Shown.of(key, environment)).toList();
    json.print(spec.commandLine(), keys, () -> keys.stream().map(Shown::line).toList());
    var _ = CliContext.checked(spec);
    return 0;
  }
}
