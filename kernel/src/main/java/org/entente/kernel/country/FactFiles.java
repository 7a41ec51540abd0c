package org.entente.kernel.country;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Where fact files come from. */
@FunctionalInterface
interface FactFiles {

    /** Opens a file; {@link IllegalStateException} when there is none of that name. */
    Reader open(String name);

    /** The files that are shipped beside these classes. */
    static Reader shipped(String name) {
        InputStream file = FactFiles.class.getResourceAsStream(name);
        if (file == null) {
            throw new IllegalStateException(name + " is missing beside " + FactFiles.class.getName());
        }
        return new InputStreamReader(file, StandardCharsets.UTF_8);
    }
}
