package org.hakimtoto.notifier.link;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.hakimtoto.core.value.Track;
import org.hakimtoto.core.value.Urgency;
import org.hakimtoto.store.link.LinkedEvent;

/// That something happened to a case, and nothing of the child nor of anybody else: for whoever
/// reads the rest by the API, where their role says what they may.
final class NoticePayload implements LinkPayload {
  private record Data(@JsonProperty("case") CaseNow caseNow) {}

  private record CaseNow(
      String reference,
      Instant openedAt,
      Urgency urgency,
      boolean closed,
      Map<Track, String> stages,
      int county) {}

  @Override
  public String name() {
    return "notice";
  }

  @Override
  public ObjectNode data(LinkedEvent event) {
    var stages = new TreeMap<Track, String>();
    event.file().stages().forEach((track, stage) -> stages.put(track, stage.code()));
    return LinkJson.of(
        new Data(
            new CaseNow(
                event.reference().shown(),
                event.file().openedAt(),
                event.file().urgency(),
                event.file().closed(),
                stages,
                event.file().place().county())));
  }
}
