package org.waymark.web.shared;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import org.waymark.shared.RequestMark;

/** Gives each request its id, before anybody is asked who they are. */
@WebListener
public class RequestMarks implements ServletRequestListener {

    private static final String ID = "org.waymark.request";

    /** The id of a request, also while its error page is made. */
    public static String of(ServletRequest request) {
        return (String) request.getAttribute(ID);
    }

    @Override
    public void requestInitialized(ServletRequestEvent begun) {
        begun.getServletRequest().setAttribute(ID, RequestMark.begin());
    }

    @Override
    public void requestDestroyed(ServletRequestEvent ended) {
        RequestMark.end();
    }
}
