package org.hakimtoto.gateway.cli.session;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.RosterReason;
import org.hakimtoto.core.signin.SignInWay;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.cli.context.AsJson;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.audit.Audit;
import org.hakimtoto.store.session.DeskSession;
import org.hakimtoto.store.session.DeskSessions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Where an officer is signed in, for whom they phone when it was not they.
@Command(name = "session", description = "Show where an officer is signed in, and end that.")
public final class SessionCommand {
  private static final String OFFICER = "OFFICER";

  private final CliContext house;

  @Spec private CommandSpec spec;

  public SessionCommand() {
    this.house = CliContext.configured(() -> spec);
  }

  SessionCommand(CliContext house) {
    this.house = house;
  }

  private record Listed(UUID session, SignInWay way, String device, Instant since, Instant used) {
    static Listed of(DeskSession one) {
      return new Listed(one.id(), one.way(), one.device(), one.began(), one.used());
    }

    String line() {
      return String.join("  ", session + "", way + "", minute(since), minute(used), device);
    }

    private static String minute(Instant at) {
      return at.truncatedTo(ChronoUnit.MINUTES).toString();
    }
  }

  @Command(
      name = "list",
      description = "Print an officer's live sessions: id, way in, begun, last used, browser.")
  int list(
      @Parameters(paramLabel = OFFICER, description = "by number") String number,
      @Mixin AsJson json) {
    List<Listed> all =
        house.with(database -> {
          Stores stores = CliContext.stores(database, house.sealing());
          UUID officer = officer(stores, OFFICER, number).id();
          var sessions = new DeskSessions(house.sealing());
          return database.reading(tx -> sessions.of(tx, officer)).stream().map(Listed::of).toList();
        });
    json.print(spec.commandLine(), all, () -> all.stream().map(Listed::line).toList());
    return 0;
  }

  @Command(
      name = "end",
      description = {
        "End all sessions of an officer, whosever computer they are on: over at the next request."
      })
  int end(
      @Parameters(paramLabel = OFFICER, description = "by number") String number,
      @Option(
              names = "--by",
              required = true,
              paramLabel = "NUMBER",
              description = "the officer who says so; the audit keeps it as claimed")
          String by,
      @Option(names = "--reason", defaultValue = "phone-lost") String reason) {
    RosterReason why = why(reason);
    int ended =
        house.with(database -> {
          Stores stores = CliContext.stores(database, house.sealing());
          UUID officer = officer(stores, OFFICER, number).id();
          Officer claimed = officer(stores, "--by", by);
          var about = new Audit.OnRoster(officer, Optional.empty(), true, WireNames.of(why));
          var sessions = new DeskSessions(house.sealing());
          return database.inTransaction(tx -> sessions.endAllOf(tx, claimed, about, Channel.CLI));
        });
    spec.commandLine().getOut().println("ended: " + ended);
    spec.commandLine().getOut().flush();
    return 0;
  }

  private RosterReason why(String typed) {
    try {
      return WireNames.value(RosterReason.class, typed.strip());
    } catch (IllegalArgumentException e) {
      String words =
          Arrays.stream(RosterReason.values()).map(WireNames::of).collect(Collectors.joining(", "));
      throw new ParameterException(spec.commandLine(), "--reason: one of " + words);
    }
  }

  private Officer officer(Stores stores, String option, String number) {
    return CliContext.officer(spec.commandLine(), stores, option, number);
  }
}
