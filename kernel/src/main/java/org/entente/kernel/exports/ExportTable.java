package org.entente.kernel.exports;

import java.util.List;

/** A table that a service lets people take away. A service offers one by making it a CDI bean. */
public interface ExportTable {
    /** Name in the address {@code GET /exports/{id}.{format}}: lower case with hyphens. */
    String id();

    /** One sentence for people: what its rows are. */
    String description();

    /** What can be asked of it, beside {@link ExportArguments#COMMON}. */
    List<Argument> arguments();

    /** The formats it can be written in. */
    default List<TableFormat> formats() {
        return TableFormats.STANDARD;
    }

    /**
     * The table for these arguments, with its columns and notes; everything that can be refused is refused here, before
     * the first byte is sent.
     */
    Extract extract(ExportArguments arguments);

    /**
     * Something that can be asked of a table.
     *
     * @param required whether there is no answer without it
     */
    record Argument(String name, boolean required, String description) {
        /** An argument that must be given. */
        public static Argument required(String name, String description) {
            return new Argument(name, true, description);
        }

        /** An argument that can be left out. */
        public static Argument optional(String name, String description) {
            return new Argument(name, false, description);
        }
    }
}
