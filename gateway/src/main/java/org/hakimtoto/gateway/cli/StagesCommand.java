package org.hakimtoto.gateway.cli;

import java.util.concurrent.Callable;
import org.hakimtoto.core.caserules.StageTablePrint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Draws the stages of a case.
@Command(
    name = "stages",
    description = "Print the stages of a case and who may move it, as docs/stages.md holds them.")
public final class StagesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    out.print(StageTablePrint.page());
    out.flush();
    return 0;
  }
}
