package org.hakimtoto.gateway.cli.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hakimtoto.gateway.cli.context.AsJson;
import org.hakimtoto.gateway.cli.context.CommandEnvironment;
import org.hakimtoto.gateway.config.CannotStart;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.config.ConfigReader;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.journal.JournalLook;
import org.hakimtoto.store.journal.SealedJournal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The sealed journal of a gateway. Needs its folder and the keys, no store.
@Command(name = "journal", description = "The reports that wait while PostgreSQL is away.")
public final class JournalCommand {
  /// So long a report may wait before the status is bad: an outage that nobody mends meanwhile.
  static final Duration LONGEST = Duration.ofMinutes(5);

  @Spec private CommandSpec spec;

  /// @param folder of the journal
  /// @param oldestSeconds how long the one waits that waits longest
  /// @param mostBytes and `mostWaiting`: then it is full
  /// @param takes whether the next report would be kept
  /// @param overdue whether something waits longer than it may
  private record Status(
      String folder,
      int waiting,
      int mostWaiting,
      Optional<Instant> oldest,
      Optional<Long> oldestSeconds,
      long bytes,
      long mostBytes,
      int references,
      Optional<Instant> referencesUntil,
      boolean writable,
      Optional<Long> process,
      long aside,
      boolean takes,
      boolean overdue,
      List<String> troubles) {}

  @Command(
      name = "status",
      description = {
        "Tell what waits in the journal of this gateway, and whether it takes the next report.",
        "Exits with 1 when something waits too long, lies aside, or nothing would be kept."
      })
  int status(
      @Mixin AsJson json,
      @Option(
              names = "--longest",
              paramLabel = "SECONDS",
              description = "how long a report may wait (default: 300)")
          Optional<Integer> longest)
      throws IOException {
    Config config = ConfigReader.readForCommand(CommandEnvironment.of(spec));
    Path folder =
        config
            .journal()
            .orElseThrow(() ->
                new CannotStart(
                    List.of(
                        "no journal is configured: without PostgreSQL nothing is kept"
                            + " (HAKI_JOURNAL_DIR)")));
    var sealing = new Sealing(new KeyFile(config.keyFile()).load());
    JournalLook look =
        JournalLook.at(folder, sealing)
            .orElseThrow(() ->
                new CannotStart(List.of(folder + " holds no journal: no gateway has begun one")));
    Status status =
        status(
            folder,
            look,
            longest.map(Duration::ofSeconds).orElse(LONGEST),
            InstantSource.system().instant());
    json.print(spec.commandLine(), status, () -> lines(status));
    return status.takes() && !status.overdue() && status.aside() == 0 ? 0 : 1;
  }

  private static Status status(Path folder, JournalLook look, Duration longest, Instant now) {
    Optional<Duration> age = look.oldest().map(oldest -> Duration.between(oldest, now));
    List<String> troubles = look.troubles(now);
    return new Status(
        folder.toString(),
        look.waiting(),
        SealedJournal.MOST_WAITING,
        look.oldest(),
        age.map(Duration::toSeconds),
        look.bytes(),
        SealedJournal.MOST_BYTES,
        look.references(),
        look.goodUntil(),
        look.writable(),
        look.process(),
        look.aside(),
        troubles.isEmpty(),
        age.filter(waits -> waits.compareTo(longest) > 0).isPresent(),
        troubles);
  }

  private static List<String> lines(Status status) {
    var lines = new ArrayList<String>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%d of at most %d reports wait%s",
            status.waiting(),
            status.mostWaiting(),
            status
                .oldest()
                .map(at -> ", the oldest since " + at + (status.overdue() ? ": TOO LONG" : ""))
                .orElse("")));
    lines.add(status.bytes() + " of " + status.mostBytes() + " bytes are used");
    lines.add(
        status.references()
            + " references are left"
            + status.referencesUntil().map(until -> ", good until " + until).orElse(""));
    lines.add(status.writable() ? "the folder is writable" : "the folder is NOT writable");
    lines.add(
        status.process().map(pid -> "process " + pid + " has it").orElse("no process has it"));
    if (status.aside() > 0) {
      lines.add(status.aside() + " lie ASIDE: a person has to look at them");
    }
    status.troubles().forEach(trouble -> lines.add("TAKES NOTHING: " + trouble));
    return lines;
  }
}
