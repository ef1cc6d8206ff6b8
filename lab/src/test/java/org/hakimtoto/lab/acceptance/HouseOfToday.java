package org.hakimtoto.lab.acceptance;

import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/// Tests of a house that shares the machine's clock, each with stores and a house of its own.
@ExtendWith(WithRealStores.class)
public abstract class HouseOfToday {
  protected RealStores stores;
  protected RunningGateway house;

  @BeforeEach
  protected final void openHouse(RealStores real) {
    stores = real;
    house = RunningGateway.openToday(real);
  }

  @AfterEach
  protected final void closeHouse() {
    house.close();
  }

  /// A child in a cell, reported just now. Its reference.
  protected final String childReported() {
    return house.phone(Story.CHIEF).reports(Story.CHIEF_PIN, Reports.boyInACell(15));
  }
}
