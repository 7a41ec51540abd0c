package org.entente.launcher.sample;

import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;

/**
 * What the gateway says about an import.
 *
 * @param id names the job below {@code /imports/{service}/}
 * @param state {@code QUEUED}, {@code RUNNING}, {@code PUBLISHED}, {@code UNCHANGED}, {@code FAILED} or
 *     {@code INTERRUPTED}
 * @param error why it failed; empty otherwise
 */
record ImportJob(String id, String state, String error) {
    static ImportJob parse(String json) {
        try {
            Map<String, Object> fields = JsonUtil.parseJson(json);
            return new ImportJob(text(fields, "id"), text(fields, "state"), text(fields, "error"));
        } catch (JoseException e) {
            throw new IllegalArgumentException("Not the description of an import: " + json, e);
        }
    }

    boolean isOver() {
        return hasSucceeded() || state.equals("FAILED") || state.equals("INTERRUPTED");
    }

    boolean hasSucceeded() {
        return state.equals("PUBLISHED") || state.equals("UNCHANGED");
    }

    private static String text(Map<String, Object> fields, String name) {
        Object value = fields.get(name);
        return value == null ? "" : value.toString();
    }
}
