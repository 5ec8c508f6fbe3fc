package org.waymark.reporting;

/**
 * What became of abuse and safety between intake and exit, by the sheet <em>Abuse and safety at
 * intake and exit</em> of a closed case. The name is that of the item.
 */
public enum Cessation {
    PHYSICAL("Physical abuse ended", "cases in which there was some at intake"),
    SEXUAL("Sexual abuse ended", "cases in which there was some at intake"),
    HARASSMENT("Harassment and stalking ended", "cases in which there was some at intake"),
    CONTROL("Jealous and controlling behaviour ended", "cases in which there was some at intake"),
    SAFE("Feel safer, by one of five points or more", "cases asked at both ends"),
    WORKER("Risk smaller, as the worker sees it", "cases in which the worker said so at exit");

    private static final int SMALLER = 4;

    private final String label;
    private final String base;

    Cessation(String label, String base) {
        this.label = label;
        this.base = base;
    }

    public String label() {
        return label;
    }

    /** Of which cases it is told. */
    public String base() {
        return base;
    }

    /**
     * Is a case one of those it is told of?
     *
     * @param first at intake; null where it is not asked then
     */
    boolean counts(Integer first) {
        return switch (this) {
            case WORKER, SAFE -> true;
            default -> first > 0;
        };
    }

    /** Is it a good end, of a case that counts? */
    boolean isGood(Integer first, int last) {
        return switch (this) {
            case WORKER -> last >= SMALLER;
            case SAFE -> last > first;
            default -> last == 0;
        };
    }
}
