package org.hakimtoto.gateway.desk;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.regex.Pattern;
import org.hakimtoto.core.court.CalendarFile;
import org.hakimtoto.gateway.api.registers.CalendarApi;
import org.hakimtoto.gateway.http.OffLoop;
import org.hakimtoto.gateway.http.Paths;
import org.hakimtoto.gateway.http.Reply;
import org.hakimtoto.gateway.registry.CourtFeed;
import org.hakimtoto.store.redis.Rate;

/// Where calendar programs read a court's calendar: by its address alone, nobody signs in. Whatever
/// leads nowhere is answered as any path that is not there.
public final class CalendarEndpoint {
  /// Readings of all addresses together: programs that ask each minute wait.
  public static final Rate.Allowance READINGS = new Rate.Allowance(20, Duration.ofSeconds(1), 200);

  private static final String DOOR = "calendar";
  private static final Pattern FILE = Pattern.compile("([A-Za-z0-9_-]{43})\\.ics");

  private final OffLoop offLoop;
  private final CourtFeed feed;
  private final Rate readings;

  public CalendarEndpoint(OffLoop offLoop, CourtFeed feed, Rate readings) {
    this.offLoop = offLoop;
    this.feed = feed;
    this.readings = readings;
  }

  public void mount(Router router) {
    router.route(HttpMethod.GET, CalendarApi.AT + ":file").handler(this::read);
  }

  private void read(RoutingContext context) {
    var file = FILE.matcher(Paths.param(context, "file"));
    offLoop.run(DOOR, context, () -> file.matches() ? reply(file.group(1)) : Reply.NOT_FOUND);
  }

  private Reply reply(String token) {
    return readings.take(Duration.ZERO)
        ? feed.read(token)
            .map(text -> new Reply(200, CalendarFile.TYPE, text))
            .orElse(Reply.NOT_FOUND)
        : Reply.text(429, "");
  }
}
