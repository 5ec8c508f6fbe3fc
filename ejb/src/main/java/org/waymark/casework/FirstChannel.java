package org.waymark.casework;

import java.util.Comparator;
import java.util.List;

/**
 * By which way somebody is tried first. It orders the ways; whether one may be used at all is for
 * {@link ContactRules} alone.
 *
 * @param before the ways that go before all others, the first one first
 * @param why in words
 */
public record FirstChannel(List<ContactChannel> before, String why) {

    /** Where no rule is in force. */
    static final FirstChannel BY_TELEPHONE =
            new FirstChannel(List.of(ContactChannel.CALL), "By telephone");

    /** The ways as they are tried: those of the rule, then the others as they always were. */
    public Comparator<ContactChannel> order() {
        return Comparator.comparingInt(this::place).thenComparing(Comparator.naturalOrder());
    }

    private int place(ContactChannel channel) {
        int at = before.indexOf(channel);
        return at < 0 ? before.size() : at;
    }
}
