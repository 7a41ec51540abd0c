package org.entente.agreements.graphql;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.dialogue.Dialogue;
import org.entente.agreements.dialogue.DialogueBody;
import org.entente.agreements.dialogue.DialogueLevel;
import org.entente.agreements.dialogue.Meeting;
import org.jspecify.annotations.Nullable;

@Name("DialogueBody")
@Description("A commission or committee in which two countries meet again and again.")
public record DialogueBodyView(
        @Id @NonNull @Description("Stable id.") String id,

        @NonNull @Description("Its name.") String name,

        @NonNull @Description("Who sits in it.") DialogueLevel level,

        @Description("What it is for.") @Nullable String description,

        @Description("The highest number that it has given to a meeting; null when it numbers none that is known.")
        @Nullable
        Integer latestNumber,

        @NonNull
        @Description("Numbers up to the highest that no known meeting has: meetings that are still to be found.")
        List<@NonNull Integer> missingNumbers,

        @Ignore Dialogue dialogue,
        @Ignore @Nullable Instant knownAsOf) {
    /** A higher number is a slip of the pen, not a thousand meetings to look for. */
    private static final int MOST_NUMBERS = 1_000;

    static DialogueBodyView of(DialogueBody body, Dialogue dialogue, @Nullable Instant knownAsOf) {
        Set<Integer> numbers = dialogue.meetingsOf(body.id()).stream()
                .map(Meeting::number)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toCollection(TreeSet::new));
        int latest = numbers.stream().mapToInt(number -> number).max().orElse(0);
        return new DialogueBodyView(
                body.id(),
                body.name(),
                body.level(),
                body.description(),
                latest == 0 ? null : latest,
                IntStream.rangeClosed(1, Math.min(latest, MOST_NUMBERS))
                        .boxed()
                        .filter(number -> !numbers.contains(number))
                        .toList(),
                dialogue,
                knownAsOf);
    }
}
