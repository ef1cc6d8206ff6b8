package org.hakimtoto.gateway.ussd;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A session as the release before wrote it: a head and each answer apart, as JSON, with longer
/// hashes. While gateways are replaced one by one a call may go to and fro between both; once all
/// are of this release, and a session's life has passed, nothing in Redis looks like this.
final class OlderSession {
  private static final ObjectMapper JSON = new ObjectMapper();

  private OlderSession() {}

  private record Head(String caller, String serviceCode, String place) {}

  private record Answer(int length, String hash, String answer) {
    Answered cut() {
      return new Answered(length, hash.substring(0, Answered.HASH_DIGITS), answer);
    }
  }

  static SessionState read(byte[] head, List<byte[]> answers) throws IOException {
    Head known = JSON.readValue(head, Head.class);
    var answered = new ArrayList<Answered>(answers.size());
    for (byte[] answer : answers) {
      answered.add(JSON.readValue(answer, Answer.class).cut());
    }
    return new SessionState(
        known.caller().substring(0, SessionState.CALLER_DIGITS),
        known.serviceCode(),
        answered,
        known.place());
  }
}
