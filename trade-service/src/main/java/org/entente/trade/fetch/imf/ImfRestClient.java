package org.entente.trade.fetch.imf;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.jspecify.annotations.Nullable;

/** The IMF's SDMX 3.0 API, data queries of the International Trade in Goods Statistics. */
@Path("/external/sdmx/3.0/data/dataflow/IMF.STA/IMTS/1.0.0")
@Produces("application/vnd.sdmx.data+csv")
@ClientHeaderParam(name = "User-Agent", value = "Entente")
interface ImfRestClient {
    /**
     * Observations.
     *
     * @param subscriptionKey null where none is needed
     * @param key {@code COUNTRY.INDICATOR.COUNTERPART_COUNTRY.FREQUENCY}; several codes joined by +, * for all
     * @param period for instance {@code ge:2021+le:2021}
     */
    @GET
    @Path("/{key}")
    Response get(
            @HeaderParam("Ocp-Apim-Subscription-Key") @Nullable String subscriptionKey,
            @PathParam("key") String key,
            @QueryParam("c[TIME_PERIOD]") String period);
}
