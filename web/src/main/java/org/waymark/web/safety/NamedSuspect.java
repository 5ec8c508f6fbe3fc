package org.waymark.web.safety;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.waymark.safety.Perpetrator;
import org.waymark.safety.SuspectNamed;
import org.waymark.web.casework.CaseFile;
import org.waymark.web.shared.RequestParameters;

/** Takes over into a form whom the referral names, once somebody asks for it. */
@Named
@RequestScoped
public class NamedSuspect {

    @Inject private RequestParameters parameters;
    @Inject private CaseFile file;
    @Inject private SuspectNamed suspects;

    private Optional<Perpetrator> found = Optional.empty();
    private boolean read;

    /** Whom it names; empty when it names nobody, and while nobody has asked. */
    Optional<Perpetrator> asked() {
        if (isAsked() && !read) {
            found = suspects.of(file.reference());
            read = true;
        }
        return found;
    }

    /** Has somebody asked for it? In a closed case nothing is written. */
    public boolean isAsked() {
        return parameters.text("named") != null && file.getHeader().state().isOpen();
    }

    /** Was it asked for, and the referral names nobody? */
    public boolean isNobody() {
        return isAsked() && asked().isEmpty();
    }
}
