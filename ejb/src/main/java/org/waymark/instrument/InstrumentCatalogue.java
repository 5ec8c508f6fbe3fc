package org.waymark.instrument;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;

/** The definitions of all instruments, for whoever answers for how they are used. */
@Stateless
@Guarded
public class InstrumentCatalogue {

    @Inject private InstrumentStore store;

    /** Every version of every instrument that is scored by rules; nothing about people. */
    @Needs(
            value = {Right.CASE_MANAGE, Right.REFERENCE_EDIT},
            audited = false)
    public List<Instrument> all() {
        return store.all();
    }
}
