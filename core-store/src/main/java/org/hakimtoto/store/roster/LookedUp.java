package org.hakimtoto.store.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.Routing.Answering;
import org.hakimtoto.core.roster.Unit;
import org.hakimtoto.core.value.Area;

/// What was read of the roster and need not be read again.
interface LookedUp {
  /// Remembers nothing.
  LookedUp NOTHING =
      new LookedUp() {
        @Override
        public List<Answering> answering(Area place, Supplier<List<Answering>> read) {
          return read.get();
        }

        @Override
        public List<Officer> ofUnit(Unit unit, Supplier<List<Officer>> read) {
          return read.get();
        }

        @Override
        public void learnPlaces(Map<Area, List<Answering>> read) {
          // remembers nothing
        }

        @Override
        public void learnUnits(Map<UUID, List<Officer>> read) {
          // remembers nothing
        }
      };

  List<Answering> answering(Area place, Supplier<List<Answering>> read);

  List<Officer> ofUnit(Unit unit, Supplier<List<Officer>> read);

  /// Remembers what was read in one go.
  void learnPlaces(Map<Area, List<Answering>> read);

  /// The same of units by their ids.
  void learnUnits(Map<UUID, List<Officer>> read);

  /// Reads everything once, for one thread.
  static LookedUp once() {
    return new Once(new HashMap<>(), new HashMap<>());
  }

  record Once(Map<Area, List<Answering>> places, Map<UUID, List<Officer>> units)
      implements LookedUp {
    @Override
    public List<Answering> answering(Area place, Supplier<List<Answering>> read) {
      return places.computeIfAbsent(place, _ -> read.get());
    }

    @Override
    public List<Officer> ofUnit(Unit unit, Supplier<List<Officer>> read) {
      return units.computeIfAbsent(unit.id(), _ -> read.get());
    }

    @Override
    public void learnPlaces(Map<Area, List<Answering>> read) {
      places.putAll(read);
    }

    @Override
    public void learnUnits(Map<UUID, List<Officer>> read) {
      units.putAll(read);
    }
  }
}
