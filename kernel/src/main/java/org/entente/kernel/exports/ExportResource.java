package org.entente.kernel.exports;

import io.quarkus.logging.Log;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.exports.ExportTable.Argument;

/** Tables out over HTTP. */
@Path("/exports")
@Blocking
public class ExportResource {
    private final ExportService exports;

    ExportResource(ExportService exports) {
        this.exports = exports;
    }

    /** What a client needs to know to ask for a table. */
    public record TableView(String id, String description, List<String> files, List<Argument> arguments) {
        static TableView of(ExportTable table) {
            List<Argument> arguments = new ArrayList<>(table.arguments());
            arguments.addAll(ExportArguments.COMMON);
            return new TableView(
                    table.id(),
                    table.description(),
                    table.formats().stream()
                            .map(format -> table.id() + "." + format.extension())
                            .toList(),
                    List.copyOf(arguments));
        }
    }

    /** The tables of this service, by id. */
    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public List<TableView> tables() {
        return exports.tables().stream().map(TableView::of).toList();
    }

    /** One table as a file, streamed. Without rows it is a header alone. */
    @GET
    @Path("/{file}")
    @PermitAll
    @Produces(MediaType.WILDCARD)
    public Response table(@PathParam("file") String file, @Context UriInfo uri, @Context HttpServerRequest request) {
        Export export = exports.open(file, arguments(uri));
        return Response.ok((StreamingOutput) out -> write(export, out, request))
                .type(export.format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(export.fileName()))
                .build();
    }

    private void write(Export export, OutputStream out, HttpServerRequest request) throws IOException {
        exports.enter();
        try {
            export.writeTo(out);
        } catch (SQLException e) {
            breakOff(request, export, new IOException("the database did not give the rows", e));
        } catch (IOException e) {
            breakOff(request, export, e);
        } catch (RuntimeException e) {
            breakOff(request, export, e);
        } finally {
            exports.leave();
        }
    }

    /** Before the first byte a failure is an answer like any other; after it, only a broken connection says so. */
    private static <E extends Exception> void breakOff(HttpServerRequest request, Export export, E failure) throws E {
        HttpServerResponse response = request.response();
        if (response.closed()) {
            Log.debugf(failure, "whoever asked for the export %s has left", export.fileName());
        } else if (response.headWritten()) {
            Log.errorf(failure, "the export %s broke off", export.fileName());
            request.connection().close();
        } else {
            throw failure;
        }
    }

    private static Map<String, String> arguments(UriInfo uri) {
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        Map<String, String> arguments = new LinkedHashMap<>();
        query.forEach((name, values) -> {
            if (values.size() > 1) {
                throw new BadUserInputException("the argument '%s' is given %d times".formatted(name, values.size()));
            }
            arguments.put(name, values.get(0));
        });
        return arguments;
    }
}
