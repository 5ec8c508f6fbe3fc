package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** What somebody chose to say for equality monitoring, as a part of their record. */
@ApplicationScoped
class EqualityItemsReader {

    @Inject private RecordRowsReader rows;
    @Inject private ReferenceData reference;

    /** Empty when they were asked nothing, or took it back. */
    ItemText of(long personId) {
        ItemText text = new ItemText();
        for (Row row :
                rows.rows(
                        "SELECT gender_identity, partnership, maternity, religion, orientation, said_at"
                                + " FROM person_equality WHERE person_id = ?",
                        personId)) {
            text.line("Gender identity", reference.label("gender_identity", row.text(0)))
                    .line(
                            "Marriage or civil partnership",
                            reference.label("partnership", row.text(1)))
                    .line("Pregnancy or maternity", reference.label("maternity", row.text(2)))
                    .line("Religion or belief", reference.label("religion", row.text(3)))
                    .line("Sexual orientation", reference.label("orientation", row.text(4)))
                    .line("Written down", Columns.instant(row.columns()[5]));
        }
        return text;
    }
}
