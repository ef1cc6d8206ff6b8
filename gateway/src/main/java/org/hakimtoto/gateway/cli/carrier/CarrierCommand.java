package org.hakimtoto.gateway.cli.carrier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.cli.context.AsJson;
import org.hakimtoto.gateway.cli.context.CliContext;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.carrier.CarrierRank;
import org.hakimtoto.store.carrier.CarrierSteering;
import org.hakimtoto.store.carrier.CarrierSteering.Standing;
import org.hakimtoto.store.carrier.DeliveryTimes.Measured;
import org.hakimtoto.store.carrier.Steering;
import org.hakimtoto.store.carrier.Steering.ByHand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// By which of two carriers texts go.
@Command(
    name = "carrier",
    description = "See how long texts take, and say by which of two carriers they go.")
public final class CarrierCommand {
  private final CliContext house;
  private final BooleanSupplier two;

  @Spec private CommandSpec spec;

  public CarrierCommand() {
    this.house = CliContext.configured(() -> spec);
    this.two = () -> CliContext.config(spec).sms().second().isPresent();
  }

  /// @param two whether a second carrier is configured
  CarrierCommand(CliContext house, BooleanSupplier two) {
    this.house = house;
    this.two = two;
  }

  /// What a person may say.
  enum Use {
    FIRST,
    SECOND,
    AUTO
  }

  @Command(
      name = "status",
      description = "Tell by which carrier texts go, why, and how many of each were slow.")
  int status(@Mixin AsJson json) {
    return house.with(database -> {
      Stores stores = CliContext.stores(database, house.sealing());
      var steering = new CarrierSteering(house.sealing());
      Status status =
          database.reading(tx -> {
            Standing now = steering.read(tx);
            Optional<Officer> by =
                now.steering()
                    .chosen(now.at())
                    .flatMap(choice -> stores.officers().byId(tx, choice.by()));
            return Status.of(now, by, two.getAsBoolean());
          });
      json.print(spec.commandLine(), status, status::lines);
      return 0;
    });
  }

  @Command(
      name = "use",
      description =
          "Have all texts go by one carrier for a while, or by what is measured again (auto).")
  int use(
      @Parameters(paramLabel = "first|second|auto") String which,
      @Option(
              names = "--for",
              paramLabel = "HOURS",
              description = "hours until what is measured decides again: 1 to 72; 4 if not said")
          Optional<Integer> hours,
      @Option(
              names = "--by",
              required = true,
              paramLabel = "NUMBER",
              description = "the officer who says so, by number; the audit keeps it as claimed")
          String by,
      @Mixin AsJson json) {
    Use use = use(which);
    Duration time = time(use, hours);
    if (use == Use.SECOND && !two.getAsBoolean()) {
      throw wrong("no second carrier is configured here (HAKI_SECOND_CARRIER)");
    }
    return house.with(database -> {
      Stores stores = CliContext.stores(database, house.sealing());
      Officer officer = CliContext.officer(spec.commandLine(), stores, "--by", by);
      var steering = new CarrierSteering(house.sealing());
      Standing now =
          database.inTransaction(tx ->
              switch (use) {
                case FIRST ->
                    steering.choose(tx, CarrierRank.FIRST, time, officer.id(), Channel.CLI);
                case SECOND ->
                    steering.choose(tx, CarrierRank.SECOND, time, officer.id(), Channel.CLI);
                case AUTO -> steering.release(tx, officer.id(), Channel.CLI);
              });
      Status status = Status.of(now, Optional.of(officer), two.getAsBoolean());
      json.print(spec.commandLine(), status, status::lines);
      return 0;
    });
  }

  /// @param carrier by which texts go
  /// @param two whether there is another one
  /// @param why how it came to that, while nobody chose
  private record Status(
      String carrier,
      boolean two,
      String why,
      Instant since,
      Optional<Chosen> chosen,
      Texts first,
      Texts second,
      Instant lookedAt) {
    static Status of(Standing now, Optional<Officer> by, boolean two) {
      Steering steering = now.steering();
      return new Status(
          word(now.rank()),
          two,
          word(steering.why()),
          steering.since(),
          steering.chosen(now.at()).map(choice -> Chosen.of(choice, by)),
          Texts.of(now.times().first()),
          Texts.of(now.times().second()),
          now.lookedAt());
    }

    List<String> lines() {
      var lines = new ArrayList<String>();
      lines.add(
          "texts go by  "
              + carrier
              + chosen
                  .map(one -> ", chosen by " + one.by() + " until " + one.until())
                  .orElse(", since " + since + " (" + why + ")"));
      lines.add("first        " + first.line());
      lines.add("second       " + (two ? second.line() : "none is configured here"));
      lines.add("looked at    " + (lookedAt.equals(Instant.EPOCH) ? "never" : lookedAt));
      return lines;
    }
  }

  /// @param by role and office: the roster knows no names
  private record Chosen(UUID officer, String by, Instant until) {
    static Chosen of(ByHand choice, Optional<Officer> officer) {
      return new Chosen(
          choice.by(),
          officer
              .map(one -> word(one.role()) + " of " + one.unit().name())
              .orElse("officer " + choice.by()),
          choice.until());
    }
  }

  /// Of those whose five minutes ran out in the last quarter of an hour.
  private record Texts(int fast, int slow) {
    static Texts of(Measured measured) {
      return new Texts(measured.fast(), measured.slow());
    }

    String line() {
      return "%d texts lately, %d of them slower than five minutes".formatted(fast + slow, slow);
    }
  }

  private static String word(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Use use(String typed) {
    try {
      return Use.valueOf(typed.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw wrong("use: first, second or auto");
    }
  }

  private Duration time(Use use, Optional<Integer> hours) {
    if (use == Use.AUTO && hours.isPresent()) {
      throw wrong("--for: auto has no end");
    }
    Duration time = hours.map(Duration::ofHours).orElse(Steering.USUAL);
    if (!time.isPositive() || time.compareTo(Steering.MOST) > 0) {
      throw wrong("--for: 1 to " + Steering.MOST.toHours() + " hours");
    }
    return time;
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec.commandLine(), why);
  }
}
