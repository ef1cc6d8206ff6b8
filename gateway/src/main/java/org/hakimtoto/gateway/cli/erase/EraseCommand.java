package org.hakimtoto.gateway.cli.erase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.store.erase.EraseCase;
import org.hakimtoto.store.erase.Erasure;
import org.hakimtoto.store.erase.ErasureFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Cases that are made unreadable for good.
@Command(
    name = "erase",
    description = "Make a closed case unreadable for good; print and replay the list of erasures.")
public final class EraseCommand {
  private final CliContext keeper;
  private final InstantSource clock;
  private final Supplier<Optional<ErasureFile>> kept;

  @Spec private CommandSpec spec;

  public EraseCommand() {
    this.keeper = CliContext.ofOwner(() -> spec);
    this.clock = InstantSource.system();
    this.kept = () -> CliContext.config(spec).erasures().map(ErasureFile::new);
  }

  /// @param keeper as those reach the database who migrate
  /// @param kept the list outside the database, where there is one
  EraseCommand(CliContext keeper, InstantSource clock, Supplier<Optional<ErasureFile>> kept) {
    this.keeper = keeper;
    this.clock = clock;
    this.kept = kept;
  }

  @Command(
      name = "case",
      description = {
        "Take away whatever was told in a case: events, texts, numbers, drafts. It cannot be"
            + " undone.",
        "One administrator of the children's services proposed it at the desk and another confirmed"
            + " it, within the last seven days; the audit keeps both. The list in the file of"
            + " HAKI_ERASURES_PATH gets a line."
      })
  int erase(
      @Parameters(paramLabel = "REF", description = "the case's reference") String reference) {
    CaseReference wanted =
        CaseReference.parse(reference).orElseThrow(() -> wrong("REF: not a case's reference"));
    return keeper.with(database -> {
      var cases = new EraseCase(database, keeper.sealing());
      UUID caseId = cases.find(wanted).orElseThrow(() -> wrong("REF: no such case"));
      Optional<ErasureFile> list = kept.get();
      EraseCase.Outcome outcome =
          cases.eraseAgreed(
              caseId, clock.instant(), erasure -> list.ifPresent(file -> file.add(erasure)));
      outcome.against().forEach(why -> spec.commandLine().getErr().println("haki: " + why));
      spec.commandLine().getErr().flush();
      if (outcome.done()) {
        say(
            list.isPresent()
                ? "erased; the list of HAKI_ERASURES_PATH says so: copy it to every gateway"
                : "erased; keep the list: haki erase list > FILE, where no backup is restored over"
                    + " it");
      }
      return outcome.done() ? 0 : 1;
    });
  }

  @Command(name = "list", description = "Print what was erased, for a restore: ids and a word.")
  int list() {
    keeper
        .<List<Erasure>>with(database -> new EraseCase(database, keeper.sealing()).list())
        .forEach(erasure -> say(erasure.line()));
    return 0;
  }

  @Command(
      name = "replay",
      description = "After a restore and before serving: erase again what the list says.")
  int replay(@Parameters(paramLabel = "FILE", description = "as list prints it") Path file)
      throws IOException {
    List<String> lines = Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    if (lines.size() > EraseCase.MOST) {
      throw wrong(file + " has too many lines");
    }
    List<Erasure> list =
        lines.stream()
            .map(line ->
                Erasure.parse(line)
                    .orElseThrow(() -> wrong(file + " is not what 'haki erase list' prints")))
            .toList();
    int again = keeper.with(database -> new EraseCase(database, keeper.sealing()).replay(list));
    say("erased again: " + again + " of " + list.size());
    return 0;
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
    spec.commandLine().getOut().flush();
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }
}
