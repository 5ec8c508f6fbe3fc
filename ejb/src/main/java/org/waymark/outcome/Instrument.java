package org.waymark.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A set of questions asked in the same way every time. Changing a question makes a new version;
 * answers to different versions are not compared.
 *
 * @param code for example {@code MOJ4}
 * @param version counted from 1
 * @param name for people
 * @param validFrom the first day it is asked
 * @param validTo the last day, or null while it is in use
 * @param items the questions in order
 */
public record Instrument(
        String code,
        int version,
        String name,
        LocalDate validFrom,
        LocalDate validTo,
        List<InstrumentItem> items) {

    public Instrument {
        items = List.copyOf(items);
        if (items.stream().map(InstrumentItem::code).distinct().count() != items.size()) {
            throw new IllegalArgumentException("Twice the same question in " + code);
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("Never valid: " + code);
        }
    }

    /** Whether it is the one to ask on a day. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** One of its questions. */
    public Optional<InstrumentItem> item(String itemCode) {
        return items.stream().filter(item -> item.code().equals(itemCode)).findFirst();
    }

    /** Whether answers to this and to another can be compared. */
    public boolean comparableWith(Instrument other) {
        return code.equals(other.code) && version == other.version;
    }
}
