package org.hakimtoto.gateway.cli.figures;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hakimtoto.core.indicator.Shares;
import org.hakimtoto.core.reminder.ReminderTrial;
import org.hakimtoto.core.reminder.ReminderTrial.Arm;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.notifier.message.Texts;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.reference.ReminderBooks;
import org.hakimtoto.store.reminder.ReminderTrials;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Trials of when reminders are sent, and in which words.
@Command(
    name = "experiment",
    description =
        "Trials in which chance decides which optional reminders are sent, and in which words.")
public final class TrialCommand {
  private static final int KEY_BYTES = 32;

  private final CliContext context;
  private final InstantSource clock;

  @Spec private CommandSpec spec;

  public TrialCommand() {
    this.context = CliContext.configured(() -> spec);
    this.clock = InstantSource.system();
  }

  /// For whoever has a database and a day of their own.
  public TrialCommand(CliContext context, InstantSource clock) {
    this.context = context;
    this.clock = clock;
  }

  @Command(
      name = "start",
      description = {
        "Start one, when two officers and those who answer for its ethics agree.",
        "An arm is NAME[:STEP[,STEP]][=WORDS], with the steps of the reminder book that fall away"
            + " in it, and other words of the wording file for those that only repeat. What the law"
            + " requires to be told neither falls away nor is worded anew."
      })
  int start(
      @Parameters(paramLabel = "NAME") String name,
      @Option(names = "--arm", required = true, paramLabel = "NAME[:STEP,...][=WORDS]")
          List<String> arms,
      @Option(names = "--from", required = true, paramLabel = "DAY") LocalDate from,
      @Option(names = "--until", required = true, paramLabel = "DAY") LocalDate until,
      @Option(
              names = "--stop-after",
              required = true,
              description = "days in court of each arm that are enough")
          int enough,
      @Option(
              names = "--ethics-approved",
              required = true,
              paramLabel = "REFERENCE",
              description = "where those who answer for its ethics said yes, 5 to 80 characters")
          String approval,
      @Option(names = "--by", required = true, paramLabel = "NUMBER") String by,
      @Option(
              names = "--and-by",
              required = true,
              paramLabel = "NUMBER",
              description = "a second officer who agrees")
          String second) {
    var trial =
        new ReminderTrial(
            name, arms.stream().map(TrialCommand::arm).toList(), from, until, enough, approval);
    trial
        .fault(ReminderBooks.shipped(), Texts.shippedTried(), Kenya.day(clock.instant()))
        .ifPresent(fault -> {
          throw typed(fault);
        });
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    boolean started =
        context.with(database -> {
          Stores stores = CliContext.stores(database, context.sealing());
          UUID one = officer(stores, "--by", by);
          UUID other = officer(stores, "--and-by", second);
          if (one.equals(other)) {
            throw typed("--and-by: another than --by");
          }
          return database.inTransaction(tx ->
              new ReminderTrials(context.sealing())
                  .start(tx, UUID.randomUUID(), trial, key, one, other, Channel.CLI));
        });
    if (!started) {
      throw typed("one runs already, or had that name");
    }
    say(name + " takes days in court that are set from " + from + " to " + until);
    return 0;
  }

  @Command(name = "end", description = "End the one of that name; it takes no more days in court.")
  int end(
      @Parameters(paramLabel = "NAME") String name,
      @Option(names = "--by", required = true, paramLabel = "NUMBER") String by) {
    boolean ended =
        context.with(database -> {
          UUID officer = officer(CliContext.stores(database, context.sealing()), "--by", by);
          return database.inTransaction(
              tx -> new ReminderTrials(context.sealing()).end(tx, name, officer, Channel.CLI));
        });
    if (!ended) {
      throw typed("none of that name runs");
    }
    say("ended");
    return 0;
  }

  @Command(
      name = "list",
      description = "Print all, with who came to court in each arm and how far that can tell.")
  int list() {
    context
        .with(database ->
            database.reading(tx ->
                ReminderTrials.all(tx).stream()
                    .flatMap(known ->
                        Stream.concat(
                            Stream.of(head(known)),
                            ReminderTrials.results(tx, known.trial()).stream()
                                .map(one -> "  " + Shares.line(one.arm(), one.came(), one.away()))))
                    .toList()))
        .forEach(this::say);
    return 0;
  }

  private static String head(ReminderTrials.Known known) {
    var trial = known.trial();
    return trial.name()
        + "  "
        + trial.begins()
        + " to "
        + trial.ends()
        + (known.runs() ? "  runs" : "  ended")
        + "  "
        + trial.approval();
  }

  private static Arm arm(String typed) {
    int other = typed.indexOf('=');
    Optional<String> words = other < 0 ? Optional.empty() : Optional.of(typed.substring(other + 1));
    String way = other < 0 ? typed : typed.substring(0, other);
    int between = way.indexOf(':');
    return between < 0
        ? new Arm(way, Set.of(), words)
        : new Arm(
            way.substring(0, between),
            Set.copyOf(Arrays.asList(way.substring(between + 1).split(",", -1))),
            words);
  }

  private UUID officer(Stores stores, String option, String number) {
    return CliContext.officer(spec.commandLine(), stores, option, number).id();
  }

  private ParameterException typed(String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
    spec.commandLine().getOut().flush();
  }
}
