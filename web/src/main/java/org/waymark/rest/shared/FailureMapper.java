package org.waymark.rest.shared;

import jakarta.json.JsonException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waymark.shared.Refusal;
import org.waymark.shared.RequestMark;
import org.waymark.web.shared.Unavailable;

/**
 * Whatever else goes wrong, in the same form as a refusal. A defect of ours is written to the log
 * under a reference; the caller gets the reference and nothing of what is inside.
 */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());
    private static final int BAD_REQUEST = 400;
    private static final int OURS = 500;

    @Override
    public Response toResponse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return new RefusalMapper().toResponse(refusal);
            }
            if (cause instanceof WebApplicationException web
                    && web.getResponse().getStatus() < OURS) {
                return asked(web.getResponse());
            }
            if (cause instanceof JsonException || cause instanceof ProcessingException) {
                return ErrorBody.response(
                        BAD_REQUEST,
                        "bad_json",
                        "The body is not JSON that can be read.",
                        Map.of());
            }
        }
        String reference = RequestMark.request();
        LOG.log(Level.SEVERE, "Failure " + reference, failure);
        if (Unavailable.isCauseOf(failure) || Unavailable.isFull(failure)) {
            return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                    .type("application/json")
                    .entity(ErrorBody.unavailable(reference))
                    .build();
        }
        return ErrorBody.response(
                OURS,
                "failure",
                "Something went wrong here, not with you. Nothing was stored. Reference "
                        + reference
                        + ".",
                Map.of());
    }

    /** Headers such as Allow stay. */
    private static Response asked(Response response) {
        Response.StatusType status = response.getStatusInfo();
        return Response.fromResponse(response)
                .type("application/json")
                .entity(
                        ErrorBody.of(
                                status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '_'),
                                status.getReasonPhrase() + ".",
                                Map.of()))
                .build();
    }
}
