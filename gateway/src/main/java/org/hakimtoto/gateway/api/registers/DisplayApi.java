package org.hakimtoto.gateway.api.registers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.Area;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.api.operation.RequestBody;
import org.hakimtoto.gateway.registry.TokenSecret;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.supervision.DisplayTokens;
import org.hakimtoto.store.supervision.DisplayTokens.Added;
import org.hakimtoto.store.supervision.DisplayTokens.Display;

/// Screens on walls, which are shown counts: an administrator adds and ends those of their place.
public final class DisplayApi {
  private static final Problem NO_SUCH_DISPLAY =
      Problem.of(404, "no-such-display", "No such screen, or not one of yours", "");

  private static final Problem TOO_MANY =
      Problem.of(409, "too-many-displays", "There are too many screens", "end one first");

  private final DisplayTokens displays;
  private final Supplier<UUID> ids;

  public DisplayApi(Stores stores) {
    this.displays = new DisplayTokens(stores.sealing());
    this.ids = stores.ids();
  }

  private record Listed(List<DisplayJson> displays) {}

  /// @param county absent: all of Kenya
  private record DisplayJson(
      UUID display,
      String name,
      Optional<Integer> county,
      Instant madeAt,
      Optional<LocalDate> shownOn) {
    static DisplayJson of(Display one) {
      return new DisplayJson(
          one.id(), one.name(), county(one.county()), one.madeAt(), one.shownOn());
    }

    private static Optional<Integer> county(int county) {
      return county == 0 ? Optional.empty() : Optional.of(county);
    }
  }

  private record Made(UUID display, String token) {
    @Override
    public String toString() {
      return "Made[" + display + "]";
    }
  }

  private record Ended(UUID display) {}

  public Map<String, Operation> works() {
    return Map.of(
        "listDisplays", Operation.audited(this::list),
        "addDisplay", Operation.changesAsOfficer(this::add),
        "endDisplay", Operation.changesAsOfficer(this::end));
  }

  private ApiReply list(Tx tx, ApiRequest call, Officer by) {
    return ApiReply.ok(new Listed(theirs(tx, by).stream().map(DisplayJson::of).toList()));
  }

  private List<Display> theirs(Tx tx, Officer by) {
    Proposals.onlyAdministrators(tx, by, Problem.NOT_YOUR_PLACE);
    return displays.all(tx).stream().filter(one -> isTheirs(by, one.county())).toList();
  }

  private static boolean isTheirs(Officer by, int county) {
    return by.unit().area().contains(county == 0 ? Area.COUNTRY : Area.ofCounty(county));
  }

  private ApiReply add(Tx tx, ApiRequest call, Officer by) {
    Proposals.onlyAdministrators(tx, by, Problem.NOT_YOUR_PLACE);
    var body = new RequestBody(call.body());
    String name = body.text("name").strip();
    int county = body.number("county", 0);
    if (name.isEmpty()) {
      throw Problem.invalid("body", "/name", "1 to 40 characters").trouble();
    }
    if (!isTheirs(by, county)) {
      return Problem.NOT_YOUR_PLACE.reply();
    }
    var display = new Added(ids.get(), name, county, TokenSecret.fresh());
    return displays.add(tx, display, by.id(), Channel.API)
        ? ApiReply.created(new Made(display.id(), display.token()))
        : TOO_MANY.reply();
  }

  private ApiReply end(Tx tx, ApiRequest call, Officer by) {
    UUID display = call.id("display");
    boolean ended =
        theirs(tx, by).stream().anyMatch(one -> one.id().equals(display))
            && displays.end(tx, display, by.id(), Channel.API);
    return ended ? ApiReply.ok(new Ended(display)) : NO_SUCH_DISPLAY.reply();
  }
}
