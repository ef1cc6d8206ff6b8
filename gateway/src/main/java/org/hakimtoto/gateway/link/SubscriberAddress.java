package org.hakimtoto.gateway.link;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.hakimtoto.store.link.Subscriber;

/// Where a subscriber may be. Pure. An address that somebody typed must not lead the gateway to
/// what stands beside it: only public addresses will do, over TLS, unless the configuration names
/// the host.
///
/// @param privateHosts hosts that may have any address
/// @param demo whether plain `http` to this machine will do
public record SubscriberAddress(Set<String> privateHosts, boolean demo) {
  /// What an address must be, for whoever typed another.
  public static final String RULE =
      "an https address of a public host, without user and fragment, of up to 400 characters";

  /// Beside what [InetAddress] knows: carriers' NAT, tests, documentation, the future, and ways to
  /// write an address of version 4 as one of version 6.
  private static final List<Net> NOT_PUBLIC =
      List.of(
          Net.of(0, 8, 0),
          Net.of(100, 10, 64),
          Net.of(192, 24, 0, 0),
          Net.of(192, 24, 0, 2),
          Net.of(198, 15, 18),
          Net.of(198, 24, 51, 100),
          Net.of(203, 24, 0, 113),
          Net.of(240, 4, 0));

  public SubscriberAddress {
    privateHosts = Set.copyOf(privateHosts);
  }

  /// The address that somebody typed, if it may be one. What its name leads to is looked at with
  /// each call.
  public Optional<URI> read(String typed) {
    try {
      var url = new URI(typed.strip());
      return typed.length() <= Subscriber.MAX_URL && mayBe(url)
          ? Optional.of(url)
          : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  private boolean mayBe(URI url) {
    if (url.getHost() == null
        || url.getRawUserInfo() != null
        || url.getRawFragment() != null
        || url.getPort() == 0) {
      return false;
    }
    Optional<InetAddress> literal = literal(url.getHost());
    boolean here = literal.map(InetAddress::isLoopbackAddress).orElse(isLocal(url.getHost()));
    return switch (String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT)) {
      case "https" -> literal.map(address -> mayBeCalled(url, address)).orElse(demo || !here);
      case "http" -> demo && here;
      default -> false;
    };
  }

  /// Whether a call may go to what a name led to.
  boolean mayBeCalled(URI url, InetAddress address) {
    return isPublic(address)
        || privateHosts.contains(bare(url.getHost()))
        || (demo && address.isLoopbackAddress());
  }

  static boolean isPublic(InetAddress address) {
    return !address.isLoopbackAddress()
        && !address.isAnyLocalAddress()
        && !address.isLinkLocalAddress()
        && !address.isSiteLocalAddress()
        && !address.isMulticastAddress()
        && (address instanceof Inet6Address
            ? isGlobal(address.getAddress())
            : NOT_PUBLIC.stream().noneMatch(net -> net.has(address.getAddress())));
  }

  /// Of `2000::/3` what stands for no address of version 4 and is no documentation.
  private static boolean isGlobal(byte[] bytes) {
    boolean global = (bytes[0] & 0xe0) == 0x20;
    int first = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
    int second = ((bytes[2] & 0xff) << 8) | (bytes[3] & 0xff);
    boolean teredo = first == 0x2001 && (second & 0xfe00) == 0;
    boolean example = first == 0x2001 && second == 0x0db8;
    return global && first != 0x2002 && !teredo && !example;
  }

  private static Optional<InetAddress> literal(String host) {
    try {
      return Optional.of(InetAddress.ofLiteral(bare(host)));
    } catch (IllegalArgumentException aName) {
      return Optional.empty();
    }
  }

  private static boolean isLocal(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.equals("localhost") || name.endsWith(".localhost");
  }

  private static String bare(String host) {
    return host.toLowerCase(Locale.ROOT).replace("[", "").replace("]", "");
  }

  /// The first `bits` of an address of version 4.
  private record Net(List<Integer> bytes, int bits) {
    static Net of(int first, int bits, Integer... more) {
      var bytes = new ArrayList<Integer>(List.of(first));
      bytes.addAll(Arrays.asList(more));
      return new Net(List.copyOf(bytes), bits);
    }

    boolean has(byte[] address) {
      return prefix(i -> address[i] & 0xff) == prefix(i -> i < bytes.size() ? bytes.get(i) : 0);
    }

    private long prefix(IntUnaryOperator byteAt) {
      long all = 0;
      for (int i = 0; i < Integer.BYTES; i++) {
        all = (all << Byte.SIZE) | byteAt.applyAsInt(i);
      }
      return all >>> (Integer.SIZE - bits);
    }
  }
}
