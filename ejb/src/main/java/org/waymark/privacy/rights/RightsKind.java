package org.waymark.privacy.rights;

import java.util.EnumSet;
import java.util.Set;

/** What somebody may ask about their own data (UK GDPR Articles 15 to 18 and 21). */
public enum RightsKind {
    ACCESS("A copy of what is held", "see what is held about them"),
    RECTIFICATION("Put something right", "have something put right"),
    ERASURE("Delete what is held", "have their record deleted"),
    RESTRICTION("Stop using it for now", "have their record kept and not used"),
    OBJECTION("Stop one use of it", "stop one use of their data");

    private final String label;
    private final String asks;

    RightsKind(String label, String asks) {
        this.label = label;
        this.asks = asks;
    }

    public String label() {
        return label;
    }

    /** What follows "The person asks to …". */
    public String asks() {
        return asks;
    }

    /** Why a request of this kind may be refused. */
    public Set<RightsGround> refusals() {
        Set<RightsGround> refusals =
                EnumSet.of(
                        RightsGround.NOT_IDENTIFIED,
                        RightsGround.NOTHING_HELD,
                        RightsGround.EXCESSIVE);
        refusals.add(
                switch (this) {
                    case ACCESS -> RightsGround.EXEMPT;
                    case RECTIFICATION -> RightsGround.ACCURATE;
                    case ERASURE -> RightsGround.NEEDED;
                    case RESTRICTION -> RightsGround.NO_CONDITION;
                    case OBJECTION -> RightsGround.COMPELLING;
                });
        return refusals;
    }

    /** Why it may be granted; empty where nothing has to be shown. */
    public Set<RightsGround> grants() {
        return switch (this) {
            case ACCESS -> EnumSet.noneOf(RightsGround.class);
            case RECTIFICATION -> EnumSet.of(RightsGround.INACCURATE, RightsGround.INCOMPLETE);
            case ERASURE ->
                    EnumSet.of(
                            RightsGround.NO_LONGER_NEEDED,
                            RightsGround.CONSENT_WITHDRAWN,
                            RightsGround.OBJECTED,
                            RightsGround.UNLAWFUL);
            case RESTRICTION ->
                    EnumSet.of(
                            RightsGround.CONTESTED,
                            RightsGround.UNLAWFUL,
                            RightsGround.LEGAL_CLAIM,
                            RightsGround.OBJECTION_PENDING);
            case OBJECTION -> EnumSet.of(RightsGround.OBJECTED);
        };
    }
}
