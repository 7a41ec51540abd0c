package org.entente.launcher.sample;

/**
 * One file of the sample, as a line of {@code manifest.csv} names it.
 *
 * @param name the resource beside the manifest
 * @param service who imports it, as in {@code /imports/{service}/{format}}: {@code trade}, {@code investment} or
 *     {@code agreements}
 * @param format what it is written in
 * @param options the query string of the import, without the question mark; empty when there is none
 */
record SampleFile(String name, String service, String format, String options) {
    SampleFile {
        if (name.isBlank() || service.isBlank() || format.isBlank()) {
            throw new IllegalArgumentException("A line of the manifest names file, service and format: " + name + ","
                    + service + "," + format + "," + options);
        }
    }

    /** Where it is posted to, below the gateway. */
    String path() {
        String path = "/imports/" + service + "/" + format + "?fileName=" + name;
        return options.isEmpty() ? path : path + "&" + options;
    }

    /** What its body is, for the {@code Content-Type} header. */
    String mediaType() {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        if (extension.equals("csv")) {
            return "text/csv; charset=utf-8";
        }
        if (extension.equals("json")) {
            return "application/json";
        }
        return extension.equals("yaml") ? "application/yaml" : "application/octet-stream";
    }
}
