package org.waymark.web.joint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.joint.Collisions;
import org.waymark.shared.Ids;
import org.waymark.web.shared.RequestParameters;

/** People of whom one may be in danger from another, for the safeguarding lead. */
@Named
@RequestScoped
public class CollisionsView {

    @Inject private Collisions collisions;
    @Inject private RequestParameters parameters;

    private String show;
    private Collisions.Page page;

    /** Reads them before the page is drawn. */
    public void open() {
        getPage();
    }

    public Collisions.Page getPage() {
        if (page == null) {
            page = collisions.page(isDecided(), Ids.read(parameters.text("before")).orElse(null));
        }
        return page;
    }

    public boolean isDecided() {
        return "decided".equals(show);
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }
}
