package org.hakimtoto.lab.carrier;

import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.lab.demo.DemoCarrier;
import org.hakimtoto.lab.demo.DemoHandsets;
import org.hakimtoto.lab.demo.DemoNetwork;
import org.hakimtoto.notifier.carrier.Carrier;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/// The demo's carrier, whose texts reach handsets in the database.
@ExtendWith(WithRealStores.class)
class DemoCarrierContractIT extends CarrierContract {
  private final Vertx vertx = Vertx.vertx();
  private final DemoNetwork network = new DemoNetwork(vertx, "demo");
  private DemoHandsets handsets;
  private DemoCarrier carrier;

  @BeforeEach
  void setUp(RealStores stores) {
    handsets = new DemoHandsets(stores.database(), stores.sealing(), UUID::randomUUID);
    carrier =
        new DemoCarrier(
            vertx, handsets, network, InstantSource.fixed(OnDouble.NOW), UUID::randomUUID);
  }

  @AfterEach
  void close() {
    network.close();
    var _ = vertx.close();
  }

  @Override
  Carrier carrier() {
    return carrier;
  }

  @Override
  PhoneNumber somebody() {
    return OnDouble.SOMEBODY;
  }

  @Override
  Optional<List<String>> received(PhoneNumber number) {
    return Optional.of(handsets.inbox(number).stream().map(DemoHandsets.HandsetSms::text).toList());
  }
}
