package org.waymark.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.waymark.shared.Reference;

/** What somebody is told who has sent something: a reference, and what happens now. */
@Named
@RequestScoped
public class TellSentView {

    private String ref;
    private String s;
    private String p;

    /** As people read it; null when the address has none that is right. */
    public String getReference() {
        return Reference.parse(ref).map(Reference::shown).orElse(null);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    /** Is support on its way? Anything for yes. */
    public String getS() {
        return s;
    }

    public void setS(String s) {
        this.s = s;
    }

    /** Were the police told? Anything for yes. */
    public String getP() {
        return p;
    }

    public void setP(String p) {
        this.p = p;
    }
}
