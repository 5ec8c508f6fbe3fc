package org.waymark.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.web.shared.LinkCookie;
import org.waymark.web.shared.TellCookie;

/**
 * Where "Exit this page" leads: ends the session of this browser, if it has one, and sends it on to
 * a neutral site that learns nothing about where it came from. {@code waymark.exit.address} is that
 * site.
 */
@WebServlet("/leave")
public class LeaveServlet extends HttpServlet {

    @Inject
    @ConfigProperty(name = "waymark.exit.address", defaultValue = "https://www.bbc.co.uk/weather")
    private String address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        TellCookie.take(request, response);
        LinkCookie.take(request, response);
        response.setHeader("Clear-Site-Data", "\"cookies\", \"storage\"");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", address);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}
