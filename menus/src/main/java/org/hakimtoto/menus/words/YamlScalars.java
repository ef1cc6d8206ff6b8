package org.hakimtoto.menus.words;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// The texts of a YAML file and where each stands, so that one can be changed and all the rest,
/// remarks included, stays as it is written. Reads what [YamlTree] has let through.
public final class YamlScalars {
  private final int[] points;
  private final List<Spot> spots = new ArrayList<>();

  /// A text in a file.
  ///
  /// @param path the names above it, the outermost first; a place in a list is a number from 1
  /// @param start its first character, quotes included, in code points
  /// @param end behind its last
  /// @param column at which its name begins, in a block; -1 between brackets
  public record Spot(List<String> path, String text, int line, int start, int end, int column) {
    public Spot {
      path = List.copyOf(path);
    }

    /// Its own name, or place in a list.
    public String name() {
      return path.getLast();
    }

    /// What it stands in.
    public List<String> parent() {
      return path.subList(0, path.size() - 1);
    }
  }

  private YamlScalars(String yaml) {
    this.points = yaml.codePoints().toArray();
  }

  /// Every text of the file, in its order.
  public static List<Spot> of(String file, String yaml) {
    var settings = LoadSettings.builder().setLabel(file).setUseMarks(true).build();
    var found = new YamlScalars(yaml);
    new Composer(settings, new ParserImpl(settings, new StreamReader(settings, yaml)))
        .getSingleNode()
        .ifPresent(root -> found.look(root, List.of(), -1));
    return List.copyOf(found.spots);
  }

  /// A text so that YAML reads it as just that.
  public static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }

  private void look(Node node, List<String> path, int column) {
    switch (node) {
      case ScalarNode scalar -> {
        Mark start = scalar.getStartMark().orElseThrow();
        int end = end(scalar.getEndMark().orElseThrow().getIndex());
        spots.add(
            new Spot(path, scalar.getValue(), start.getLine() + 1, start.getIndex(), end, column));
      }
      case SequenceNode sequence -> {
        for (int i = 0; i < sequence.getValue().size(); i++) {
          look(sequence.getValue().get(i), below(path, "" + (i + 1)), column(sequence, sequence));
        }
      }
      case MappingNode mapping -> {
        for (NodeTuple entry : mapping.getValue()) {
          if (entry.getKeyNode() instanceof ScalarNode key) {
            look(entry.getValueNode(), below(path, key.getValue()), column(mapping, key));
          }
        }
      }
      default -> throw new IllegalArgumentException("no plain YAML");
    }
  }

  /// A text of several lines is said to end where the next line begins.
  private int end(int marked) {
    int end = marked;
    while (end > 0 && Character.isWhitespace(points[end - 1])) {
      end--;
    }
    return end;
  }

  private static int column(CollectionNode<?> around, Node at) {
    return around.getFlowStyle() == FlowStyle.FLOW
        ? -1
        : at.getStartMark().orElseThrow().getColumn();
  }

  private static List<String> below(List<String> path, String name) {
    var longer = new ArrayList<>(path);
    longer.add(name);
    return longer;
  }
}
