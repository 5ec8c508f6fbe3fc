package org.waymark.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.commissioning.DatedRow;
import org.waymark.commissioning.DatedTable;
import org.waymark.commissioning.ReferenceEditing;

/** One dated table, for an administrator. */
@Named
@RequestScoped
public class ListView extends DatedRowsPage {

    @Inject private ReferenceEditing editing;

    @Override
    protected void mayEdit() {
        editing.mayEdit();
    }

    @Override
    protected String address() {
        return "/reference/list";
    }

    @Override
    protected List<DatedRow> rows(DatedTable shown) {
        return editing.rows(shown);
    }

    @Override
    protected Map<String, Map<String, String>> choices(DatedTable shown) {
        return editing.choices(shown);
    }

    @Override
    protected void add(DatedTable shown, Map<String, String> values, LocalDate from) {
        editing.add(shown, values, from);
    }

    @Override
    protected void end(DatedTable shown, long id, LocalDate firstDayWithout) {
        editing.end(shown, id, firstDayWithout);
    }
}
