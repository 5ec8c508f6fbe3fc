package org.waymark.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.waymark.commissioning.DatedTable;
import org.waymark.commissioning.ReferenceEditing;

/** The reference data an administrator keeps, by its titles. */
@Named
@RequestScoped
public class ListsView {

    @Inject private ReferenceEditing editing;

    /** Before the page is drawn: only who may edit sees what there is. */
    public void open() {
        editing.mayEdit();
    }

    public DatedTable[] getTables() {
        return DatedTable.values();
    }
}
