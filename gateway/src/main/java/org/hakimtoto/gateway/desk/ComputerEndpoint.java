package org.hakimtoto.gateway.desk;

import io.vertx.core.json.JsonArray;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.http.OffLoop;
import org.hakimtoto.gateway.operations.Metrics;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.redis.Rate;
import org.hakimtoto.store.session.DeskEnrolments;

/// What a computer asks as soon as it has a line, whoever sits there: of whom something may still
/// lie there. It throws away the rest.
public final class ComputerEndpoint {
  /// As many as a computer keeps.
  static final int MOST_OFFICERS = 12;

  /// Computers that ask, all together.
  public static final Rate.Allowance ASKING = new Rate.Allowance(50, Duration.ofSeconds(1), 100);

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final String DOOR = "desk";

  private final OffLoop offLoop;
  private final Database database;
  private final Rate asking;
  private final DeskPosts posts;

  /// @param origins under which the desk's pages stand
  public ComputerEndpoint(
      OffLoop offLoop,
      Metrics metrics,
      Database database,
      Supplier<Set<String>> origins,
      Rate asking) {
    this.offLoop = offLoop;
    this.database = database;
    this.asking = asking;
    this.posts = new DeskPosts(origins, metrics, DeskEndpoint.MAX_BODY);
  }

  public void mount(Router router) {
    posts.mount(router, "/computer", this::stay);
  }

  private record Stay(List<UUID> officers) {}

  private void stay(RoutingContext context) {
    List<UUID> named = named(context);
    Optional<String> mark = DeskHead.of(context.request()).secret(Computer.COOKIE);
    offLoop.run(
        DOOR,
        () -> asking.take(Duration.ZERO) ? stay(mark, named) : Problem.AT_ONCE.reply(),
        reply -> DeskPosts.send(context, reply),
        _ -> posts.refuse(context, Problem.NOT_NOW));
  }

  private ApiReply stay(Optional<String> mark, List<UUID> named) {
    return ApiReply.ok(
        new Stay(
            mark.map(known -> database.reading(tx -> DeskEnrolments.mayStay(tx, known, named)))
                .orElse(List.of())));
  }

  private static List<UUID> named(RoutingContext context) {
    return DeskPosts.body(context).getValue("officers") instanceof JsonArray all
        ? all.stream()
            .limit(MOST_OFFICERS)
            .map(String::valueOf)
            .filter(one -> ID.matcher(one).matches())
            .map(UUID::fromString)
            .toList()
        : List.of();
  }
}
