package org.hakimtoto.notifier.link;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The payloads of this release. A further one is added here.
public final class LinkPayloads {
  private static final List<LinkPayload> ALL =
      List.of(new CjimsPayload(), new CpimsPayload(), new NoticePayload());

  private LinkPayloads() {}

  /// What the configuration may name.
  public static Set<String> names() {
    return ALL.stream().map(LinkPayload::name).collect(Collectors.toUnmodifiableSet());
  }

  /// The payload of that name, which must be one of [#names].
  public static LinkPayload named(String name) {
    return ALL.stream().filter(payload -> payload.name().equals(name)).findFirst().orElseThrow();
  }
}
