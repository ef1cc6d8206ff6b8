package org.hakimtoto.lab.simulation;

import java.util.ArrayList;
import java.util.List;
import org.hakimtoto.store.outbox.FakeOutbox;
import org.hakimtoto.store.outbox.MessageOutbox;

/// The outbox and the reports of the carrier that wait to be read, shared by all processes.
final class Post {
  final FakeOutbox outbox;
  private final List<Word> words = new ArrayList<>();

  Post(World world, Bug bug) {
    this.outbox = new FakeOutbox(world::now, MessageOutbox.LEASE, bug != Bug.NO_FENCE);
  }

  /// What the carrier says of one of its ids.
  record Word(String carrierId, String status) {}

  void write(Word word) {
    words.add(word);
  }

  List<Word> unread() {
    return List.copyOf(words);
  }

  void read(Word word) {
    words.remove(word);
  }
}
