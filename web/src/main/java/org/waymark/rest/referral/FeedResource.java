package org.waymark.rest.referral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.referral.Disposition;
import org.waymark.referral.feed.FeedBatch;
import org.waymark.referral.feed.FeedBatchQuery;
import org.waymark.referral.feed.FeedIntake;
import org.waymark.rest.shared.ErrorBody;
import org.waymark.shared.Ids;

/** Feeds: send a file, ask what became of it, fetch the rows that could not be read. */
@Path("/v1/feeds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feeds", description = "Police referral feed, CSV, version 1")
public class FeedResource {

    private static final int PAGE = 50;
    private static final int UNPROCESSABLE = 422;

    @Inject private FeedIntake intake;
    @Inject private FeedBatchQuery batches;
    @Inject private ErrorFile errorFile;

    /** Takes a file; its rows are stored after the answer. */
    @POST
    @Consumes({"text/csv", "text/plain", "application/octet-stream"})
    @Operation(
            summary = "Send a feed file",
            description =
                    "The file is checked as a whole before the answer; its rows are stored after it."
                            + " The file's name is taken from X-File-Name or Content-Disposition.")
    @RequestBody(
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "202", description = "Taken; Location says where to ask")
    @APIResponse(
            responseCode = "422",
            description = "The file as a whole cannot be read; no row of it was stored")
    public Response send(
            InputStream file,
            @HeaderParam("X-File-Name") String name,
            @HeaderParam("Content-Disposition") String disposition,
            @Context UriInfo uri)
            throws IOException {
        FeedIntake.Receipt receipt =
                intake.receive(file, FileName.of(name, disposition), FeedBatch.Channel.REST);
        String id = Long.toString(receipt.batchId());
        URI location = uri.getBaseUriBuilder().path("v1/feeds").path(id).build();
        JsonObjectBuilder body =
                Json.createObjectBuilder().add("id", id).add("status", receipt.status().name());
        if (receipt.refusal() == null) {
            return Response.accepted(body.build()).location(location).build();
        }
        body.add("refusal", receipt.refusal());
        ErrorBody.of("file_refused", receipt.refusal(), Map.of()).forEach(body::add);
        return Response.status(UNPROCESSABLE).location(location).entity(body.build()).build();
    }

    /** The newest first, fifty at a time. */
    @GET
    @Operation(
            summary = "Feeds of your organisation, newest first",
            description = "Ask again with before = the value of next for older ones.")
    public JsonObject list(@QueryParam("before") String before) {
        List<FeedBatchQuery.Batch> found =
                batches.batches(before == null ? null : Ids.asked(before), PAGE + 1);
        JsonArrayBuilder feeds = Json.createArrayBuilder();
        found.stream().limit(PAGE).forEach(batch -> feeds.add(json(batch)));
        JsonObjectBuilder body = Json.createObjectBuilder().add("feeds", feeds);
        if (found.size() > PAGE) {
            body.add("next", Long.toString(found.get(PAGE - 1).id()));
        }
        return body.build();
    }

    /** What became of a file. */
    @GET
    @Path("/{id}")
    @Operation(
            summary = "What became of a feed",
            description = "The dispositions add up to the rows stored; at the end, to the rows.")
    public JsonObject one(@PathParam("id") String id) {
        FeedBatchQuery.Batch batch = batches.batch(Ids.asked(id));
        JsonObjectBuilder dispositions = Json.createObjectBuilder();
        batches.dispositions(batch.id())
                .forEach((disposition, rows) -> dispositions.add(disposition.name(), rows));
        return json(batch).add("dispositions", dispositions).build();
    }

    /** What became of each row. */
    @GET
    @Path("/{id}/rows")
    @Operation(
            summary = "What became of each row",
            description =
                    "In the order of the file, at most 500; ask again with after = the last row. The"
                            + " receipts of a sender: reference, disposition and reason.")
    public JsonObject rows(
            @PathParam("id") String id,
            @QueryParam("disposition") Disposition disposition,
            @QueryParam("after") @DefaultValue("0") int after,
            @QueryParam("limit") @DefaultValue("500") int limit) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (FeedBatchQuery.BatchRow row :
                batches.rows(
                        Ids.asked(id), disposition, after, Math.max(1, Math.min(limit, 500)))) {
            JsonObjectBuilder each =
                    Json.createObjectBuilder()
                            .add("row", row.number())
                            .add("disposition", row.disposition().name());
            add(each, "messageId", row.messageId());
            add(each, "reason", row.reason());
            add(each, "reference", row.reference());
            add(each, "column", row.errorColumn());
            add(each, "error", row.error());
            rows.add(each);
        }
        return Json.createObjectBuilder().add("rows", rows).build();
    }

    /** The rows that could not be read, to be corrected and sent again. */
    @GET
    @Path("/{id}/errors.csv")
    @Produces("text/csv")
    @Operation(
            summary = "Rows that could not be read",
            description =
                    "The columns of the file, then row, column and error. The cells are exactly as"
                            + " they were sent, so that the file can be corrected and sent again; a"
                            + " spreadsheet may take a cell that begins with = for a formula.")
    public Response errors(@PathParam("id") String id) {
        FeedBatchQuery.Batch batch = batches.batch(Ids.asked(id));
        StreamingOutput file = out -> errorFile.write(batch, out);
        return Response.ok(file)
                .type("text/csv; charset=UTF-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"errors-" + batch.id() + ".csv\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static JsonObjectBuilder json(FeedBatchQuery.Batch batch) {
        JsonObjectBuilder json =
                Json.createObjectBuilder()
                        .add("id", Long.toString(batch.id()))
                        .add("fileName", batch.fileName())
                        .add("sha256", batch.sha256())
                        .add("bytes", batch.bytes())
                        .add("channel", batch.channel())
                        .add("sentBy", batch.sentBy())
                        .add("receivedAt", batch.receivedAt().toString())
                        .add("status", batch.status().name())
                        .add("rows", batch.rows())
                        .add("stored", batch.stored())
                        .add("progress", batch.progress());
        JsonArrayBuilder unknown = Json.createArrayBuilder();
        if (batch.unknownColumns() != null) {
            List.of(batch.unknownColumns().split(", ")).forEach(unknown::add);
        }
        json.add("unknownColumns", unknown);
        if (batch.finishedAt() != null) {
            json.add("finishedAt", batch.finishedAt().toString());
        }
        add(json, "refusal", batch.refusal());
        return json;
    }

    private static void add(JsonObjectBuilder json, String name, String text) {
        if (text != null) {
            json.add(name, text);
        }
    }
}
