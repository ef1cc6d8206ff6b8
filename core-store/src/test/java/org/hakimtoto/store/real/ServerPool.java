package org.hakimtoto.store.real;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// All sets of real servers of a module. Tests empty Redis and kill PostgreSQL, and classes run
/// beside each other: whoever runs has a set alone, and leaves it to the next. There are as many as
/// classes have run at once.
final class ServerPool implements AutoCloseable {
  /// More than classes run at once.
  private static final int MOST = 8;

  private final Path top = Path.of("target", "real-servers").toAbsolutePath();
  private final List<RealServers> all = new ArrayList<>();
  private final Deque<RealServers> free = new ArrayDeque<>();
  private final ServersHome home = ServersHome.empty(top);
  private final FilledCluster filled = FilledCluster.make(home, top);

  RealStores stores() {
    RealServers set = take();
    try {
      return set.stores(() -> giveBack(set));
    } catch (RuntimeException e) {
      giveBack(set);
      throw e;
    }
  }

  private synchronized RealServers take() {
    if (!free.isEmpty()) {
      return free.pop();
    }
    if (all.size() == MOST) {
      throw new IllegalStateException("more tests at once than there are real servers for");
    }
    var set = new RealServers(filled, "set-" + (all.size() + 1));
    all.add(set);
    return set;
  }

  private synchronized void giveBack(RealServers set) {
    free.push(set);
  }

  @Override
  public synchronized void close() {
    all.forEach(RealServers::close);
    home.leave();
  }
}
