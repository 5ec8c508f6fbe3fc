package org.waymark.rest.shared;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * The one form of every error: {@code {"error":{"code":"…","message":"…","fields":{"name":"…"}}}}.
 * The code is for programs, the message for people; fields are there when single ones are wrong.
 */
public final class ErrorBody {

    private ErrorBody() {}

    public static JsonObject of(String code, String message, Map<String, String> fields) {
        JsonObjectBuilder error =
                Json.createObjectBuilder().add("code", code).add("message", message);
        if (!fields.isEmpty()) {
            JsonObjectBuilder names = Json.createObjectBuilder();
            fields.forEach(names::add);
            error.add("fields", names);
        }
        return Json.createObjectBuilder().add("error", error).build();
    }

    /** The database is away: the same may be sent again. */
    public static JsonObject unavailable(String reference) {
        return of(
                "unavailable",
                "The records cannot be reached at the moment. Nothing was stored: send it again in a"
                        + " minute. Reference "
                        + reference
                        + ".",
                Map.of());
    }

    static Response response(int status, String code, String message, Map<String, String> fields) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(of(code, message, fields))
                .build();
    }
}
