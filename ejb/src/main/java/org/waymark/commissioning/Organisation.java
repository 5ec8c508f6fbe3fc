package org.waymark.commissioning;

/**
 * Who commissions, who supports, who refers.
 *
 * @param code for a police force its force code in the feed
 */
public record Organisation(long id, String code, String name, Kind kind, boolean active) {

    /** What an organisation is here for. */
    public enum Kind {
        COMMISSIONER("Commissioner"),
        PROVIDER("Provider"),
        POLICE("Police force"),
        PARTNER("Partner");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
