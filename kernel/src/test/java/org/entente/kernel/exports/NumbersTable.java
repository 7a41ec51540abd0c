package org.entente.kernel.exports;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;

/** A table of the tests: as many numbers as asked for, and a failure after some of them if wanted. */
@ApplicationScoped
class NumbersTable implements ExportTable {
    @Override
    public String id() {
        return "numbers";
    }

    @Override
    public String description() {
        return "Numbers from zero on";
    }

    @Override
    public List<Argument> arguments() {
        return List.of(
                Argument.required("count", "how many"),
                Argument.optional("failAt", "the number that cannot be written"));
    }

    @Override
    public Extract extract(ExportArguments arguments) {
        int count = arguments.findInteger("count").orElseThrow();
        int failAt = arguments.findInteger("failAt").orElse(-1);
        return new Extract(
                "numbers-to " + count,
                List.of(new Column("number", "a number"), new Column("word", "a word")),
                List.of(new Note("known as of", arguments.knownAsOf().toString())),
                sink -> {
                    for (int i = 0; i < count; i++) {
                        if (i == failAt) {
                            throw new IllegalStateException("the number %d does not come".formatted(i));
                        }
                        sink.accept(List.of(Cell.decimal(BigDecimal.valueOf(i)), Cell.text("word-" + i)));
                    }
                });
    }
}
