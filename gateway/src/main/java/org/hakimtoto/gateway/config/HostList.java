package org.hakimtoto.gateway.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Several servers of one kind, as they are written in one line: `host:port,host:port`.
final class HostList {
  static final String RULE =
      "must be host:port, and more of them behind commas, each once: no more than eight";

  /// A name, an address, or one of version 6 in brackets.
  private static final Pattern ONE =
      Pattern.compile("([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}]):(\\d{1,5})");

  private static final int HIGHEST_PORT = 65_535;

  private HostList() {}

  /// @param name without brackets
  record Host(String name, int port) {}

  /// Empty: it is no such list, or names more than `most`.
  static Optional<List<Host>> read(String line, int most) {
    List<Optional<Host>> read =
        Arrays.stream(line.split(",", -1)).map(String::strip).map(HostList::host).toList();
    List<Host> hosts = read.stream().flatMap(Optional::stream).distinct().toList();
    return hosts.size() == read.size() && hosts.size() <= most
        ? Optional.of(hosts)
        : Optional.empty();
  }

  private static Optional<Host> host(String written) {
    Matcher parts = ONE.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int port = Integer.parseInt(parts.group(2));
    String name = parts.group(1).replace("[", "").replace("]", "");
    return port >= 1 && port <= HIGHEST_PORT ? Optional.of(new Host(name, port)) : Optional.empty();
  }
}
