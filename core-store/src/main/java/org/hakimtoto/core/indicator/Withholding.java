package org.hakimtoto.core.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A table with its totals as a circulation: each count is an arc, and what flows into a node flows
/// out of it, since parts add up to their total. Whoever reads the table knows the shown counts and
/// the bounds of the withheld ones. A withheld count is safe if and only if it lies on a cycle of
/// withheld arcs that could carry one more or one less: then two tables agree with all that is
/// shown.
final class Withholding {
  /// The price of a count that may not be withheld.
  static final long NEVER = Long.MAX_VALUE / 4;

  private final List<Arc> arcs = new ArrayList<>();
  private final List<List<Move>> moves = new ArrayList<>();

  Withholding(int nodes) {
    for (int node = 0; node < nodes; node++) {
      moves.add(new ArrayList<>());
    }
  }

  /// @param price what withholding it costs; the cheapest way is taken
  Arc arc(int from, int to, long n, long price) {
    var arc = new Arc(from, to, n, price);
    arcs.add(arc);
    moves.get(from).add(new Move(arc, to, true));
    moves.get(to).add(new Move(arc, from, false));
    return arc;
  }

  /// Withholds more until every withheld count is safe. Returns the count for which no way is left,
  /// if there is one.
  Optional<Arc> secure() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Arc arc : arcs) {
        if (arc.look == Look.SHOWN) {
          continue;
        }
        Optional<Detour> detour = cheapestCycle(arc);
        if (detour.isEmpty()) {
          return Optional.of(arc);
        }
        changed |= withhold(detour.get());
      }
    }
    return Optional.empty();
  }

  private static boolean withhold(Detour detour) {
    boolean changed = false;
    for (Arc arc : detour.arcs()) {
      if (arc.look == Look.SHOWN) {
        arc.look = Look.HIDDEN;
        changed = true;
      }
    }
    return changed;
  }

  private Optional<Detour> cheapestCycle(Arc arc) {
    Optional<Detour> more = arc.mayRise() ? cheapest(arc, arc.to, arc.from) : Optional.empty();
    if (more.filter(detour -> detour.price() == 0).isPresent()) {
      return more;
    }
    Optional<Detour> less = arc.mayFall() ? cheapest(arc, arc.from, arc.to) : Optional.empty();
    if (more.isEmpty() || less.isEmpty()) {
      return more.or(() -> less);
    }
    return less.get().price() < more.get().price() ? less : more;
  }

  /// Dijkstra's way from `start` to `goal` without `not`; withheld arcs cost nothing.
  private Optional<Detour> cheapest(Arc not, int start, int goal) {
    long[] price = new long[moves.size()];
    Arrays.fill(price, NEVER);
    @Nullable Move[] by = new @Nullable Move[moves.size()];
    var done = new boolean[moves.size()];
    price[start] = 0;
    for (int node = start; node >= 0 && node != goal; node = nearest(price, done)) {
      done[node] = true;
      for (Move move : moves.get(node)) {
        long through = price[node] + move.price();
        if (move.arc() != not && move.possible() && through < price[move.to()]) {
          price[move.to()] = through;
          by[move.to()] = move;
        }
      }
    }
    return price[goal] >= NEVER
        ? Optional.empty()
        : Optional.of(path(by, start, goal, price[goal]));
  }

  private static int nearest(long[] price, boolean[] done) {
    int nearest = -1;
    for (int node = 0; node < price.length; node++) {
      if (!done[node] && price[node] < NEVER && (nearest < 0 || price[node] < price[nearest])) {
        nearest = node;
      }
    }
    return nearest;
  }

  private static Detour path(@Nullable Move[] by, int start, int goal, long price) {
    var path = new ArrayList<Arc>();
    int node = goal;
    while (node != start) {
      Move move = by[node];
      if (move == null) {
        throw new IllegalStateException("a way with a gap");
      }
      path.add(move.arc());
      node = move.rises() ? move.arc().from : move.arc().to;
    }
    return new Detour(path, price);
  }

  private record Detour(List<Arc> arcs, long price) {}

  private record Move(Arc arc, int to, boolean rises) {
    long price() {
      return arc.look == Look.SHOWN ? arc.price : 0;
    }

    boolean possible() {
      return arc.price() < NEVER && (rises ? arc.mayRise() : arc.mayFall());
    }
  }

  /// One count. Mutable while the table is worked on.
  static final class Arc {
    final int from;
    final int to;
    final long n;
    final long price;
    Look look;

    /// Withheld with its whole row: not even whether it is small can be told.
    boolean blurred;

    private Arc(int from, int to, long n, long price) {
      this.from = from;
      this.to = to;
      this.n = n;
      this.price = price;
      this.look = SmallCells.small(n) ? Look.SMALL : Look.SHOWN;
    }

    void blur() {
      look = Look.HIDDEN;
      blurred = true;
    }

    private long price() {
      return look == Look.SHOWN ? price : 0;
    }

    private boolean mayRise() {
      return look != Look.SMALL || n < SmallCells.SMALLEST - 1;
    }

    /// A count that is withheld for the sake of others is known not to be small.
    private boolean mayFall() {
      return n > (look == Look.SMALL || blurred ? 0 : SmallCells.SMALLEST);
    }
  }
}
