package org.hakimtoto.core.indicator;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.hakimtoto.core.casefile.Stage;

/// What the store knows for the decisions of a quarter beside the counts of [Counted].
///
/// @param quarters counts of each quarter that is told, the oldest first; the last is the quarter
///   that was asked for
public record DecisionData(
    List<OfQuarter> quarters,
    List<Flow> flows,
    List<CourtDays> courtDays,
    List<House> houses,
    Population population) {
  public DecisionData {
    quarters = List.copyOf(quarters);
    flows = List.copyOf(flows);
    courtDays = List.copyOf(courtDays);
    houses = List.copyOf(houses);
  }

  public record OfQuarter(Quarter quarter, Counted counted) {}

  /// Cases of all Kenya that went from one stage to another.
  ///
  /// @param days how often a case had been so many days in `from`
  public record Flow(Stage from, Stage to, Map<Long, Long> days) {
    public Flow {
      days = Map.copyOf(days);
    }
  }

  /// What had been sent about a day in court to anybody close to the child before it.
  public enum Sent {
    /// At least one reminder reached a phone, as the network says.
    DELIVERED,
    /// Reminders were sent, and none is known to have reached a phone.
    NOT_DELIVERED,
    /// None was sent: nobody could be texted, or the day came too soon.
    NONE
  }

  /// Days in court of all Kenya.
  public record CourtDays(Sent sent, boolean came, long n) {}

  /// An institution.
  ///
  /// @param code of its unit; empty: children of whom no record tells where they are held
  /// @param beds as far as anybody has told us
  /// @param held children held there now
  public record House(String code, String name, int county, OptionalInt beds, long held) {}
}
