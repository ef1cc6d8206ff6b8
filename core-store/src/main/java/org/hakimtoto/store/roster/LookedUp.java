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
      };

  List<Answering> answering(Area place, Supplier<List<Answering>> read);

  List<Officer> ofUnit(Unit unit, Supplier<List<Officer>> read);

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
  }
}
