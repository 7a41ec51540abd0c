package org.entente.trade.fetch;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.security.GatewayUser;

/** Orders to fetch over HTTP, and how they fare. */
@Path("/fetches")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class FetchResource {
    private static final int MOST_JOBS = 200;
    private static final String ID = "{id: [0-9a-fA-F]{8}-[0-9a-fA-F-]{1,27}}";

    private final FetchService fetches;

    FetchResource(FetchService fetches) {
        this.fetches = fetches;
    }

    /**
     * What a client needs to know to fetch.
     *
     * @param ready whether the publisher can be asked: a needed key is configured
     */
    public record PublisherView(String id, String description, Set<String> parameters, boolean ready) {}

    /** The publishers that can be asked, by id. */
    @GET
    @Path("/publishers")
    @PermitAll
    public List<PublisherView> publishers() {
        return fetches.publishers().stream()
                .map(p -> new PublisherView(
                        p.id(), p.description(), p.parameters(), p.obstacle().isEmpty()))
                .toList();
    }

    /** The latest fetches, the newest first. */
    @GET
    @PermitAll
    public List<FetchJob> latest(@QueryParam("limit") @DefaultValue("20") int limit) {
        return fetches.latest(Math.max(1, Math.min(limit, MOST_JOBS)));
    }

    /** Takes an order; the query says what is wanted. 202 with the fetch. */
    @POST
    @Path("/{publisher}")
    @RolesAllowed(GatewayUser.EDITOR)
    public Response submit(
            @PathParam("publisher") String publisher, @Context UriInfo uri, @Context SecurityContext security) {
        FetchJob job = fetches.submit(
                publisher, parameters(uri), security.getUserPrincipal().getName());
        return accepted(job, uri);
    }

    /** One fetch. */
    @GET
    @Path("/" + ID)
    @PermitAll
    public FetchJob job(@PathParam("id") String id) {
        return fetches.job(parse(id));
    }

    /** Goes on with a fetch that stopped. 202 with the fetch. */
    @POST
    @Path("/" + ID + "/resume")
    @RolesAllowed(GatewayUser.EDITOR)
    public Response resume(@PathParam("id") String id, @Context UriInfo uri) {
        return accepted(fetches.resume(parse(id)), uri);
    }

    private static Response accepted(FetchJob job, UriInfo uri) {
        return Response.accepted(job)
                .location(uri.getBaseUriBuilder()
                        .path("fetches")
                        .path(job.id().toString())
                        .build())
                .build();
    }

    private static Map<String, String> parameters(UriInfo uri) {
        Map<String, String> parameters = new LinkedHashMap<>();
        uri.getQueryParameters().forEach((name, values) -> {
            if (values.size() > 1) {
                throw new BadUserInputException("the parameter '%s' is given %d times; separate its values by commas"
                        .formatted(name, values.size()));
            }
            parameters.put(name, values.get(0));
        });
        return parameters;
    }

    private static UUID parse(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new BadUserInputException("'%s' is not the id of a fetch".formatted(id));
        }
    }
}
