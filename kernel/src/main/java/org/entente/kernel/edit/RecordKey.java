package org.entente.kernel.edit;

/**
 * Which record is edited.
 *
 * @param type what it is, in lower-case words as a message names it, for instance {@code project}
 * @param id its stable id
 */
public record RecordKey(String type, String id) {
    @Override
    public String toString() {
        return "%s '%s'".formatted(type, id);
    }
}
