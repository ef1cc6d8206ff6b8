package org.hakimtoto.gateway.cli.purpose;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.gateway.cli.context.CommandEnvironment;
import org.hakimtoto.store.db.HousePurpose;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What a database is for.
@Command(
    name = "purpose",
    description = {
      "Print whether this database is for a trial or for children, and what this configuration is"
          + " for and whom it texts; say it anew while no case is in it.",
      "The first gateway that serves from an empty database says it by itself. Stop all gateways"
          + " before it is said anew."
    })
public final class PurposeCommand implements Callable<Integer> {
  private final CliContext context;
  private final Supplier<Configured> configured;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "trial|live", description = "what it is for from now on")
  private Optional<String> wanted = Optional.empty();

  public PurposeCommand() {
    this.context = CliContext.configured(() -> spec);
    this.configured = () -> Configured.of(CommandEnvironment.of(spec));
  }

  PurposeCommand(CliContext context, Configured configured) {
    this.context = context;
    this.configured = () -> configured;
  }

  @Override
  public Integer call() {
    return wanted.map(this::read).map(this::set).orElseGet(this::print);
  }

  private HousePurpose read(String typed) {
    for (HousePurpose purpose : HousePurpose.values()) {
      if (purpose.word().equals(typed.toLowerCase(Locale.ROOT))) {
        return purpose;
      }
    }
    throw new ParameterException(spec.commandLine(), "it is for a trial, or live: trial or live");
  }

  private int print() {
    Optional<HousePurpose> said = context.with(database -> database.reading(HousePurpose::of));
    Configured here = configured.get();
    var out = spec.commandLine().getOut();
    out.println(said.map(HousePurpose::word).orElse("nobody has said yet, and no case is in it"));
    out.println(here.line());
    if (said.filter(purpose -> purpose != here.purpose()).isPresent()) {
      spec.commandLine()
          .getErr()
          .println("haki: they are not for the same, and serve refuses (HAKI_TRIAL_NUMBERS)");
      return 1;
    }
    return 0;
  }

  private int set(HousePurpose purpose) {
    if (context.with(database -> database.inTransaction(purpose::set))) {
      spec.commandLine().getOut().println(purpose.word());
      return 0;
    }
    spec.commandLine()
        .getErr()
        .println("haki: cases are in this database, and it stays what it is: take another one");
    return 1;
  }
}
