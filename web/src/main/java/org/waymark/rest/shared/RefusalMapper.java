package org.waymark.rest.shared;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.waymark.shared.BadInput;
import org.waymark.shared.ChangedMeanwhile;
import org.waymark.shared.IllegalMove;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;

/** Every refusal as a machine reads it. What is not yours is not found, as if it did not exist. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    @Override
    public Response toResponse(Refusal refusal) {
        String message = refusal.getMessage();
        if (refusal instanceof BadInput bad) {
            return ErrorBody.response(BAD_REQUEST, "bad_input", message, bad.problems());
        }
        if (refusal instanceof NotAllowed) {
            return ErrorBody.response(FORBIDDEN, "not_allowed", message, Map.of());
        }
        if (refusal instanceof NotFound) {
            return ErrorBody.response(NOT_FOUND, "not_found", message, Map.of());
        }
        if (refusal instanceof ChangedMeanwhile || refusal instanceof IllegalMove) {
            return ErrorBody.response(CONFLICT, "conflict", message, Map.of());
        }
        return ErrorBody.response(UNPROCESSABLE, "refused", message, Map.of());
    }
}
