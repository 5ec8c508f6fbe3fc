package org.waymark.reporting.code;

import org.waymark.reference.Quarter;

/**
 * For how many victims something was done in time, as somebody reports it for a quarter.
 *
 * @param topic the code of the indicator: {@code CC1} to {@code CC5}
 * @param inTime of those for whom it was due
 */
record CodeFigure(Quarter quarter, String topic, CodeBody body, long inTime, long due) {

    /** The figure that another one takes the place of has the same cell. */
    String cell() {
        return quarter.code() + topic + body;
    }
}
