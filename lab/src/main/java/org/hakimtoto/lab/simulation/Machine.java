package org.hakimtoto.lab.simulation;

import org.hakimtoto.gateway.ussd.UssdRequest;
import org.hakimtoto.store.redis.SessionStore;

/// One of the machines that run a gateway: when its process is killed another is started, which
/// knows nothing but what is stored.
final class Machine {
  private static final long START = 3_000;

  private final String name;
  private final House house;
  private final World world;
  private final Tables tables;
  private final SessionStore sessions;
  private final Post post;
  private final Bug bug;
  private Calls calls;
  private PressSide presses;
  private SendSide sends;

  Machine(
      String name,
      House house,
      World world,
      Tables tables,
      SessionStore sessions,
      Post post,
      Bug bug) {
    this.name = name;
    this.house = house;
    this.world = world;
    this.tables = tables;
    this.sessions = sessions;
    this.post = post;
    this.bug = bug;
    this.calls = new Calls(world, name);
    this.presses = presses(calls);
    this.sends = sends(calls);
  }

  String name() {
    return name;
  }

  boolean lives() {
    return calls.alive();
  }

  String answer(UssdRequest request) {
    return presses.answer(request);
  }

  void ended(UssdRequest request) {
    orRestart(() -> presses.ended(request));
  }

  void fileSilent() {
    orRestart(presses::fileSilent);
  }

  void send() {
    orRestart(() -> sends.once());
  }

  void kill() {
    world.history.tell(() -> name + " is killed");
    var _ = calls.killed();
    restartSoon();
  }

  void restartSoon() {
    Calls gone = calls;
    world.in(
        START,
        () -> {
          if (calls == gone) {
            var _ = started();
          }
        });
  }

  Machine started() {
    if (!lives()) {
      calls = new Calls(world, name);
      presses = presses(calls);
      sends = sends(calls);
      world.history.tell(() -> name + " is started");
    }
    return this;
  }

  private void orRestart(Runnable work) {
    if (!lives()) {
      return;
    }
    try {
      work.run();
    } catch (Crashed killed) {
      world.history.tell(() -> name + " was killed");
      restartSoon();
    }
  }

  private PressSide presses(Calls of) {
    return new PressSide(house, world, tables, sessions, of, bug);
  }

  private SendSide sends(Calls of) {
    return new SendSide(house, world, tables, of, post, bug);
  }
}
