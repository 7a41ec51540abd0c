package org.entente.federation;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.ObjectTypeDefinition;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans must not depend on the order in which the subgraphs were composed. */
class DeterminismTest {
    private static final int ORDERS = 5;

    static Stream<Path> cases() {
        return Fixture.cases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theOrderOfTheSupergraphDoesNotChangeThePlan(Path folder) {
        String query = Fixture.read(folder.resolve("query.graphql"));
        Map<String, Object> variables = Fixture.readMap(folder.resolve("variables.json"));
        Fixture fixture = Fixture.ofCase(folder);
        String expected = Fixture.read(folder.resolve("plan.txt"));
        if (expected.startsWith("refused") || !Files.exists(folder.resolve("query.graphql"))) {
            return;
        }

        for (int seed = 1; seed <= ORDERS; seed++) {
            FederationEngine engine = FederationEngine.of(
                    shuffled(fixture.supergraph(), new Random(seed)), fixture, EngineOptions.defaults());

            assertThat(engine.explain(query, null, variables))
                    .as("seed " + seed)
                    .isEqualTo(expected);
        }
    }

    private static String shuffled(String supergraph, Random random) {
        Document document = (Document) new AstTransformer().transform(Parser.parse(supergraph), new Shuffle(random));
        List<Definition> definitions = new ArrayList<>(document.getDefinitions());
        Collections.shuffle(definitions, random);
        return AstPrinter.printAst(document.transform(builder -> builder.definitions(definitions)));
    }

    private static final class Shuffle extends NodeVisitorStub {
        private final Random random;

        private Shuffle(Random random) {
            this.random = random;
        }

        @Override
        public TraversalControl visitObjectTypeDefinition(ObjectTypeDefinition node, TraverserContext<Node> context) {
            return TreeTransformerUtil.changeNode(
                    context, node.transform(builder -> builder.directives(shuffled(node.getDirectives()))));
        }

        @Override
        public TraversalControl visitInterfaceTypeDefinition(
                InterfaceTypeDefinition node, TraverserContext<Node> context) {
            return TreeTransformerUtil.changeNode(
                    context, node.transform(builder -> builder.directives(shuffled(node.getDirectives()))));
        }

        @Override
        public TraversalControl visitFieldDefinition(FieldDefinition node, TraverserContext<Node> context) {
            return TreeTransformerUtil.changeNode(
                    context, node.transform(builder -> builder.directives(shuffled(node.getDirectives()))));
        }

        @Override
        public TraversalControl visitEnumTypeDefinition(EnumTypeDefinition node, TraverserContext<Node> context) {
            List<graphql.language.EnumValueDefinition> values = new ArrayList<>(node.getEnumValueDefinitions());
            Collections.shuffle(values, random);
            return TreeTransformerUtil.changeNode(
                    context, node.transform(builder -> builder.enumValueDefinitions(values)));
        }

        private List<Directive> shuffled(List<Directive> directives) {
            List<Directive> shuffled = new ArrayList<>(directives);
            Collections.shuffle(shuffled, random);
            return shuffled;
        }
    }
}
