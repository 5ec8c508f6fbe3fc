package org.waymark.privacy.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** That it was made sure who asks: how, by whom, when. */
@Embeddable
public class RightsIdentity {

    @Enumerated(EnumType.STRING)
    @Column(name = "identity_how")
    private IdentityCheck how;

    @Column(name = "identity_note")
    private String note;

    @Column(name = "identity_on")
    private LocalDate on;

    @Column(name = "identity_by")
    private Long by;

    protected RightsIdentity() {}

    static RightsIdentity of(IdentityCheck how, String note, long by, LocalDate on) {
        RightsIdentity identity = new RightsIdentity();
        identity.how = how;
        identity.note = note;
        identity.by = by;
        identity.on = on;
        return identity;
    }

    /** False for a row on which nothing is known yet. */
    boolean isKnown() {
        return on != null;
    }
}
