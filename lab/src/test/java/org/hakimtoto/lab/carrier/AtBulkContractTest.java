package org.hakimtoto.lab.carrier;

import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.notifier.carrier.AfricasTalkingClient;
import org.hakimtoto.notifier.carrier.Carrier;
import org.hakimtoto.notifier.carrier.CarrierAccount.Endpoint;
import org.junit.jupiter.api.AfterEach;

/// Our client at the double's JSON door.
class AtBulkContractTest extends CarrierContract {
  private final OnDouble house = new OnDouble(Endpoint.BULK, AfricasTalkingClient.TOTAL);

  @AfterEach
  void close() {
    house.close();
  }

  @Override
  Carrier carrier() {
    return house.client();
  }

  @Override
  PhoneNumber somebody() {
    return OnDouble.SOMEBODY;
  }

  @Override
  Optional<List<String>> received(PhoneNumber number) {
    return Optional.of(
        house.at().ledger().lines().stream()
            .filter(line -> line.to().equals(number.e164()) && line.from().equals("HAKI"))
            .map(Ledger.Line::text)
            .toList());
  }
}
