package org.waymark.rest.shared;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/**
 * Whatever a reader of bodies trips over is a fault of the body, not of ours: text that is nested a
 * thousand deep, for one, is answered like any other that cannot be read, and so is a list where an
 * object is asked for.
 */
@Provider
public class BodyReading implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            Object body = context.proceed();
            if (body != null && !context.getType().isInstance(body)) {
                throw new ProcessingException("The body is JSON of another kind");
            }
            return body;
        } catch (WebApplicationException | ProcessingException answered) {
            throw answered;
        } catch (RuntimeException unreadable) {
            throw new ProcessingException("The body cannot be read", unreadable);
        }
    }
}
