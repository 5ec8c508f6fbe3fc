package org.waymark.commissioning;

/**
 * A service people are supported by; a row, not code.
 *
 * @param neutralName what somebody else in the home may see: neither the work nor the provider
 * @param pathway the code of the pathway it follows
 */
public record Service(
        long id,
        long organisationId,
        String code,
        String name,
        String neutralName,
        Kind kind,
        String pathway,
        boolean active) {

    /** What a service does, as far as rules and figures need to tell services apart. */
    public enum Kind {
        UNIVERSAL("Universal support"),
        IDVA("Domestic violence advocacy"),
        HAVEN("Sexual assault referral centre"),
        RAPE_CRISIS("Rape Crisis centre"),
        YPA("Young people's advocacy"),
        TRAUMA_YOUTH("Youth work in trauma centres"),
        HATE_CRIME("Hate crime advocacy"),
        HARMFUL_PRACTICES("Harmful practices advocacy"),
        /** Whatever its pathway says it does. */
        OTHER("Another kind of support");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /**
         * Are its people so few, and so easily known by what happened to them, that figures are of
         * all London only, and never by place or crime?
         */
        public boolean isLondonOnly() {
            return this == HARMFUL_PRACTICES;
        }

        public String label() {
            return label;
        }
    }
}
