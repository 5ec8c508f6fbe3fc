package org.waymark.practice;

/** In which role somebody asks, or comes to a training. */
public enum ProfessionalRole {
    TEACHER("School or college"),
    HEALTH("Health"),
    SOCIAL("Social care"),
    POLICE("Police"),
    HOUSING("Housing"),
    VOLUNTARY("Voluntary organisation"),
    FAITH("Faith community"),
    OTHER("Other");

    private final String label;

    ProfessionalRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The code of referral_source that a referral of theirs has. */
    String source() {
        return switch (this) {
            case TEACHER -> "EDU";
            case HEALTH -> "NHS_GP";
            case SOCIAL -> "LA_CSC";

            case HOUSING -> "LA_HOU";
            // Only a force refers as the police: then it would have promised to do so within days.
            case POLICE, VOLUNTARY, FAITH, OTHER -> "VCS";
        };
    }
}
