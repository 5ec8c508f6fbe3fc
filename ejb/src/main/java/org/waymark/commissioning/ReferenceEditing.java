package org.waymark.commissioning;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.access.AuditSubject;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.shared.BadInput;

/**
 * An administrator keeps the dated tables: adds a row from a day, ends one on a day. A row with the
 * same key as one that is open takes over from it on its first day. What was in force yesterday
 * stays as it was.
 */
@Stateless
@Guarded
public class ReferenceEditing {

    @Inject private DatedEditing editing;
    @Inject private AuditSubject subject;

    /** Refuses whoever may not edit, before anything is shown. */
    @Needs(value = Right.REFERENCE_EDIT, audited = false)
    public void mayEdit() {
        // The door has already asked.
    }

    /** All rows of a table, ended ones included, in no particular order. */
    @Needs(Right.REFERENCE_EDIT)
    public List<DatedRow> rows(DatedTable table) {
        subject.list(table.title());
        return editing.rows(table);
    }

    /** What may be chosen for each field that is chosen; column to value to words. */
    @Needs(value = Right.REFERENCE_EDIT, audited = false)
    public Map<String, Map<String, String>> choices(DatedTable table) {
        return editing.choices(table);
    }

    /**
     * Adds a row.
     *
     * @param typed column to what was typed
     * @param from its first day; a row that takes over from another cannot begin before today
     * @throws BadInput naming each field that cannot be taken
     */
    @Needs(Right.REFERENCE_EDIT)
    public void add(DatedTable table, Map<String, String> typed, LocalDate from) {
        editing.add(table, editing.choices(table), typed, from);
    }

    /**
     * Ends a row.
     *
     * @param firstDayWithout the first day it is no longer in force, today at the earliest
     */
    @Needs(Right.REFERENCE_EDIT)
    public void end(DatedTable table, long id, LocalDate firstDayWithout) {
        editing.end(table, id, firstDayWithout);
    }
}
