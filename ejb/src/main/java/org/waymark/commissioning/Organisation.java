package org.waymark.commissioning;

import java.util.List;

/**
 * Who commissions, who supports, who refers.
 *
 * @param code for a police force its force code in the feed
 * @param sources codes of the list referral_source that it may refer as, the usual one first: who
 *     refers decides about clocks and routes, so nobody chooses it freely
 */
public record Organisation(
        long id, String code, String name, Kind kind, boolean active, List<String> sources) {

    public Organisation {
        sources = sources.isEmpty() ? kind.sources : List.copyOf(sources);
    }

    /** What an organisation is here for. */
    public enum Kind {
        COMMISSIONER("Commissioner", "VCS"),
        PROVIDER("Provider", "VCS"),
        POLICE("Police force", "POL_OFF", "POL_WCU"),
        PARTNER("Partner", "VCS");

        private static final String POLICE_ONLY = "POL_";

        private final String label;
        private final List<String> sources;

        Kind(String label, String... sources) {
            this.label = label;
            this.sources = List.of(sources);
        }

        public String label() {
            return label;
        }

        /** May an organisation of this kind be let refer as this? Only the police as the police. */
        public boolean mayBeLetReferAs(String source) {
            return (this == POLICE) == source.startsWith(POLICE_ONLY);
        }
    }

    /** What it refers as when it says nothing. */
    public String usualSource() {
        return sources.get(0);
    }

    public boolean mayReferAs(String source) {
        return sources.contains(source);
    }
}
