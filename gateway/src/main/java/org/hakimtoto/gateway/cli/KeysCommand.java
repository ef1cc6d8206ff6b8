package org.hakimtoto.gateway.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.KeySource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Keys.
@Command(name = "keys", description = "Make keys.")
public final class KeysCommand {
  @Spec private CommandSpec spec;

  @Command(
      name = "new",
      description = "Make a new key file. Whoever loses it loses every sealed field.")
  int make(@Parameters(paramLabel = "FILE") Path file) {
    if (Files.exists(file)) {
      throw new KeySource.KeyTrouble(file + " is there already; keys are never overwritten");
    }
    var _ = new KeyFile(file).createdIfMissing().load();
    spec.commandLine().getOut().println("made " + file + " (mode 0600)");
    return 0;
  }
}
