package org.entente.kernel.imports;

/** The file as a whole cannot be imported; the message tells the importer why and what would be right. */
public final class FileRejectedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A rejection whose message ends up in the job's {@code error}. */
    public FileRejectedException(String message) {
        super(message);
    }
}
