package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.joint.JointWork;
import org.waymark.shared.Ids;

/** The minimum safety card of another service. */
@Named
@RequestScoped
public class CardView {

    @Inject private CaseFile file;
    @Inject private JointWork joint;

    private String t;
    private JointWork.Shown shown;

    /** One look, one entry: read once a request, before the page is drawn. */
    public void open() {
        file.open();
        shown = joint.card(file.reference(), Ids.asked(t));
    }

    public JointWork.Shown getShown() {
        return shown;
    }

    public String getT() {
        return t;
    }

    public void setT(String t) {
        this.t = t;
    }
}
