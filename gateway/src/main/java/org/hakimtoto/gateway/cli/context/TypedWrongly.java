package org.hakimtoto.gateway.cli.context;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what was typed wrongly, and then how the command that was meant is typed: not the one that
/// it stands under, whose help names none of its options.
public final class TypedWrongly implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException wrong, String[] typed) {
    CommandLine line = meant(wrong.getCommandLine());
    var err = line.getErr();
    err.println(wrong.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
      line.usage(err);
    }
    err.flush();
    return line.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static CommandLine meant(CommandLine line) {
    ParseResult parsed = line.getParseResult();
    return parsed != null && parsed.hasSubcommand()
        ? meant(parsed.subcommand().commandSpec().commandLine())
        : line;
  }
}
