package org.waymark.operation;

/**
 * Why Waymark cannot be used as it is, in words for whoever runs it.
 *
 * @param kind what is asked about, for the log
 * @param unsafe whether going on would do harm, so that nobody is let in until it is mended
 */
record Trouble(Kind kind, String words, boolean unsafe) {

    /** What is asked about. */
    enum Kind {
        DATABASE,
        KEYS,
        /** What is sealed under the keys of people cannot all be opened; all else goes on. */
        SEALED,
        MIGRATIONS,
        DISK
    }

    static Trouble of(Kind kind, String words) {
        return new Trouble(kind, words, false);
    }

    static Trouble unsafe(Kind kind, String words) {
        return new Trouble(kind, words, true);
    }
}
