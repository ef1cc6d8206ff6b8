package org.hakimtoto.gateway.api.supervision;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.WireNames;
import org.hakimtoto.gateway.api.operation.ApiReply;
import org.hakimtoto.gateway.api.operation.ApiRequest;
import org.hakimtoto.gateway.api.operation.Operation;
import org.hakimtoto.gateway.api.operation.Problem;
import org.hakimtoto.gateway.api.operation.RequestBody;
import org.hakimtoto.store.Stores;
import org.hakimtoto.store.carrier.CarrierRank;
import org.hakimtoto.store.carrier.CarrierSteering;
import org.hakimtoto.store.carrier.CarrierSteering.Standing;
import org.hakimtoto.store.carrier.DeliveryTimes.Measured;
import org.hakimtoto.store.carrier.Steering;
import org.hakimtoto.store.carrier.Steering.ByHand;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.roster.Officers;

/// By which of two carriers texts go, since when and why; and for those who decide for all of Kenya
/// a way to say it by hand for a while.
public final class CarrierApi {
  private static final Problem NO_SECOND =
      Problem.of(409, "no-second-carrier", "There is no second carrier", "");

  private final CarrierSteering steering;
  private final Officers officers;
  private final boolean two;

  /// @param two whether a second carrier is configured
  public CarrierApi(Stores stores, boolean two) {
    this.steering = new CarrierSteering(stores.sealing());
    this.officers = stores.officers();
    this.two = two;
  }

  /// What may be said by hand.
  enum Use {
    FIRST,
    SECOND,
    /// What is measured decides again.
    AUTO
  }

  /// Of those whose five minutes ran out in the last quarter of an hour.
  private record Texts(int all, int slow) {
    static Texts of(Measured measured) {
      return new Texts(measured.texts(), measured.slow());
    }
  }

  /// @param role and unit of who chose: the roster knows no names
  private record Chosen(
      CarrierRank carrier,
      Optional<Role> role,
      Optional<String> unit,
      Instant since,
      Instant until) {
    static Chosen of(ByHand choice, Optional<Officer> by) {
      return new Chosen(
          choice.rank(),
          by.map(Officer::role),
          by.map(officer -> officer.unit().name()),
          choice.since(),
          choice.until());
    }
  }

  private record CarrierJson(
      CarrierRank now,
      boolean two,
      Steering.Why why,
      Instant since,
      Optional<Chosen> chosen,
      Texts first,
      Texts second,
      boolean mayChoose) {}

  public Map<String, Operation> works() {
    return Map.of(
        "readCarrier", Operation.reads(this::read),
        "useCarrier", Operation.changesAsOfficer(this::use));
  }

  private ApiReply read(Tx tx, ApiRequest call, Optional<Officer> officer) {
    return told(tx, steering.read(tx), officer.orElseThrow(Problem.NO_OFFICER::trouble));
  }

  private ApiReply use(Tx tx, ApiRequest call, Officer by) {
    if (!by.decidesForKenya()) {
      throw Problem.NOT_YOUR_PLACE.trouble();
    }
    Use use = WireNames.value(Use.class, new RequestBody(call.body()).text("use"));
    Duration time =
        Optional.ofNullable(call.body().getInteger("hours"))
            .map(Duration::ofHours)
            .orElse(Steering.USUAL);
    if (use == Use.SECOND && !two) {
      throw NO_SECOND.trouble();
    }
    Standing now =
        switch (use) {
          case FIRST -> steering.choose(tx, CarrierRank.FIRST, time, by.id(), Channel.API);
          case SECOND -> steering.choose(tx, CarrierRank.SECOND, time, by.id(), Channel.API);
          case AUTO -> steering.release(tx, by.id(), Channel.API);
        };
    return told(tx, now, by);
  }

  private ApiReply told(Tx tx, Standing now, Officer reader) {
    return ApiReply.ok(
        new CarrierJson(
            now.rank(),
            two,
            now.steering().why(),
            now.steering().since(),
            now.steering()
                .chosen(now.at())
                .map(choice -> Chosen.of(choice, officers.byId(tx, choice.by()))),
            Texts.of(now.times().first()),
            Texts.of(now.times().second()),
            two && reader.decidesForKenya()));
  }
}
