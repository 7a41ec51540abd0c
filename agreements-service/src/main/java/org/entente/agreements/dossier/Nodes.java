package org.entente.agreements.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Makes the nodes that a dossier is read from out of what is no YAML: rows of a table, the input of a mutation. */
final class Nodes {
    private static final Resolver RESOLVER = new Resolver();

    private Nodes() {}

    /** Maps, lists and plain values as nodes, all of the first line. */
    static Node of(Object value) {
        if (value instanceof Map<?, ?> map) {
            MappingNode node = mapping(1);
            map.forEach((key, item) -> put(node, String.valueOf(key), of(item)));
            return node;
        }
        if (value instanceof List<?> list) {
            SequenceNode node = sequence(1);
            list.forEach(item -> node.getValue().add(of(item)));
            return node;
        }
        return scalar(String.valueOf(value), 1);
    }

    static MappingNode mapping(int line) {
        Mark mark = mark(line);
        return new MappingNode(Tag.MAP, true, new ArrayList<>(), mark, mark, FlowStyle.BLOCK);
    }

    static SequenceNode sequence(int line) {
        Mark mark = mark(line);
        return new SequenceNode(Tag.SEQ, true, new ArrayList<>(), mark, mark, FlowStyle.BLOCK);
    }

    /** Under the tag that YAML itself would give it, so that it is written without quotes where it needs none. */
    static ScalarNode scalar(String text, int line) {
        Mark mark = mark(line);
        Tag tag = RESOLVER.resolve(NodeId.scalar, text, true);
        ScalarStyle style = text.contains("\n") ? ScalarStyle.LITERAL : ScalarStyle.PLAIN;
        return new ScalarNode(tag, text, mark, mark, style);
    }

    static void put(MappingNode mapping, String key, Node value) {
        mapping.getValue().add(new NodeTuple(scalar(key, line(value)), value));
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static Mark mark(int line) {
        return new Mark("", 0, line - 1, 0, new int[0], 0);
    }
}
