package org.hakimtoto.menus.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// Reads YAML into plain trees that remember their lines. No aliases, no tags, no types: all text.
public final class YamlTree {
  static final int MAX_BYTES = 256 * 1024;
  static final int MAX_DEPTH = 20;

  private final String file;
  private final List<Fault> faults = new ArrayList<>();

  private YamlTree(String file) {
    this.file = file;
  }

  /// The tree of the file. Throws [BadBook] with every fault found.
  public static Node.Mapping read(String file, String yaml) {
    var tree = new YamlTree(file);
    Optional<Node.Mapping> root = tree.root(yaml);
    if (root.isEmpty() || !tree.faults.isEmpty()) {
      throw new BadBook(tree.faults);
    }
    return root.get();
  }

  private Optional<Node.Mapping> root(String yaml) {
    if (yaml.length() > MAX_BYTES) {
      faults.add(new Fault(file, 0, "longer than " + MAX_BYTES + " characters"));
      return Optional.empty();
    }
    var settings =
        LoadSettings.builder()
            .setLabel(file)
            .setUseMarks(true)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(MAX_BYTES)
            .build();
    try {
      var composed =
          new Composer(settings, new ParserImpl(settings, new StreamReader(settings, yaml)))
              .getSingleNode();
      if (composed.isPresent() && converted(composed.get(), 0) instanceof Node.Mapping mapping) {
        return Optional.of(mapping);
      }
      faults.add(new Fault(file, 1, "must hold names and values"));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      faults.add(new Fault(file, line, "not YAML: " + e.getProblem()));
    } catch (YamlEngineException e) {
      faults.add(new Fault(file, 0, "not YAML: " + e.getMessage()));
    }
    return Optional.empty();
  }

  private Node converted(org.snakeyaml.engine.v2.nodes.Node node, int depth) {
    int line = line(node);
    if (depth > MAX_DEPTH) {
      faults.add(new Fault(file, line, "nested deeper than " + MAX_DEPTH));
      return new Node.Scalar("", line);
    }
    return switch (node) {
      case ScalarNode scalar -> new Node.Scalar(scalar.getValue(), line);
      case SequenceNode sequence ->
          new Node.Sequence(
              sequence.getValue().stream().map(item -> converted(item, depth + 1)).toList(), line);
      case MappingNode mapping -> mapping(mapping, line, depth);
      default -> {
        faults.add(new Fault(file, line, "aliases are not used here"));
        yield new Node.Scalar("", line);
      }
    };
  }

  private Node.Mapping mapping(MappingNode mapping, int line, int depth) {
    var entries = new LinkedHashMap<String, Node>();
    for (NodeTuple entry : mapping.getValue()) {
      int keyLine = line(entry.getKeyNode());
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        faults.add(new Fault(file, keyLine, "a name must be a plain word"));
        continue;
      }
      Node value = converted(entry.getValueNode(), depth + 1);
      if (entries.put(key.getValue(), value) != null) {
        faults.add(new Fault(file, keyLine, "'" + key.getValue() + "' stands here twice"));
      }
    }
    return new Node.Mapping(entries, line);
  }

  private static int line(org.snakeyaml.engine.v2.nodes.Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }
}
