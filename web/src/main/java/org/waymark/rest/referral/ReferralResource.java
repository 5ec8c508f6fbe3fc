package org.waymark.rest.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.reference.ReferenceData;
import org.waymark.referral.FeedColumn;
import org.waymark.referral.SentReferralQuery;
import org.waymark.referral.feed.ReferralIntake;
import org.waymark.shared.BadInput;

/** Single referrals: send one, ask what became of it. */
@Path("/v1/referrals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals", description = "One referral at a time")
public class ReferralResource {

    private static final String SOURCE = "source";

    @Inject private ReferralIntake intake;
    @Inject private SentReferralQuery sent;
    @Inject private ReferenceData reference;

    /** Takes one referral. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Send one referral",
            description =
                    "An object whose members are named as the columns of the feed; a list may be an"
                            + " array. message_id, message_type, sending_force, sent_at, crime_ref,"
                            + " victim_type, consent and reported_at have defaults. source is a code"
                            + " of the list referral_source that your organisation refers as; left"
                            + " out, its usual one. The same message_id again changes"
                            + " nothing.")
    @APIResponse(responseCode = "201", description = "Stored; Location says where to ask")
    @APIResponse(responseCode = "200", description = "Taken, and no new referral was made of it")
    @APIResponse(responseCode = "400", description = "A sentence for each member that is wrong")
    public Response send(JsonObject body, @Context UriInfo uri) {
        if (body == null) {
            throw new BadInput("body", "Send a JSON object.");
        }
        ReferralIntake.Receipt receipt = intake.receive(cells(body), source(body));
        JsonObjectBuilder answer =
                Json.createObjectBuilder().add("disposition", receipt.disposition().name());
        if (receipt.why() != null) {
            answer.add("why", receipt.why());
        }
        if (receipt.reference() == null) {
            return Response.ok(answer.build()).build();
        }
        answer.add("reference", receipt.reference().shown());
        boolean made = receipt.disposition().state() != null;
        return Response.status(made ? Response.Status.CREATED : Response.Status.OK)
                .location(
                        uri.getBaseUriBuilder()
                                .path("v1/referrals")
                                .path(receipt.reference().shown())
                                .build())
                .entity(answer.build())
                .build();
    }

    /** What its sender may know. */
    @GET
    @Path("/{reference}")
    @Operation(
            summary = "What became of a referral",
            description = "Accepted, not accepted and why, contact made or not; nothing else.")
    public JsonObject one(@PathParam("reference") String wanted) {
        SentReferralQuery.Sent found = sent.receipt(wanted);
        JsonObjectBuilder answer =
                Json.createObjectBuilder()
                        .add("reference", found.reference().shown())
                        .add("receivedAt", found.receivedAt().toString())
                        .add("answer", found.view().answer().name());
        if (found.view().why() != null) {
            answer.add("why", found.view().why());
        }
        if (found.view().contactMade() != null) {
            answer.add("contactMade", found.view().contactMade());
        }
        return answer.build();
    }

    private String source(JsonObject body) {
        JsonValue source = body.get(SOURCE);
        if (source == null) {
            return null;
        }
        String code = text(source);
        if (code == null || reference.codeLists().find("referral_source", code).isEmpty()) {
            throw new BadInput(SOURCE, "Not a code of the list referral_source.");
        }
        return code;
    }

    private static Map<FeedColumn, String> cells(JsonObject body) {
        Map<FeedColumn, String> cells = new EnumMap<>(FeedColumn.class);
        for (Map.Entry<String, JsonValue> member : body.entrySet()) {
            if (member.getKey().equals(SOURCE)) {
                continue;
            }
            FeedColumn column = FeedColumn.of(member.getKey());
            if (column == null) {
                throw new BadInput(member.getKey(), "The format has no such column.");
            }
            cells.put(column, text(member.getValue()));
        }
        return cells;
    }

    /** As a cell of the feed: true and false are Y and N, a list is joined by semicolons. */
    private static String text(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> null;
            case TRUE -> "Y";
            case FALSE -> "N";
            case STRING -> ((JsonString) value).getString();
            case ARRAY ->
                    ((JsonArray) value)
                            .stream().map(ReferralResource::text).collect(Collectors.joining(";"));
            default -> value.toString();
        };
    }
}
