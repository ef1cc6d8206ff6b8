package org.hakimtoto.gateway.cli;

import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.gateway.cli.context.AsJson;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.gateway.config.Config;
import org.hakimtoto.gateway.link.Link;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.link.LinkOperations;
import org.hakimtoto.store.link.LinkState;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The link to CJIMS.
@Command(name = "link", description = "See how far CJIMS is behind, and send events again.")
public final class LinkCommand {
  @Spec private CommandSpec spec;

  /// What to send again: one of the two.
  static final class Which {
    @Option(
        names = "--from",
        required = true,
        paramLabel = "INSTANT",
        description = "whatever was delivered since, such as 2026-11-20T20:15:00Z")
    private @Nullable Instant from;

    @Option(
        names = "--reference",
        required = true,
        paramLabel = "REFERENCE",
        description = "all events of a case")
    private @Nullable String reference;
  }

  @Command(name = "status", description = "Tell what waits, since when, and what is refused.")
  int status(@Mixin AsJson json) {
    Config config = CliContext.config(spec);
    LinkState state = atTheDesk(config, LinkOperations::state);
    Optional<String> host = config.link().url().map(URI::getHost);
    json.print(
        spec.commandLine(),
        new Status(host, state),
        () -> lines(state, host, InstantSource.system().instant()));
    return 0;
  }

  @Command(
      name = "replay",
      description = "Send events again, in order; receivers leave repeats out by their id.")
  int replay(@ArgGroup(multiplicity = "1") Which which) {
    Instant now = InstantSource.system().instant();
    Optional<CaseReference> reference = Optional.ofNullable(which.reference).map(this::parsed);
    Config config = CliContext.config(spec);
    Optional<Integer> again =
        atTheDesk(
            config,
            desk ->
                reference.isPresent()
                    ? desk.replay(reference.get(), now)
                    : Optional.ofNullable(which.from).map(from -> desk.replayFrom(from, now)));
    say(List.of(again.map(n -> n + " events will be sent again").orElse("no such case")));
    return again.isPresent() ? 0 : 1;
  }

  /// @param sentTo empty: nowhere, as this machine is configured
  private record Status(Optional<String> sentTo, LinkState state) {}

  /// How a link stands, for a person.
  static List<String> lines(LinkState state, Optional<String> host, Instant now) {
    if (!state.open()) {
      return List.of("the link was never opened (HAKI_LINK_URL opens it)");
    }
    return List.of(
        "sent to     " + host.orElse("nowhere: HAKI_LINK_URL is not set here"),
        "waiting     %d events of %d cases%s"
            .formatted(
                state.waiting(),
                state.casesWaiting(),
                state.filled() ? "" : ", older ones still being queued"),
        "oldest      "
            + state.oldestWaiting().map(at -> at + ", lag " + spoken(state.lag(now))).orElse("-"),
        "delivered   " + state.lastDelivered().map(at -> "last at " + at).orElse("nothing yet"),
        "refused     %d cases%s"
            .formatted(
                state.parkedCases(), state.parkedCases() == 0 ? "" : ": see the gateway's log"));
  }

  private static String spoken(Duration lag) {
    return lag.toDays() > 0
        ? "%d d %d h".formatted(lag.toDays(), lag.toHoursPart())
        : "%d h %d min %d s".formatted(lag.toHours(), lag.toMinutesPart(), lag.toSecondsPart());
  }

  private CaseReference parsed(String typed) {
    return CaseReference.parse(typed)
        .orElseThrow(() ->
            new ParameterException(
                spec.commandLine(), "--reference is no case reference: look at its digits"));
  }

  private static <T> T atTheDesk(Config config, Function<LinkOperations, T> work) {
    var sealing = new Sealing(new KeyFile(config.keyFile()).load());
    var vertx = Vertx.vertx();
    try (var database = new Database(vertx, config.postgres())) {
      return work.apply(new LinkOperations(database, sealing, Link.TARGET));
    } finally {
      var _ = vertx.close();
    }
  }

  private void say(List<String> lines) {
    var out = spec.commandLine().getOut();
    lines.forEach(out::println);
    out.flush();
  }
}
