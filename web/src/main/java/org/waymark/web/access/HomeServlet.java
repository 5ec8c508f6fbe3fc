package org.waymark.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The front door: sends everybody to the page their role begins with. */
@WebServlet({"/home", ""})
public class HomeServlet extends HttpServlet {

    @Inject private Me me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(request.getContextPath() + (me.isSignedIn() ? me.home() : "/signin"));
    }
}
