package org.hakimtoto.notifier.carrier.sdk;

import com.africastalking.AfricasTalking;
import org.hakimtoto.notifier.carrier.Carrier;
import org.hakimtoto.notifier.carrier.CarrierAccount;
import org.hakimtoto.notifier.carrier.CarrierProvider;

/// Opens the SDK. It keeps user name and key in static fields, so there is one account a process.
public final class SdkProvider implements CarrierProvider {
  @Override
  public String name() {
    return "africastalking-sdk";
  }

  @Override
  public Carrier open(CarrierAccount account) {
    AfricasTalking.initialize(account.username(), account.key().value());
    return new SdkCarrier(
        AfricasTalking.getService(AfricasTalking.SERVICE_SMS), account.sender());
  }
}
