package org.hakimtoto.gateway.cli.context;

import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/// A command line that says itself where its variables come from.
public interface CommandEnvironment {
  /// The variables that its commands are configured with.
  Map<String, String> environment();

  /// The variables that a command of any line is configured with. A file is taken alone: half of it
  /// and half of the environment could be two houses.
  static Map<String, String> of(CommandSpec command) {
    return command.root().userObject() instanceof CommandEnvironment line
        ? line.environment()
        : System.getenv();
  }
}
