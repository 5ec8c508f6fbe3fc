package org.waymark.web.commissioning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.commissioning.DatedRow;
import org.waymark.commissioning.DatedTable;
import org.waymark.commissioning.ServiceRows;
import org.waymark.web.reference.DatedRowsPage;

/** What is data of a service, for its manager. */
@Named
@RequestScoped
public class ServiceRowsView extends DatedRowsPage {

    @Inject private ServiceRows editing;

    @Override
    protected void mayEdit() {
        if (getTable() != null) {
            editing.choices(getTable());
        }
    }

    @Override
    protected String address() {
        return "/commissioning/service-rows";
    }

    @Override
    protected DatedTable first() {
        return DatedTable.OFFERS;
    }

    /** The tables a manager keeps. */
    public List<DatedTable> getTables() {
        return ServiceRows.TABLES;
    }

    /** Is there a service or a pathway of one's own to keep rows of? */
    public boolean isKept() {
        return getTable().fields().stream()
                .limit(1)
                .noneMatch(field -> getChoices().get(field.column()).isEmpty());
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
