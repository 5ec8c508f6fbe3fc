package org.waymark.rest.shared;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/**
 * Whatever a reader of bodies trips over is a fault of the body, not of ours: text that is nested a
 * thousand deep, for one, is answered like any other that cannot be read.
 */
@Provider
public class BodyReading implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (WebApplicationException answered) {
            throw answered;
        } catch (RuntimeException unreadable) {
            throw new ProcessingException("The body cannot be read", unreadable);
        }
    }
}
