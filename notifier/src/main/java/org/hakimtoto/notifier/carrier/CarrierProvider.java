package org.hakimtoto.notifier.carrier;

import java.util.Optional;
import java.util.ServiceLoader;

/// Opens a carrier that is not part of the usual build. Found on the class path by the name it is
/// configured with (`META-INF/services`).
public interface CarrierProvider {
  /// As `HAKI_CARRIER` names it.
  String name();

  Carrier open(CarrierAccount account);

  /// Empty when this build has none of that name.
  static Optional<CarrierProvider> named(String name) {
    return ServiceLoader.load(CarrierProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(provider -> provider.name().equals(name))
        .findFirst();
  }
}
