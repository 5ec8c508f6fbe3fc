package org.waymark.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.waymark.operation.Readiness;
import org.waymark.web.shared.RequestPath;

/**
 * Lets nobody in while the secrets of the installation are missing or are not those of its
 * database: with another one, people who objected would not be recognised.
 */
@WebFilter("/*")
public class SafeToUse extends HttpFilter {

    @Inject private Readiness readiness;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = RequestPath.of(request);
        // Whether it lives and is ready is asked without touching anything.
        boolean harmless = path.startsWith("/resources/") || path.startsWith("/health");
        if (harmless || readiness.isSafe()) {
            chain.doFilter(request, response);
            return;
        }
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
