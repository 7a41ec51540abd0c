package org.entente.trade.fetch.comtrade;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.jspecify.annotations.Nullable;

/**
 * UN Comtrade's API, version 1. Customs procedure, mode of transport and second partner are asked for as totals: the
 * figures by partner and product that the other sources have too.
 */
@Path("/data/v1/get/C")
@Produces(MediaType.APPLICATION_JSON)
@ClientHeaderParam(name = "User-Agent", value = "Entente")
interface ComtradeRestClient {
    /**
     * Figures of goods.
     *
     * @param frequency {@code A} or {@code M}
     * @param classification {@code HS}, {@code SS}, {@code H0} to {@code H6}, {@code S1} to {@code S4}
     * @param partners Comtrade's codes; null for all and the world
     */
    @GET
    @Path("/{frequency}/{classification}")
    Response get(
            @HeaderParam("Ocp-Apim-Subscription-Key") String key,
            @PathParam("frequency") String frequency,
            @PathParam("classification") String classification,
            @QueryParam("reporterCode") String reporters,
            @QueryParam("period") String period,
            @QueryParam("partnerCode") @Nullable String partners,
            @QueryParam("cmdCode") String commodities,
            @QueryParam("flowCode") String flows,
            @QueryParam("customsCode") String customs,
            @QueryParam("motCode") String modeOfTransport,
            @QueryParam("partner2Code") String secondPartner,
            @QueryParam("maxRecords") int maxRecords,
            @QueryParam("format") String format,
            @QueryParam("includeDesc") boolean descriptions);
}
