package org.entente.kernel.imports;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.security.GatewayUser;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Files in over HTTP, and how they fare. */
@Path("/imports")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
    private static final int PAGE = 1_000;
    private static final int MOST_JOBS = 200;

    private final ImportService imports;

    ImportResource(ImportService imports) {
        this.imports = imports;
    }

    /** What a client needs to know to choose a format. */
    public record FormatView(String id, String description, Set<String> options) {}

    /** The formats of this service, by id. */
    @GET
    @Path("/formats")
    @PermitAll
    public List<FormatView> formats() {
        return imports.formats().stream()
                .map(f -> new FormatView(f.id(), f.description(), new TreeSet<>(f.options())))
                .toList();
    }

    /** The latest jobs, the newest first. */
    @GET
    @PermitAll
    public List<ImportJob> latest(@QueryParam("limit") @DefaultValue("20") int limit) {
        return imports.latest(Math.max(1, Math.min(limit, MOST_JOBS)));
    }

    /** Takes the request's body as the file. 202 with the job. */
    @POST
    @Path("/{format}")
    @RolesAllowed(GatewayUser.EDITOR)
    @Consumes(MediaType.WILDCARD)
    public Response submit(
            @PathParam("format") String format,
            @Context UriInfo uri,
            @Context SecurityContext security,
            InputStream body) {
        return accepted(imports.submit(format, options(uri), body, userName(security)), uri);
    }

    /** Takes the file of a form, part {@code file}. 202 with the job. */
    @POST
    @Path("/{format}")
    @RolesAllowed(GatewayUser.EDITOR)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response submitForm(
            @PathParam("format") String format,
            @Context UriInfo uri,
            @Context SecurityContext security,
            @RestForm("file") @Nullable FileUpload file) {
        if (file == null) {
            throw new BadUserInputException("the form has no file: send it as the part named 'file'");
        }
        Map<String, String> options = options(uri);
        options.putIfAbsent(ImportOptions.FILE_NAME, file.fileName());
        try (InputStream body = Files.newInputStream(file.uploadedFile())) {
            return accepted(imports.submit(format, options, body, userName(security)), uri);
        } catch (IOException e) {
            throw new UncheckedIOException("the uploaded file could not be read", e);
        }
    }

    /** One job. */
    @GET
    @Path("/{id: [0-9a-fA-F]{8}-.*}")
    @PermitAll
    public ImportJob job(@PathParam("id") String id) {
        return imports.job(parse(id));
    }

    /** Every refused row as CSV: row (line of the file), column, value, reason. */
    @GET
    @Path("/{id: [0-9a-fA-F]{8}-.*}/rejections.csv")
    @PermitAll
    @Produces("text/csv;charset=UTF-8")
    public StreamingOutput rejections(@PathParam("id") String id) {
        UUID job = imports.job(parse(id)).id();
        return out -> {
            RejectionCsv csv = new RejectionCsv(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            int after = 0;
            for (var page = imports.rejections(job, after, PAGE);
                    !page.isEmpty();
                    page = imports.rejections(job, after, PAGE)) {
                page.forEach(csv::write);
                after += page.size();
            }
            csv.flush();
        };
    }

    private static Response accepted(ImportJob job, UriInfo uri) {
        return Response.accepted(job)
                .location(uri.getBaseUriBuilder()
                        .path("imports")
                        .path(job.id().toString())
                        .build())
                .build();
    }

    private static Map<String, String> options(UriInfo uri) {
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        Map<String, String> options = new LinkedHashMap<>();
        query.forEach((name, values) -> {
            if (values.size() > 1) {
                throw new BadUserInputException("the option '%s' is given %d times".formatted(name, values.size()));
            }
            options.put(name, values.get(0));
        });
        return options;
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new BadUserInputException("'%s' is not the id of an import".formatted(id));
        }
    }

    private static String userName(SecurityContext security) {
        return security.getUserPrincipal().getName();
    }
}
