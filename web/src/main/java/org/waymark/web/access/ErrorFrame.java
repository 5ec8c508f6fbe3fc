package org.waymark.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The frame of an error page is that of the page that failed: somebody who answers from a phone
 * that others may see is shown neither the name of the product nor the way into the workspace, and
 * keeps "Exit this page".
 */
@Named
@RequestScoped
public class ErrorFrame {

    @Inject private HttpServletRequest request;

    /** Did a page fail that is for people who are not staff? */
    public boolean isOutside() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed != null
                && PublicPaths.isForOutsiders(
                        failed.toString().substring(request.getContextPath().length()));
    }

    /** The template to draw it with. */
    public String getTemplate() {
        return "/WEB-INF/templates/" + (isOutside() ? "public" : "page") + ".xhtml";
    }
}
