package org.entente.federation.supergraph;

import graphql.language.Argument;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumValue;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the arguments of join directives. */
final class Directives {
    private Directives() {}

    static List<Directive> named(DirectivesContainer<?> element, String name) {
        return element.getDirectives(name);
    }

    static boolean isInaccessible(DirectivesContainer<?> element) {
        return element.hasDirective("inaccessible");
    }

    static @Nullable String text(Directive directive, String argument) {
        Argument found = directive.getArgument(argument);
        if (found == null) {
            return null;
        }
        if (found.getValue() instanceof StringValue string) {
            return string.getValue();
        }
        return found.getValue() instanceof EnumValue constant ? constant.getName() : null;
    }

    static boolean flag(Directive directive, String argument, boolean otherwise) {
        Argument found = directive.getArgument(argument);
        return found != null && found.getValue() instanceof BooleanValue value ? value.isValue() : otherwise;
    }

    /** The field set of {@code @key}, {@code @requires} or {@code @provides}: a selection without its outer braces. */
    static @Nullable SelectionSet fieldSet(Directive directive, String argument, String where) {
        String text = text(directive, argument);
        if (text == null) {
            return null;
        }
        try {
            return Parser.parse("{" + text + "}")
                    .getFirstDefinitionOfType(OperationDefinition.class)
                    .orElseThrow()
                    .getSelectionSet();
        } catch (InvalidSyntaxException e) {
            throw new InvalidSupergraph(
                    "The field set \"" + text + "\" (" + argument + " of " + where + ") is no selection of fields", e);
        }
    }
}
