package org.hakimtoto.gateway.api.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hakimtoto.core.indicator.Figure;
import org.hakimtoto.core.indicator.Shares;
import org.hakimtoto.core.reminder.ReminderTrial.Arm;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Kenya;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.indicators.FigureJson;
import org.hakimtoto.notifier.message.Texts;
import org.hakimtoto.notifier.message.TextsPrint;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.reminder.ReminderTrials;
import org.hakimtoto.store.reminder.ReminderTrials.Known;
import org.hakimtoto.store.reminder.ReminderTrials.Result;

/// The trials of reminders, for those who decide for all of Kenya: what is compared, in which
/// words, and who came so far. They are started and ended on the command line alone.
public final class TrialOperations {
  private final Supplier<Texts> texts;
  private final InstantSource clock;

  public TrialOperations(Supplier<Texts> texts, InstantSource clock) {
    this.texts = texts;
    this.clock = clock;
  }

  /// How far a trial is.
  enum State {
    /// Its first day is yet to come.
    WAITS,
    RUNS,
    /// It takes no more days in court; those it took are yet to come.
    PAST,
    ENOUGH,
    ENDED;

    static State of(Known known, LocalDate today) {
      return known
          .end()
          .map(end ->
              switch (end.why()) {
                case ENOUGH -> ENOUGH;
                case ENDED -> ENDED;
              })
          .orElseGet(() ->
              known.trial().takes(today)
                  ? RUNS
                  : today.isBefore(known.trial().begins()) ? WAITS : PAST);
    }
  }

  private record TextJson(String kind, String language, String text) {
    static TextJson of(TextsPrint.Said said) {
      return new TextJson(said.kind().key(), said.language(), said.text());
    }
  }

  private record ArmJson(
      String name,
      List<String> without,
      Optional<String> words,
      List<TextJson> texts,
      Object came,
      Object away,
      @JsonInclude Object percent,
      @JsonInclude Object from,
      @JsonInclude Object to) {
    static ArmJson of(Arm arm, Result result, Texts texts) {
      List<Figure> shares = Shares.of(result.came(), result.away());
      return new ArmJson(
          arm.name(),
          arm.without().stream().sorted().toList(),
          arm.words(),
          TextsPrint.tried(texts, arm.words()).stream().map(TextJson::of).toList(),
          FigureJson.of(shares.get(0)),
          FigureJson.of(shares.get(1)),
          FigureJson.of(shares.get(2)),
          FigureJson.of(shares.get(3)),
          FigureJson.of(shares.get(4)));
    }
  }

  private record TrialJson(
      String name,
      State state,
      LocalDate begins,
      LocalDate ends,
      int stopAfter,
      String ethics,
      Instant startedAt,
      Optional<Instant> endedAt,
      List<ArmJson> arms) {}

  private record Trials(List<TrialJson> trials) {}

  public Map<String, Operation> works() {
    return Map.of("listTrials", Operation.counts(this::list));
  }

  private ApiReply list(Tx tx, ApiRequest call, Optional<Officer> officer) {
    if (!officer.orElseThrow(Problem.NO_OFFICER::trouble).decidesForKenya()) {
      throw Problem.NOT_YOUR_PLACE.trouble();
    }
    LocalDate today = Kenya.day(clock.instant());
    return ApiReply.ok(
        new Trials(ReminderTrials.all(tx).stream().map(known -> trial(tx, known, today)).toList()));
  }

  private TrialJson trial(Tx tx, Known known, LocalDate today) {
    var trial = known.trial();
    List<Result> results = ReminderTrials.results(tx, trial);
    Texts now = texts.get();
    return new TrialJson(
        trial.name(),
        State.of(known, today),
        trial.begins(),
        trial.ends(),
        trial.stopAfter(),
        trial.approval(),
        known.started(),
        known.end().map(ReminderTrials.End::at),
        trial.arms().stream().map(arm -> ArmJson.of(arm, of(results, arm), now)).toList());
  }

  private static Result of(List<Result> results, Arm arm) {
    return results.stream().filter(one -> one.arm().equals(arm.name())).findFirst().orElseThrow();
  }
}
